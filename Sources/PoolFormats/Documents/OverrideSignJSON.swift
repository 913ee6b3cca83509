internal import CPUIDKit
internal import PoolKit

/// Signs of an override as JSON: an object each; the words of an older record stay a string.
enum OverrideSignJSON {
  static func json(_ sign: OverrideSign) -> JSONValue {
    switch sign {
    case .mask(let register, let value):
      .object([
        "sign": "mask", "msr": .string(register.address.description),
        "value": .string(value.description),
      ])
    case .faulting(let address, let bit):
      .object(["sign": "faulting", "msr": .string(address.description), "bit": .integer(bit)])
    case .written(let addresses, let cpus, let phase):
      .object([
        "sign": "written", "msrs": .strings(addresses.map(\.description)),
        "cpus": .integer(cpus), "phase": .string(phase),
      ])
    case .unreadableState(let problem):
      .object(["sign": "unreadableState", "problem": .string(problem)])
    case .missing(let bits, let level, let isRead):
      .object([
        "sign": "missing", "bits": .strings(bits.map(\.description)), "level": .string(level),
        "read": .bool(isRead),
      ])
    case .told(let text): .string(text)
    }
  }

  /// The signs of one host; at least one.
  static func signs(_ cursor: JSONCursor) throws(DocumentError) -> [OverrideSign] {
    var signs: [OverrideSign] = []
    for element in try cursor.elements() { signs.append(try sign(element)) }
    guard !signs.isEmpty else { throw cursor.wrong("at least one sign", count: 0) }
    return signs
  }

  private static func sign(_ cursor: JSONCursor) throws(DocumentError) -> OverrideSign {
    if case .string(let text) = cursor.value { return .told(text) }
    let kind = try cursor.member("sign")
    switch try kind.string() {
    case "mask":
      let register = try cursor.member("msr").parsed("the address of a mask MSR") { text in
        CPUIDMSR.all.first { $0.effect == .mask && $0.address.description == text }
      }
      return .mask(register, try cursor.member("value").parsed("an MSR's value") { MSRValue($0) })
    case "faulting":
      return .faulting(try address(cursor.member("msr")), bit: try cursor.member("bit").integer())
    case "written":
      return .written(
        try cursor.member("msrs").elements("an MSR's address") { MSRAddress($0) },
        cpus: try cursor.member("cpus").integer(), phase: try cursor.member("phase").string())
    case "unreadableState": return .unreadableState(try cursor.member("problem").string())
    case "missing":
      return .missing(
        try cursor.member("bits").elements("a bit such as 00000007.0.ebx[16]") { FeatureBit($0) },
        level: try cursor.member("level").string(), isRead: try cursor.member("read").bool())
    default: throw kind.wrong("mask, faulting, written, unreadableState or missing")
    }
  }

  private static func address(_ cursor: JSONCursor) throws(DocumentError) -> MSRAddress {
    try cursor.parsed("an MSR's address") { MSRAddress($0) }
  }
}
