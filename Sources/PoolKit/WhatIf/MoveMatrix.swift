/// Between which kinds of hosts guests may move that were given all that their host can give.
public struct MoveMatrix: Hashable, Sendable {
  /// The kinds of hosts, in the order of the pool's classes.
  public let classes: [HostClass]
  /// For each kind, the answer for a move to each kind.
  public let verdicts: [[Verdict]]

  /// The matrix of `pool`.
  ///
  /// - Parameters:
  ///   - pool: the hosts.
  ///   - verdict: whether a guest of the first may move to the second.
  /// - Throws: what `verdict` throws.
  public init<Refusal>(
    of pool: Pool, verdict: (HostClass, HostClass) throws(Refusal) -> Verdict
  ) throws(Refusal) {
    classes = pool.classes
    var rows: [[Verdict]] = []
    for source in pool.classes {
      var row: [Verdict] = []
      for destination in pool.classes {
        row.append(source == destination ? .safe : try verdict(source, destination))
      }
      rows.append(row)
    }
    verdicts = rows
  }

  /// Whether a guest of class number `source`, counted from 0, may move to class number `destination`.
  public func mayMove(from source: Int, to destination: Int) -> Bool {
    verdicts[source][destination] < .unknown
  }

  /// The islands: kinds of hosts, as numbers counted from 0, between which guests may move to and fro; the
  /// largest first.
  public var islands: [[Int]] {
    var left = Set(classes.indices)
    var found: [[Int]] = []
    while let start = left.min() {
      var island: Set = [start]
      var edge = [start]
      while let number = edge.popLast() {
        for other in left.subtracting(island)
        where mayMove(from: number, to: other) && mayMove(from: other, to: number) {
          island.insert(other)
          edge.append(other)
        }
      }
      left.subtract(island)
      found.append(island.sorted())
    }
    let hosts = found.map { island in island.reduce(0) { $0 + classes[$1].hosts.count } }
    return zip(found, hosts).sorted { (-$0.1, $0.0[0]) < (-$1.1, $1.0[0]) }.map(\.0)
  }

  /// The islands to which guests of `island` may go without a way back, as numbers of ``islands``.
  public func ways(from island: [Int]) -> [[Int]] {
    islands.filter { other in
      other != island
        && island.allSatisfy { source in other.allSatisfy { mayMove(from: source, to: $0) } }
    }
  }
}
