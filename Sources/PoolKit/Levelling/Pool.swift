public import CPUIDKit

/// One or more hosts of one vendor, as the classes that they form.
///
/// A pool cannot be empty, and a host name stands for one host.
public struct Pool: Hashable, Sendable {
  /// The classes in an order that depends on what they show only, never on the order of hosts.
  public let classes: [HostClass]
  /// The vendor of every host; of definitions that name none, that of the others.
  public let vendor: CPUVendor
  /// Whose view of the hosts it is.
  public let perspective: Perspective

  /// The pool of all hosts of `classes`.
  ///
  /// - Parameter classes: classes in any order; those with equal views are joined.
  /// - Throws: ``PoolError`` when there is no host, a name comes twice, or vendors or views differ.
  public init(_ classes: [HostClass]) throws(PoolError) {
    var gathered: HostClasses
    do throws(RepeatedHost) { gathered = try HostClasses(classes) } catch {
      throw .repeatedHost(error.name)
    }
    try self.init(gathered.takeAll())
  }

  /// The pool of all hosts that were gathered.
  ///
  /// - Throws: ``PoolError`` when there is none, or vendors or views differ.
  public init(_ gathered: DistinctClasses) throws(PoolError) {
    let classes = gathered.classes
    guard let view = classes.first?.view.perspective,
      classes.contains(where: { !$0.hosts.isEmpty })
    else { throw .noHost }
    try PoolError.refuseMixedViews(classes)
    try PoolError.refuseMixedVendors(classes)
    let vendors = classes.map(\.view.vendor)
    vendor = vendors.first { $0 != .unstated } ?? .unstated
    perspective = view
    self.classes = classes.sorted { $0.view.precedes($1.view) }
  }

  /// The pool of the machines in `records`.
  public init(of records: [HostRecord]) throws(PoolError) {
    try self.init(records.map { HostClass(of: $0) })
  }

  /// How many hosts there are.
  public var hostCount: Int { classes.reduce(0) { $0 + $1.hosts.count } }
}

/// Numbers of classes, as a set that is compared word by word.
struct ClassSet {
  /// The numbers, rising.
  let numbers: [Int]
  private let words: [UInt64]

  /// The set of `numbers`, which rise.
  init(_ numbers: [Int]) {
    self.numbers = numbers
    var words = [UInt64](repeating: 0, count: (numbers.last ?? 0) / 64 + 1)
    for number in numbers { words[number / 64] |= 1 << UInt64(number % 64) }
    self.words = words
  }

  /// Whether every member is one of `other`.
  func isSubset(of other: ClassSet) -> Bool {
    words.count <= other.words.count
      && zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }
}
