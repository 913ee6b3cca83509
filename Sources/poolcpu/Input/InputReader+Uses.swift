internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

extension InputReader {
  /// What the user must know of the text at `path`, a line each; a text that was made to flood the
  /// terminal gives no more of them than one can read.
  static func notes(of statement: CPUStatement, at path: String) -> [String] {
    let (notes, most) = (statement.notes, 20)
    let more = notes.count > most ? ["and \(notes.count - most) more of the kind"] : []
    return (notes.prefix(most) + more).map { "\(Printable.path(path)): \($0)" }
  }

  /// Tells the user the notes of the text at `path`.
  static func tellNotes(of statement: CPUStatement, at path: String) {
    for note in notes(of: statement, at: path) { StandardError.write(note) }
  }

  /// Refuses a class of the baseline at `path`, made in another view than is asked for.
  ///
  /// - Throws: ``InputError/otherView(path:_:asked:)``.
  static func check(
    _ hostClass: HostClass, against view: Perspective?, at path: String
  ) throws(InputError) {
    let found = hostClass.view.perspective
    if let view, view != found { throw .otherView(path: path, found, asked: view) }
  }

  /// The record of the one host that an input describes.
  ///
  /// - Parameters:
  ///   - path: a file, or `-`.
  ///   - terms: how it is read.
  /// - Returns: the record.
  /// - Throws: ``InputError`` when it cannot be read, is a baseline, or holds more than one host that counts.
  static func record(at path: String, _ terms: InputTerms) throws(InputError) -> HostRecord {
    var reader = InputReader(terms)
    var run = InputRun(terms.selection)
    var found: HostRecord?
    try reader.read(path, in: &run) { _, _, document throws(InputError) in
      if case .statement(let statement) = document, statement.isBesideHost { return }
      guard case .record(let record) = document else { throw .notARecord(path: path) }
      guard found == nil else { throw .manyRecords(path: path) }
      found = record
    }
    try run.end()
    guard let found else { throw .dump(path: path, DumpError(.empty)) }
    return found
  }
}
