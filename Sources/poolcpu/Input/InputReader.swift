internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// Reads what inputs hold: records, baselines and other tools' dumps.
struct InputReader: ~Copyable {
  /// The largest dump or document that is read, in bytes.
  static let largest = 1 << 30
  /// How much is looked at before anything else is read, in bytes.
  private static let glimpse = 64 << 10
  /// How much of a file is read at a time, in bytes.
  private static let pieceSize = 1 << 20

  private let terms: InputTerms
  private let guest: GuestKind?
  private var documents: DocumentReader
  /// The file that was opened last; what ``next()`` returned comes from it.
  private(set) var path = ""
  private var waiting: ArraySlice<String> = []
  private var file: InputFile?
  private var found: [PoolDocument] = []
  private var isEmpty = true
  private var isNamed = false
  /// The files that were read to their end, with their SHA-256, where that is wanted.
  private(set) var sums: [(path: String, digest: SHA256Digest)] = []

  /// A reader for inputs.
  ///
  /// - Parameters:
  ///   - terms: how they are read; which of them count is asked in a run only.
  ///   - guest: for which guests, where a text tells them apart; `nil` for those that there can be.
  init(_ terms: InputTerms, guest: GuestKind? = .hvm) {
    self.terms = terms
    self.guest = guest
    documents = DocumentReader(only: terms.format?.schema)
  }

  /// A reader for inputs of one format; with `nil` each is recognised by its content.
  init(format: Format?) { self.init(InputTerms(format: format)) }

  /// Opens `files`, one after another.
  ///
  /// - Throws: ``InputError`` as ``open(_:)``.
  mutating func open(all files: [String]) throws(InputError) {
    waiting = files[...]
    if let first = waiting.popFirst() { try open(first) }
  }

  /// Opens the file at `path`, or standard input for `-`.
  ///
  /// - Throws: ``InputError`` when the file cannot be read, is no text, or is a broken dump.
  mutating func open(_ path: String) throws(InputError) {
    self.path = path
    isNamed = false
    var file = try InputFile(path, isSummed: terms.isSummed)
    var head = try file.piece(InputReader.glimpse)
    if terms.format == nil, ShellPrompt.begins(head) {
      head = try InputReader.cleared(try InputReader.all(of: &file, after: head), path)
    }
    if head.isEmpty || head.contains(0) { _ = try InputReader.recognise(head, path) }
    let known = terms.format ?? Format.ofJSON(head)
    if terms.format == nil, let foreign = Format.foreignJSON(head) {
      throw .dump(path: path, DumpError(.foreign(foreign)))
    }
    if known?.isDocument ?? false {
      documents.begin()
      documents.append(head.starts(with: [0xef, 0xbb, 0xbf]) ? Array(head.dropFirst(3)) : head)
      isEmpty = true
      self.file = consume file
    } else {
      let whole = try InputReader.all(of: &file, after: head)
      let bytes = terms.format == nil ? try InputReader.cleared(whole, path) : whole
      if let digest = file.digest { sums.append((path, digest)) }
      found = try InputReader.contents(of: bytes, path, known, guest).reversed()
    }
  }

  /// The next thing that the files hold; `nil` at the end of the last.
  ///
  /// - Throws: ``InputError`` when a file cannot be read on, or what comes next is broken.
  mutating func next() throws(InputError) -> PoolDocument? {
    while true {
      if let next = try nextOfFile() { return try named(next) }
      guard let following = waiting.popFirst() else { return nil }
      try open(following)
    }
  }

  /// Gives the hosts that come next and are like others that ``hostClass(of:as:)`` was asked about to `take`.
  ///
  /// - Throws: what `take` throws; the hosts after that one are left.
  mutating func takeKnown(
    _ take: (HostSighting) throws(InputError) -> Void
  ) throws(InputError) {
    guard terms.names.isEmpty else { return }
    var isEmpty = isEmpty
    defer { self.isEmpty = isEmpty }
    var isMore = true
    while isMore {
      try documents.takeKnown { host throws(InputError) in
        isEmpty = false
        try take(host)
      }
      isMore = documents.count == 0 ? try appendNextLines() : false
    }
  }

  /// Adds the next lines of the file; `false` where there are none.
  private mutating func appendNextLines() throws(InputError) -> Bool {
    guard var file = file.take() else { return false }
    let isMore = !file.isAtEnd
    if isMore { try append(linesOf: &file) }
    self.file = consume file
    return isMore
  }

  private mutating func append(linesOf file: inout InputFile) throws(InputError) {
    let count = max(InputReader.pieceSize, documents.count)
    documents.append(try file.lines(count, by: documents.outlook))
  }

  /// `document` under the name that the user gives its host, if any.
  private mutating func named(_ document: PoolDocument) throws(InputError) -> PoolDocument {
    guard let name = terms.names[path] else { return document }
    guard !isNamed else { throw .manyNamed(path: path) }
    isNamed = true
    switch document {
    case .record(var record):
      record.host = name
      return .record(record)
    case .statement(var statement):
      statement.name = name
      return .statement(statement)
    case .baseline: throw .manyNamed(path: path)
    }
  }

  private mutating func nextOfFile() throws(InputError) -> PoolDocument? {
    if let next = found.popLast() { return next }
    guard var file = file.take() else { return nil }
    while true {
      do throws(DocumentError) {
        if let document = try documents.next(isLast: file.isAtEnd) {
          isEmpty = false
          self.file = consume file
          return document
        }
      } catch {
        // A file with one document is named well enough by its path.
        let host = documents.line > 1 ? documents.host : nil
        throw .document(path: file.path, line: documents.line, host: host, error)
      }
      guard !file.isAtEnd else {
        if isEmpty { throw .dump(path: file.path, DumpError(.empty)) }
        if let digest = file.digest { sums.append((file.path, digest)) }
        return nil
      }
      guard documents.count < InputReader.largest else { throw .tooLarge(path: file.path) }
      try append(linesOf: &file)
    }
  }

  /// The class of the record that was read last; hosts with the same CPUs share one view.
  ///
  /// - Throws: ``InputError/noView(path:_:)``.
  mutating func hostClass(
    of record: HostRecord, as view: Perspective?
  ) throws(InputError) -> HostClass {
    do throws(PerspectiveError) {
      return try documents.hostClass(of: record, as: view)
    } catch {
      throw .noView(path: path, error)
    }
  }

  /// The whole file at `path`, or standard input for `-`.
  static func bytes(at path: String) throws(InputError) -> [UInt8] {
    var file = try InputFile(path)
    return try all(of: &file, after: [])
  }

  private static func all(
    of file: inout InputFile, after head: [UInt8]
  ) throws(InputError) -> [UInt8] {
    var bytes = head
    let size = file.size ?? 0
    guard size <= largest else { throw .tooLarge(path: file.path) }
    bytes.reserveCapacity(size + 1)
    while !file.isAtEnd {
      bytes += try file.piece(max(pieceSize, size - bytes.count + 1))
      guard bytes.count <= largest else { throw .tooLarge(path: file.path) }
    }
    return bytes
  }
}
