internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import PoolKit

/// The reading of a command's inputs: which of them count, and which could not be read.
///
/// All that cannot be read is told before the run ends without an answer.
struct InputRun {
  /// After so many the run ends: a folder full of other things was named by mistake.
  private static let mostErrors = 50
  /// Among so many names those are looked for that a pattern may mean.
  private static let mostNames = 10_000

  private let selection: InputSelection
  private let isOfAll: Bool
  private var errors: [InputError] = []
  private var used: Set<InputSelection.Pattern> = []
  private var names: Set<String> = []
  private var counts = false
  private var notes: [String] = []
  private var progress = ProgressLine()
  private var documentCount = 0

  /// A run in which what `selection` has counts.
  init(_ selection: InputSelection = InputSelection()) {
    self.selection = selection
    isOfAll = selection.patterns.isEmpty
  }

  /// Keeps `error`.
  ///
  /// - Throws: as ``end()``, when there are too many.
  mutating func add(_ error: InputError) throws(InputError) {
    if !errors.contains(error) { errors.append(error) }
    if errors.count >= InputRun.mostErrors { try checkErrors() }
  }

  /// Keeps what the user must know of the text at `path`.
  mutating func add(notesOf statement: CPUStatement, at path: String) {
    notes += InputReader.notes(of: statement, at: path)
  }

  /// Ends the reading, and tells what was noted.
  ///
  /// - Throws: the error, or ``InputError/several(_:)`` after each of several has been told; then
  ///   ``InputError/noMatch(_:near:)`` for a pattern that nothing is like, and ``InputError/nothingCounts``.
  mutating func end() throws(InputError) {
    try checkErrors()
    guard isOfAll || counts || !used.contains(where: \.isExclusion) else { throw .nothingCounts }
    for pattern in selection.patterns where !used.contains(pattern) {
      throw .noMatch(pattern, near: NearestName.several(pattern.text, among: names))
    }
    for note in notes { StandardError.write(note) }
    notes = []
  }

  private mutating func checkErrors() throws(InputError) {
    progress.end()
    guard let first = errors.first else { return }
    guard errors.count > 1 else { throw first }
    for error in errors { StandardError.report(error) }
    throw .several(errors.count)
  }

  /// Those of `files`, which `argument` stands for, that need to be opened.
  fileprivate mutating func opened(_ files: [String], of argument: String) -> [String] {
    guard !isOfAll else { return files }
    return files.filter { path in
      let file = InputSelection.File(path, of: argument)
      if names.count < InputRun.mostNames { names.formUnion(file.names) }
      let patterns = selection.exclusions(of: file)
      used.formUnion(patterns)
      return patterns.isEmpty
    }
  }

  /// Whether all that is read counts.
  fileprivate var takesAll: Bool { isOfAll }

  /// Counts a host or guest that was read from `path`.
  fileprivate mutating func step(_ path: String) {
    documentCount += 1
    progress.step("\(documentCount) hosts and guests read; now \(Printable.path(path))")
  }

  /// What of `document` counts, which comes from `path` of `argument`; `nil` for nothing.
  fileprivate mutating func part(
    of document: PoolDocument, _ path: String, of argument: String
  ) -> PoolDocument? {
    step(path)
    guard !isOfAll else { return document }
    let file = InputSelection.File(path, of: argument)
    switch document {
    case .record(let record): return counts(record.host, in: file) ? document : nil
    case .statement(let statement): return counts(statement.name, in: file) ? document : nil
    case .baseline(let classes, let cuts):
      let left = classes.compactMap { hostClass in
        hostClass.keeping { counts($0, in: file) }
      }
      return left.isEmpty ? nil : .baseline(left, cuts)
    }
  }

  private mutating func counts(_ name: String, in file: InputSelection.File) -> Bool {
    if names.count < InputRun.mostNames { names.insert(name) }
    let decision = selection.decision(on: name, in: file)
    used.formUnion(decision.patterns)
    counts = counts || decision.counts
    return decision.counts
  }
}

extension InputError {
  /// Why the kernel refused what is at `path`; a file that is not there may be misspelt.
  static func refused(_ path: String, _ number: Int32) -> InputError {
    guard number == ENOENT else { return .unreadable(path: path, errno: number) }
    let (folder, name) = (PathText.folder(of: path), PathText.names(in: path).last.map(String.init))
    guard let name, folder + name == path else { return .missing(path: path, near: []) }
    let names = InputFolder.names(beside: folder.isEmpty ? "." : folder)
    // A link that leads nowhere is there.
    if names.contains(name) { return .unreadable(path: path, errno: number) }
    return .missing(
      path: path, near: NearestName.several(name, among: names).map { folder + $0 })
  }
}

extension InputReader {
  /// Gives everything that counts of `argument` to `take`; what cannot be read, or taken, is kept in `run`.
  ///
  /// A file that is broken is left, and the next one is read.
  ///
  /// - Parameters:
  ///   - argument: a file, a folder, or `-`.
  ///   - run: knows what counts, and keeps what cannot be read.
  ///   - takeKnown: gets hosts that are like others for which `take` asked ``hostClass(of:as:)``; where it is `nil`
  ///     `take` gets them as well.
  ///   - take: gets what was read.
  /// - Throws: ``InputError`` when there are too many failures.
  mutating func read(
    _ argument: String, in run: inout InputRun,
    known takeKnown: ((HostSighting, String) throws(InputError) -> Void)? = nil,
    _ take: (inout InputReader, inout InputRun, PoolDocument) throws(InputError) -> Void
  ) throws(InputError) {
    var isOpened = false
    while true {
      do throws(InputError) {
        if !isOpened {
          isOpened = true
          try open(all: run.opened(InputFolder.files(at: argument), of: argument))
        }
        if let takeKnown, run.takesAll {
          let path = path
          try self.takeKnown { host throws(InputError) in
            run.step(path)
            try takeKnown(host, path)
          }
        }
        guard let document = try next() else { return }
        if let part = run.part(of: document, path, of: argument) { try take(&self, &run, part) }
      } catch {
        try run.add(error)
      }
    }
  }
}
