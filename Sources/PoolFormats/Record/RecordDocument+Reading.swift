public import PoolKit

extension RecordDocument {
  /// The record in a JSON document.
  ///
  /// Members that the schema does not name are passed over: newer versions may add some.
  ///
  /// - Parameter json: the document.
  /// - Returns: the record.
  /// - Throws: ``DocumentError`` when the schema is another, a member is missing or of another type,
  ///   or vendor, signature or brand contradict the leaves.
  public static func record(from json: JSONValue) throws(DocumentError) -> HostRecord {
    let root = JSONCursor(json)
    try DocumentError.checkSchema(of: root, is: [schema])
    return try named(root, cpus: machine(root.member("cpus")))
  }

  /// What `cpus` says of a machine, still without its name.
  static func machine(_ cpus: JSONCursor) throws(DocumentError) -> HostRecord {
    var found: [LogicalCPU] = []
    var numbers = Set<Int>()
    for group in try cpus.elements() {
      let more = try logicalCPUs(group)
      for cpu in more where !numbers.insert(cpu.number).inserted {
        throw .record(.repeatedCPU(cpu.number))
      }
      found += more
    }
    do throws(RecordError) {
      return try HostRecord(host: "", source: RecordSource(how: ""), cpus: found)
    } catch {
      throw .record(error)
    }
  }

  /// The record of `machine` with what the document at `root` says besides its CPUs.
  static func named(
    _ root: JSONCursor, cpus machine: HostRecord
  ) throws(DocumentError) -> HostRecord {
    try checkStatements(root, machine)
    var record = machine
    let host = try root.member("host")
    record.host = try host.string()
    guard !record.host.isEmpty else { throw host.wrong("a name") }
    let source = try root.member("source")
    record.source = try RecordSource(
      how: source.member("how").string(), when: source.optional("when")?.string(),
      by: source.optional("by")?.string())
    for (key, place) in try root.optional("environment")?.members() ?? [] {
      guard record.environment.updateValue(try place.string(), forKey: key) == nil else {
        throw .wrongValue(
          path: place.path.description, expected: "a key that differs by more than its spelling",
          found: "\"\(key)\"")
      }
    }
    return record
  }

  private static func checkStatements(
    _ root: JSONCursor, _ record: HostRecord
  ) throws(DocumentError) {
    let numbers = [
      ("family", record.signature.family), ("model", record.signature.model),
      ("stepping", record.signature.stepping),
    ]
    for (key, found) in numbers {
      let stated = try root.member(key).integer()
      guard stated == found else {
        throw .contradiction(path: key, stated: "\(stated)", found: "\(found)")
      }
    }
    for (key, found) in [("vendor", record.vendor.rawValue), ("brand", record.brand)] {
      let stated = try root.member(key).string()
      guard stated == found else {
        throw .contradiction(path: key, stated: "\"\(stated)\"", found: "\"\(found)\"")
      }
    }
  }

  private static func logicalCPUs(_ group: JSONCursor) throws(DocumentError) -> [LogicalCPU] {
    let set = try group.member("cpus").parsed("a list of CPUs such as 0-3,8") { CPUSet($0) }
    var leaves = CPUIDTable()
    for (key, place) in try group.member("leaves").members() {
      guard let query = CPUIDQuery(key) else {
        throw place.wrongKey(key, expected: "a key such as 0000000d.1")
      }
      leaves[query] = try registers(place)
    }
    var cpus = set.numbers.map { LogicalCPU(number: $0, leaves: leaves) }
    for (key, place) in try group.optional("varies")?.members() ?? [] {
      try apply(key, place, to: &cpus)
    }
    for (key, place) in try group.optional("msrs")?.members() ?? [] {
      guard let address = MSRAddress(key) else {
        throw place.wrongKey(key, expected: "a key such as 0xc0011004")
      }
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
    let values = try values(place)
    guard values.count == cpus.count else {
      throw place.wrong("\(cpus.count) values, one for each CPU", count: values.count)
    }
    for (index, value) in values.enumerated() { cpus[index].leaves[query]?[register] = value }
  }

  private static func registers(_ place: JSONCursor) throws(DocumentError) -> CPUIDRegisters {
    let values = try values(place)
    guard values.count == 4 else { throw place.wrong("four registers", count: values.count) }
    return CPUIDRegisters(values[0], values[1], values[2], values[3])
  }

  private static func values(_ place: JSONCursor) throws(DocumentError) -> [RegisterValue] {
    try place.elements("eight lower-case hexadecimal digits") { RegisterValue($0) }
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
    try place.parsed("0x and sixteen hexadecimal digits, or unreadable") { text in
      text == "unreadable" ? .unreadable : MSRValue(text).map(MSRReading.value)
    }
  }
}
