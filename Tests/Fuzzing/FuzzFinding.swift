internal import CPUIDKit

/// Something that must not be, whatever bytes were read.
public struct FuzzFinding: Error, Hashable, CustomStringConvertible {
  /// What is wrong: one sentence.
  public let description: String

  init(_ description: String) { self.description = description }

  /// A sentence for the user is one line that disturbs no terminal and floods none.
  static func check(sentence: String) throws(FuzzFinding) {
    guard !sentence.isEmpty else { throw FuzzFinding("an error says nothing") }
    guard Printable.line(sentence) == sentence else {
      throw FuzzFinding("a sentence is not safe by itself: \(Printable.quote(sentence))")
    }
  }

  /// A page for the user disturbs no terminal.
  static func check(page: String) throws(FuzzFinding) {
    guard Printable.page(page) == page else { throw FuzzFinding("a page is not safe by itself") }
  }
}
