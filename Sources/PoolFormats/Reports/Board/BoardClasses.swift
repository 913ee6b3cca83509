internal import CPUIDKit
internal import PoolKit

/// The kinds of hosts of a pool, as a report calls them.
struct BoardClasses {
  /// The kinds, in order of their numbers.
  let all: [HostClass]
  private let apart: NamesApart

  /// The classes of `pool`.
  init(_ pool: Pool) {
    all = pool.classes
    apart = NamesApart(pool.classes.flatMap { $0.hosts.prefix(BoardClasses.mostNamed) })
  }

  /// How many names stand for a longer list, and how wide each may be.
  private static let mostNamed = 3
  private static let width = 32

  /// `phrase` with its lists and names cut to what a cell has room for.
  func short(_ phrase: Phrase, naming count: Int = mostNamed) -> String {
    phrase.text(naming: count, columns: BoardClasses.width, among: apart)
  }

  /// The hosts of class number `number`, the first few by name.
  func hosts(_ number: Int, naming count: Int = mostNamed) -> String {
    short("\(hosts: all[number - 1].hosts)", naming: count)
  }

  /// What class number `number` is called: its CPU and its first host.
  func title(_ number: Int) -> String {
    "\(all[number - 1].kind): \(hosts(number, naming: 1))"
  }

  /// The id of a class in the report.
  static func id(_ number: Int) -> String { "class-\(number)" }

  /// The headings of a table with a column a class.
  var headings: [BoardTable.Heading] {
    (1...all.count).map { BoardTable.Heading(text: "\($0)", detail: title($0), link: Self.id($0)) }
  }

  /// The headings of rows, one a class.
  func heading(_ number: Int, id: String? = nil) -> BoardTable.Heading {
    BoardTable.Heading(
      text: "class \(number)", detail: id == nil ? title(number) : all[number - 1].kind,
      link: id == nil ? Self.id(number) : nil,
      id: id)
  }
}
