internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// Moves between hosts that are told in every two formats: none is refused to a host that has all that the guest could have, and
/// one that is refused names exactly what is missing.
struct MatrixLawTests {
  @Test func `every format that is read is a row of the matrix`() throws {
    let pair = try #require(try MatrixPair.madeUp().first)
    let texts = try MatrixText.all(of: pair.to, on: pair.from)
    let lacking = Set(Format.readable).subtracting(texts.map(\.format))
    #expect(
      lacking.isEmpty,
      "no text in \(lacking.map(\.rawValue).sorted()): add one where MatrixText.all says")
  }

  @Test func `what a small host shows is not what was taken from it, in no format`() throws {
    for pair in try MatrixPair.madeUp() where pair.back.lost.isEmpty {
      let made = [Platform.kvm, .xen].reduce(into: RuleTable.exempt) {
        $0.formUnion(PlatformPolicy.of(pair.to.vendor).spontaneous(on: $1))
      }
      for text in try MatrixText.all(of: pair.to, on: pair.to) {
        let shown = try MatrixReading(text).shown.intersection(pair.lost).subtracting(made)
        #expect(shown.isEmpty, "\(text): \(shown.names)")
      }
    }
  }

  @Test func `a move between hosts made up is refused for what is missing, in any two formats`()
    throws
  {
    for (place, pair) in try MatrixPair.madeUp().enumerated() { try check(pair, share: place) }
  }

  @Test(.corpus("instlatx64"))
  func `so it is between real hosts`() throws {
    let pairs = try MatrixPair.real()
    for (place, pair) in pairs.enumerated() { try check(pair, share: place) }
    #expect(pairs.count > 1)
  }

  /// Into how many parts the matrix is divided: as many as there are pairs made up, which together have all.
  private static let shares = 5

  /// Asks for every two texts of `pair`, or for one share of them.
  private func check(_ pair: MatrixPair, share: Int) throws {
    let here = try MatrixSide.joined(MatrixText.all(of: pair.from, on: pair.from), on: pair.from)
    let there = try MatrixSide.joined(MatrixText.all(of: pair.to, on: pair.from), on: pair.to)
    var checks = MatrixChecks(pair)
    for (row, first) in here.enumerated() {
      for (column, second) in there.enumerated()
      where TestScale.isFull || (row + column) % Self.shares == share % Self.shares {
        try checks.ask(first, second)
      }
    }
    print("\(pair): \(checks.out); back: \(checks.home)")
    for (fault, places) in checks.faults.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(fault), \(places.count) times: \(places.prefix(2).joined(separator: "; "))")
    }
  }
}
