internal import CPUIDKit
internal import PoolKit

extension StateDocument {
  /// One CPU of a state.
  static func overrides(_ place: JSONCursor) throws(DocumentError) -> CPUOverrides {
    var leaves = CPUIDTable()
    for (key, member) in try place.member("leaves").members() {
      guard let query = CPUIDQuery(key) else {
        throw member.wrongKey(key, expected: "a key such as 0000000d.1")
      }
      let values = try member.elements("eight lower-case hexadecimal digits") { RegisterValue($0) }
      guard values.count == 4 else { throw member.wrong("four registers", count: values.count) }
      leaves[query] = CPUIDRegisters(values[0], values[1], values[2], values[3])
    }
    var registers: [RegisterOverride] = []
    for (key, member) in try place.member("msrs").members() {
      guard let address = MSRAddress(key) else {
        throw member.wrongKey(key, expected: "a key such as 0xc0011004")
      }
      registers.append(
        try RegisterOverride(
          address: address, original: value(member.member("original")),
          intended: value(member.member("intended")),
          before: member.optional("before").map(value),
          remainder: member.optional("left").map(remainder)))
    }
    return CPUOverrides(
      number: try place.member("cpu").integer(), leaves: leaves, registers: registers)
  }

  private static func value(_ place: JSONCursor) throws(DocumentError) -> MSRValue {
    try place.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
  }

  private static func remainder(
    _ place: JSONCursor
  ) throws(DocumentError) -> RegisterOverride.Remainder {
    if place.value == "unreadable" { return .unreadable }
    let found = try value(place.member("value"))
    let isOurs = try place.member("by").parsed("poolcpu or another") { text in
      text == "poolcpu" ? true : text == "another" ? false : nil
    }
    return isOurs ? .value(found) : .foreign(found)
  }
}
