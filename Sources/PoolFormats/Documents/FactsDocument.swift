internal import CPUIDKit
internal import PoolKit

/// What surrounds the CPUs of a class, as JSON: all that is needed to join it with other facts.
enum FactsDocument {
  private static let lists:
    [(key: String, path: any WritableKeyPath<HostFacts, FactList> & Sendable)] = [
      ("microcode", \.microcode), ("kernels", \.kernels), ("commandLine", \.commandLine),
      ("hypervisors", \.hypervisors), ("firmware", \.firmware),
    ]

  /// The facts; `nil` when nothing is known.
  static func json(_ facts: HostFacts) -> JSONValue? {
    if facts == HostFacts() { return nil }
    var members = JSONObject()
    for (key, path) in lists where !facts[keyPath: path].isEmpty {
      members[key] = .strings(facts[keyPath: path].items)
    }
    let more = lists.filter { facts[keyPath: $0.path].hasMore }.map(\.key)
    if !more.isEmpty { members["more"] = .strings(more) }
    members["clock"] = json(facts.clocks)
    members["mxcsrMask"] = json(facts.mxcsr)
    if !facts.absentMSRs.isEmpty {
      members["absentMSRs"] = .strings(facts.absentMSRs.map(\.description))
    }
    return .object(members)
  }

  /// Clocks; `nil` when nothing is known.
  static func json(_ clocks: ClockRange) -> JSONValue? {
    if clocks == ClockRange(nil) { return nil }
    return .members([
      "lowestKHz": clocks.lowestKHz.map(JSONValue.integer),
      "highestKHz": clocks.highestKHz.map(JSONValue.integer),
      "canScale": clocks.canScale.map(JSONValue.bool),
      "unknown": .bool(clocks.isUnknownSomewhere),
    ])
  }

  /// MXCSR masks; `nil` when nothing is known.
  static func json(_ masks: MXCSRMasks) -> JSONValue? {
    if masks == MXCSRMasks(nil) { return nil }
    return .members([
      "common": masks.common.map { .string($0.description) },
      "any": masks.any.map { .string($0.description) },
      "unknown": .bool(masks.isUnknownSomewhere),
    ])
  }

  /// Facts as ``json(_:)`` writes them; nothing is known without them.
  static func facts(_ cursor: JSONCursor?) throws(DocumentError) -> HostFacts {
    var facts = HostFacts()
    guard let cursor else { return facts }
    let more = try Set(cursor.optional("more")?.elements("a list of texts") { $0 } ?? [])
    for (key, path) in lists {
      facts[keyPath: path] = try FactList(
        cursor.optional(key)?.elements("a text") { $0 } ?? [], hasMore: more.contains(key))
    }
    if let clock = try cursor.optional("clock") {
      facts.clocks = try ClockRange(
        lowestKHz: clock.optional("lowestKHz")?.integer(),
        highestKHz: clock.optional("highestKHz")?.integer(),
        isUnknownSomewhere: clock.member("unknown").bool(),
        canScale: clock.optional("canScale")?.bool())
    }
    if let masks = try cursor.optional("mxcsrMask") {
      facts.mxcsr = try MXCSRMasks(
        common: mask(masks.optional("common")), any: mask(masks.optional("any")),
        isUnknownSomewhere: masks.member("unknown").bool())
    }
    facts.absentMSRs = try Set(
      cursor.optional("absentMSRs")?.elements("an address such as 0xc0011004") { MSRAddress($0) }
        ?? []
    ).sorted()
    return facts
  }

  private static func mask(_ cursor: JSONCursor?) throws(DocumentError) -> RegisterValue? {
    try cursor?.parsed("eight lower-case hexadecimal digits") { RegisterValue($0) }
  }
}
