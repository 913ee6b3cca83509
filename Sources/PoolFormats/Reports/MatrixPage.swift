public import PoolKit
internal import CPUIDKit

/// Between which hosts guests may move, on one screen.
public struct MatrixPage {
  private let matrix: MoveMatrix
  private let islands: [[Int]]

  /// A page on `matrix`.
  public init(_ matrix: MoveMatrix) {
    self.matrix = matrix
    islands = matrix.islands
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    Page(
      answer, tone: Tone(islands.count == 1),
      [
        Page.Section(
          "Islands: to and fro", rank: 1,
          islands.enumerated().map { Page.Entry("\($0 + 1)", rows: 2, sentence(on: $1)) }),
        Page.Section("Ways without a way back", rank: 1, ways),
        Page.Section("Nobody can tell", rank: 2, unknown),
      ], footer: "Why not: poolcpu check HOST HOST. Class by class: --format csv. More: --full"
    ).text(on: screen)
  }

  /// The answer in a sentence.
  var answer: Phrase {
    let hosts = Plural.count(matrix.classes.reduce(0) { $0 + $1.hosts.count }, "host")
    return islands.count == 1
      ? "YES: guests that were given all that their host has may move between all \(hosts)"
      : """
      NO: guests that were given all that their host has stay on one of \(islands.count) islands of \
      the \(hosts)
      """
  }

  private func sentence(on island: [Int]) -> Phrase {
    let classes = island.map { matrix.classes[$0] }
    let kinds = Set(classes.map(\.kind)).sorted()
    return "\(hosts: classes.flatMap(\.hosts).sorted()) (\(list: kinds))"
  }

  private var ways: [Page.Entry] {
    islands.enumerated().compactMap { number, island in
      let others = matrix.ways(from: island).compactMap { islands.firstIndex(of: $0) }
      return others.isEmpty
        ? nil : Page.Entry("from \(number + 1) to \(list: others.map { "\($0 + 1)" })", rows: 1)
    }
  }

  private var unknown: [Page.Entry] {
    matrix.classes.indices.compactMap { source in
      let others = matrix.classes.indices.filter { matrix.verdicts[source][$0] == .unknown }
      let hosts = others.flatMap { matrix.classes[$0].hosts }.sorted()
      return others.isEmpty
        ? nil : Page.Entry("from \(hosts: matrix.classes[source].hosts) to \(hosts: hosts)")
    }
  }
}

extension MoveMatrix {
  /// Between which hosts of `pool` guests may move that were given all that their host has.
  ///
  /// - Throws: as ``MoveCheck/init(from:to:_:)``.
  public init(of pool: Pool, _ question: MoveCheck.Question) throws(PoolError) {
    try self.init(of: pool) { (source, destination) throws(PoolError) in
      try MoveCheck(
        from: .hosts([source]), to: MoveDestination([destination], cutBy: nil), question
      ).verdict
    }
  }
}
