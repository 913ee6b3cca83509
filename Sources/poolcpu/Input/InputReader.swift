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

  private let format: Format?
  private let guest: GuestKind?
  private var documents: DocumentReader
  /// The file that was opened last; what ``next()`` returned comes from it.
  private(set) var path = ""
  private var waiting: ArraySlice<String> = []
  private var file: InputFile?
  private var found: [PoolDocument] = []
  private var isEmpty = true

  /// A reader for inputs of one format; with `nil` each is recognised by its content.
  ///
  /// - Parameters:
  ///   - format: the format, or `nil`.
  ///   - guest: for which guests, where a text tells them apart; `nil` for those that there can be.
  init(format: Format?, guest: GuestKind? = .hvm) {
    self.format = format
    self.guest = guest
    documents = DocumentReader(only: format?.schema)
  }

  /// Opens every file that `argument` stands for, one after another: itself, or those below it.
  ///
  /// - Throws: ``InputError`` as ``open(_:)``, and for a folder that cannot be gone through.
  mutating func open(all argument: String) throws(InputError) {
    waiting = try InputFolder.files(at: argument)[...]
    if let first = waiting.popFirst() { try open(first) }
  }

  /// Opens the file at `path`, or standard input for `-`.
  ///
  /// - Throws: ``InputError`` when the file cannot be read, is no text, or is a broken dump.
  mutating func open(_ path: String) throws(InputError) {
    self.path = path
    var file = try InputFile(path)
    let head = try file.piece(InputReader.glimpse)
    if head.isEmpty || head.contains(0) { _ = try InputReader.recognise(head, path) }
    let known = format ?? Format.ofJSON(head)
    if format == nil, let foreign = Format.foreignJSON(head) {
      throw .dump(path: path, DumpError(.foreign(foreign)))
    }
    if known?.isDocument ?? false {
      documents.begin()
      documents.append(head.starts(with: [0xef, 0xbb, 0xbf]) ? Array(head.dropFirst(3)) : head)
      isEmpty = true
      self.file = consume file
    } else {
      let bytes = try InputReader.all(of: &file, after: head)
      found = try InputReader.contents(of: bytes, path, known, guest).reversed()
    }
  }

  /// The next thing that the files hold; `nil` at the end of the last.
  ///
  /// - Throws: ``InputError`` when a file cannot be read on, or what comes next is broken.
  mutating func next() throws(InputError) -> PoolDocument? {
    while true {
      if let next = try nextOfFile() { return next }
      guard let following = waiting.popFirst() else { return nil }
      try open(following)
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
        throw .document(path: file.path, line: documents.line, error)
      }
      guard !file.isAtEnd else {
        if isEmpty { throw .dump(path: file.path, DumpError(.empty)) }
        return nil
      }
      guard documents.count < InputReader.largest else { throw .tooLarge(path: file.path) }
      documents.append(try file.piece(max(InputReader.pieceSize, documents.count)))
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

extension InputReader {
  /// What the user must know of a text that was read last, a line each; a text that was made to flood the
  /// terminal gives no more of them than one can read.
  borrowing func notes(of statement: CPUStatement) -> [String] {
    let (notes, most) = (statement.notes, 20)
    let more = notes.count > most ? ["and \(notes.count - most) more of the kind"] : []
    return (notes.prefix(most) + more).map { "\(Printable.path(path)): \($0)" }
  }

  /// Tells the user the notes of a text that was read last.
  borrowing func tellNotes(of statement: CPUStatement) {
    for note in notes(of: statement) { StandardError.write(note) }
  }

  /// Refuses a class of the baseline that was read last, made in another view than is asked for.
  ///
  /// - Throws: ``InputError/otherView(path:_:asked:)``.
  borrowing func check(_ hostClass: HostClass, against view: Perspective?) throws(InputError) {
    let found = hostClass.view.perspective
    if let view, view != found { throw .otherView(path: path, found, asked: view) }
  }

  /// The record of the one host that an input describes.
  ///
  /// - Parameters:
  ///   - path: a file, or `-`.
  ///   - format: the format of the file; recognised by content when `nil`.
  /// - Returns: the record.
  /// - Throws: ``InputError`` when it cannot be read, is a folder or a baseline, or holds more
  ///   than one host.
  static func record(
    at path: String, format: Format?
  ) throws(InputError) -> HostRecord {
    var reader = InputReader(format: format)
    var found: HostRecord?
    try reader.open(path)
    while let document = try reader.next() {
      if case .statement(let statement) = document, statement.isBesideHost { continue }
      guard case .record(let record) = document else { throw .notARecord(path: path) }
      guard found == nil else { throw .manyRecords(path: path) }
      found = record
    }
    guard let found else { throw .dump(path: path, DumpError(.empty)) }
    return found
  }
}
