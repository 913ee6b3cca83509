internal import CPUIDKit
internal import PoolKit

extension RecordDocument {
  /// The logical CPUs of one element of `cpus`.
  static func logicalCPUs(_ group: JSONCursor) throws(DocumentError) -> [LogicalCPU] {
    let set = try group.member("cpus").parsed("a list of CPUs up to 16383 such as 0-3,8") {
      CPUSet($0)
    }
    let leaves = try LeavesJSON.leaves(group.member("leaves"))
    var cpus = set.numbers.map { LogicalCPU(number: $0, leaves: leaves) }
    for (key, cursor) in try group.optional("varies")?.members() ?? [] {
      try apply(key, cursor, to: &cpus)
    }
    for (address, cursor) in try msrs(group.optional("msrs")) {
      for (index, reading) in try readings(cursor, count: cpus.count).enumerated() {
        cpus[index].msrs[address] = reading
      }
    }
    return cpus
  }

  private static func apply(
    _ key: String, _ cursor: JSONCursor, to cpus: inout [LogicalCPU]
  ) throws(DocumentError) {
    guard let dot = key.lastIndex(of: "."), let query = CPUIDQuery(key[..<dot]),
      let register = RegisterName(key[key.index(after: dot)...]), cpus.first?.leaves[query] != nil
    else {
      throw cursor.wrongKey(key, expected: "a register of its leaves, such as 00000001.0.ebx")
    }
    let values = try LeavesJSON.values(cursor)
    guard values.count == cpus.count else {
      throw cursor.wrong("\(cpus.count) values, one for each CPU", count: values.count)
    }
    for (index, value) in values.enumerated() { cpus[index].leaves[query]?[register] = value }
  }

  /// The members of an object whose keys are MSRs.
  static func msrs(
    _ object: JSONCursor?
  ) throws(DocumentError) -> [(address: MSRAddress, cursor: JSONCursor)] {
    var found: [(MSRAddress, JSONCursor)] = []
    for (key, cursor) in try object?.members() ?? [] {
      guard let address = MSRAddress(key) else {
        throw cursor.wrongKey(key, expected: "a key such as 0xc0011004")
      }
      found.append((address, cursor))
    }
    return found
  }

  private static func readings(
    _ cursor: JSONCursor, count: Int
  ) throws(DocumentError) -> [MSRReading?] {
    guard case .array = cursor.value else {
      return Array(repeating: try reading(cursor), count: count)
    }
    let elements = try cursor.elements()
    guard elements.count == count else {
      throw cursor.wrong("\(count) values, one for each CPU", count: elements.count)
    }
    var readings: [MSRReading?] = []
    for element in elements {
      readings.append(element.value == .null ? nil : try reading(element))
    }
    return readings
  }

  private static func reading(_ cursor: JSONCursor) throws(DocumentError) -> MSRReading {
    try cursor.parsed("0x and sixteen hexadecimal digits, absent or unreadable") { text in
      switch text {
      case "absent": .absent
      case "unreadable": .unreadable
      default: MSRValue(text).map(MSRReading.value)
      }
    }
  }
}
