internal import CPUIDKit
internal import PoolKit

extension RecordDocument {
  /// The logical CPUs of one element of `cpus`.
  static func logicalCPUs(_ group: JSONCursor) throws(DocumentError) -> [LogicalCPU] {
    let set = try group.member("cpus").parsed("a list of CPUs such as 0-3,8") { CPUSet($0) }
    let leaves = try LeavesJSON.leaves(group.member("leaves"))
    var cpus = set.numbers.map { LogicalCPU(number: $0, leaves: leaves) }
    for (key, place) in try group.optional("varies")?.members() ?? [] {
      try apply(key, place, to: &cpus)
    }
    for (address, place) in try msrs(group.optional("msrs")) {
      for (index, reading) in try readings(place, count: cpus.count).enumerated() {
        cpus[index].msrs[address] = reading
      }
    }
    return cpus
  }

  private static func apply(
    _ key: String, _ place: JSONCursor, to cpus: inout [LogicalCPU]
  ) throws(DocumentError) {
    guard let dot = key.lastIndex(of: "."), let query = CPUIDQuery(key[..<dot]),
      let register = RegisterName(key[key.index(after: dot)...]), cpus.first?.leaves[query] != nil
    else { throw place.wrongKey(key, expected: "a register of its leaves, such as 00000001.0.ebx") }
    let values = try LeavesJSON.values(place)
    guard values.count == cpus.count else {
      throw place.wrong("\(cpus.count) values, one for each CPU", count: values.count)
    }
    for (index, value) in values.enumerated() { cpus[index].leaves[query]?[register] = value }
  }

  /// The members of an object whose keys are MSRs.
  static func msrs(
    _ object: JSONCursor?
  ) throws(DocumentError) -> [(address: MSRAddress, place: JSONCursor)] {
    var found: [(MSRAddress, JSONCursor)] = []
    for (key, place) in try object?.members() ?? [] {
      guard let address = MSRAddress(key) else {
        throw place.wrongKey(key, expected: "a key such as 0xc0011004")
      }
      found.append((address, place))
    }
    return found
  }

  private static func readings(
    _ place: JSONCursor, count: Int
  ) throws(DocumentError) -> [MSRReading?] {
    guard case .array = place.value else {
      return Array(repeating: try reading(place), count: count)
    }
    let elements = try place.elements()
    guard elements.count == count else {
      throw place.wrong("\(count) values, one for each CPU", count: elements.count)
    }
    var readings: [MSRReading?] = []
    for element in elements {
      readings.append(element.value == .null ? nil : try reading(element))
    }
    return readings
  }

  private static func reading(_ place: JSONCursor) throws(DocumentError) -> MSRReading {
    try place.parsed("0x and sixteen hexadecimal digits, absent or unreadable") { text in
      switch text {
      case "absent": .absent
      case "unreadable": .unreadable
      default: MSRValue(text).map(MSRReading.value)
      }
    }
  }
}
