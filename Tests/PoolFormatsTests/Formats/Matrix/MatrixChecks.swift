internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// Answers of `check` between texts of two hosts, each held against what must be said.
struct MatrixChecks {
  private let pair: MatrixPair
  /// The rules of each platform, by whether one of the texts says the vendor.
  private let rules: [Bool: [Platform: MatrixRules]]
  private let back: [Bool: [Platform: MatrixRules]]
  /// What was answered there.
  private(set) var out = MatrixTally()
  /// What was answered on the way back.
  private(set) var home = MatrixTally()
  /// What was answered and must not be, each with the texts between which it was.
  private(set) var faults: [String: [String]] = [:]

  /// No answers yet.
  init(_ pair: MatrixPair) {
    self.pair = pair
    rules = MatrixChecks.rules(pair)
    back = MatrixChecks.rules(pair.back)
  }

  private static func rules(_ pair: MatrixPair) -> [Bool: [Platform: MatrixRules]] {
    var rules: [Bool: [Platform: MatrixRules]] = [:]
    for isStated in [true, false] {
      for platform in [Platform.kvm, .xen] {
        rules[isStated, default: [:]][platform] = MatrixRules(pair, platform, isStated: isStated)
      }
    }
    return rules
  }

  /// Asks for both ways between a text of the first host and one of the second.
  mutating func ask(_ first: MatrixSide, _ second: MatrixSide) throws {
    let platform = first.platform ?? second.platform ?? .kvm
    let check = try hold(first, second, platform, rules)
    if let check { out.add(check.verdict, first, second) }
    // The answer to a move between hosts tells of the way back.
    let isSame = second.isOfHost && platform == second.platform ?? platform
    if let reverse = check?.reverse, isSame, first.destination != nil {
      try hold(reverse, second, first, platform, back)
      home.add(reverse.verdict, second, first)
    } else {
      let check = try hold(second, first, second.platform ?? platform, back)
      if let check { home.add(check.verdict, second, first) }
    }
  }

  private mutating func hold(
    _ first: MatrixSide, _ second: MatrixSide, _ platform: Platform,
    _ rules: [Bool: [Platform: MatrixRules]]
  ) throws -> MoveCheck? {
    guard let destination = second.destination else { return nil }
    let check = try MoveCheck(
      from: first.source(on: platform), to: destination, .init(platform: platform))
    try hold(check.forward, first, second, platform, rules)
    return check
  }

  private mutating func hold(
    _ answer: MoveCheck.Direction, _ first: MatrixSide, _ second: MatrixSide,
    _ platform: Platform, _ rules: [Bool: [Platform: MatrixRules]]
  ) throws {
    let isStated = first.saysVendor || second.saysVendor
    let rules = try #require(rules[isStated]?[platform])
    let expected = MatrixExpectation(
      from: try first.source(on: platform),
      to: try #require(second.destination?.classes.first), by: rules)
    var (missing, open, isNarrower) = (FeatureSet(), FeatureSet(), false)
    let place =
      "\(rules.pair.from) to \(rules.pair.to), \(first.text) to \(second.text) on \(platform)"
    for reason in answer.reasons where reason.verdict >= .unknown {
      switch reason.kind {
      case .missing(let bit, _): missing.insert(bit)
      case .untold(let bit, by: _): open.insert(bit)
      case .layout(component: _, .unread, _) where reason.verdict == .unknown,
        .layout(component: _, _, expected: .unread) where reason.verdict == .unknown:
        break
      case .lowerLimit(.limit(.physicalAddressBits), let found, let expected)
      where found == rules.pair.to.addressBits && expected <= rules.pair.from.addressBits:
        isNarrower = true
      default: faults["\(reason.kind)", default: []].append(place)
      }
    }
    missing.subtract(rules.undecided)
    open.subtract(rules.undecided)
    note("refused for what a text does not tell", missing.subtracting(expected.missing), place)
    note(
      "not refused for", expected.missing.subtracting(missing).subtracting(rules.undecided), place)
    note("unknown though both tell", open.subtracting(expected.partial), place)
    guard let lost = rules.lost(from: first.text.truth, to: second.text.truth) else { return }
    note("refused for what is there", missing.subtracting(lost), place)
    note(
      "not unknown",
      expected.open.intersection(lost).subtracting(open).subtracting(rules.undecided), place)
    if lost.isEmpty, answer.verdict == .unsafe, !isNarrower {
      faults["refused", default: []].append(place)
    }
  }

  private mutating func note(_ fault: String, _ bits: FeatureSet, _ place: String) {
    for bit in bits.bits { faults["\(fault): \(bit.label)", default: []].append(place) }
  }
}
