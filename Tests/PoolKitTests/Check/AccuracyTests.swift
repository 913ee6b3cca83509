import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// How often `check` disagrees with the rules of KVM and Xen, over pairs of real hosts.
///
/// The rules are read from the table of what they give and applied to registers in the plainest way: a
/// guest that was given all that its platform can give on one host may move where every bit of it is given.
/// docs/accuracy.md has the figures.
@Suite(.reference("platform-gives.tsv"), .corpus(dumps: 300))
struct AccuracyTests {
  /// The rates that are allowed, of moves that the rules allow and that they refuse.
  private static let falseRefusals = 0.01
  private static let unknown = 0.02

  @Test(arguments: [Platform.kvm, .xen])
  func `check agrees with the platform's rules`(platform: Platform) throws {
    let oracle = try PlatformOracle(platform)
    var tallies: [String: Tally] = [:]
    var (all, complete, causes) = (Tally(), Tally(), [String: Int]())
    let answers = HostPairs.hosts.map { oracle.answer(for: $0.record) }
    for (from, to) in HostPairs.chosen {
      let (source, destination) = (HostPairs.hosts[from], HostPairs.hosts[to])
      let allowed = oracle.allows(from: answers[from], to: answers[to])
      let check = try MoveCheck(
        from: .hosts([source.part]), to: MoveDestination([destination.part]),
        .init(platform: platform))
      all.add(check.verdict, allowed)
      if source.isComplete, destination.isComplete { complete.add(check.verdict, allowed) }
      tallies["\(source.record.vendor.title) \(source.era)", default: Tally()].add(
        check.verdict, allowed)
      guard allowed != (check.verdict < .unknown) else { continue }
      let found = check.reasons.filter { $0.verdict >= Verdict.unknown }.prefix(3)
        .map { "\($0.kind)".prefix(60) }
      causes["\(allowed ? "refuses" : "accepts") \(found.joined(separator: ", "))", default: 0] += 1
      if !allowed, check.verdict < .unknown {
        causes[
          "  rule: \(oracle.missing(from: answers[from], to: answers[to]).prefix(5))",
          default: 0] += 1
      }
    }
    print("\(platform.rawValue): \(all)")
    print("  of complete dumps: \(complete)")
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) { print("  \(name): \(tally)") }
    for (cause, count) in causes.sorted(by: { $0.value > $1.value }).prefix(20) {
      print("  \(count) x \(cause)")
    }
    #expect(all.count >= 5_000)
    #expect(all.falseAccepts == 0)
    #expect(Double(all.falseRefusals) <= Self.falseRefusals * Double(all.allowed))
    #expect(Double(complete.unknown) <= Self.unknown * Double(complete.count))
  }
}

/// How many answers were right and wrong.
private struct Tally: CustomStringConvertible {
  var (count, allowed, falseRefusals, falseAccepts, unknown) = (0, 0, 0, 0, 0)

  mutating func add(_ verdict: Verdict, _ isAllowed: Bool) {
    count += 1
    if isAllowed { allowed += 1 }
    if verdict == .unknown { unknown += 1 }
    if isAllowed, verdict == .unsafe { falseRefusals += 1 }
    if !isAllowed, verdict < .unknown { falseAccepts += 1 }
  }

  var description: String {
    "\(count) pairs, \(allowed) allowed, \(falseRefusals) refused falsely, "
      + "\(falseAccepts) accepted falsely, \(unknown) unknown"
  }
}
