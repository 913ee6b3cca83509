public import PoolKit

extension RecordDocument {
  /// The record in a JSON document.
  ///
  /// - Parameter json: the document.
  /// - Returns: the record.
  /// - Throws: ``DocumentError`` when the schema is another, a member is missing or of another type,
  ///   or vendor, signature or brand contradict the leaves.
  public static func record(from json: JSONValue) throws(DocumentError) -> HostRecord {
    let root = JSONCursor(json)
    try checkSchema(root, schema)
    var cpus: [LogicalCPU] = []
    for group in try root.member("cpus").elements() { cpus += try logicalCPUs(group) }
    let source = try root.member("source")
    var environment: [String: String] = [:]
    for (key, place) in try root.optional("environment")?.members() ?? [] {
      environment[key] = try place.string()
    }
    let host = try root.member("host").string()
    let recordSource = try RecordSource(
      how: source.member("how").string(), when: source.optional("when")?.string(),
      by: source.optional("by")?.string())
    let record: HostRecord
    do throws(RecordError) {
      record = try HostRecord(
        host: host, source: recordSource, environment: environment, cpus: cpus)
    } catch {
      throw .record(error)
    }
    try checkStatements(root, record)
    return record
  }

  static func checkSchema(_ root: JSONCursor, _ expected: String) throws(DocumentError) {
    let found = try root.optional("schema")?.string()
    guard found == expected else { throw .schema(found: found, expected: [expected]) }
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
      guard stated == found else { throw .contradiction(path: key, stated: stated, found: found) }
    }
  }

  private static func logicalCPUs(_ group: JSONCursor) throws(DocumentError) -> [LogicalCPU] {
    let set = try group.member("cpus").parsed("a list of CPUs such as 0-3,8") { CPUSet($0) }
    var leaves = CPUIDTable()
    for (key, place) in try group.member("leaves").members() {
      guard let query = CPUIDQuery(key) else {
        throw .wrongValue(path: place.path, expected: "a key such as 0000000d.1", found: key)
      }
      leaves[query] = try registers(place)
    }
    var cpus = set.numbers.map { LogicalCPU(number: $0, leaves: leaves) }
    for (key, place) in try group.optional("varies")?.members() ?? [] {
      try apply(key, place, to: &cpus)
    }
    for (key, place) in try group.optional("msrs")?.members() ?? [] {
      guard let address = MSRAddress(key) else {
        throw .wrongValue(path: place.path, expected: "a key such as 0xc0011004", found: key)
      }
      let readings = try readings(place, count: cpus.count)
      for (index, reading) in readings.enumerated() { cpus[index].msrs[address] = reading }
    }
    return cpus
  }

  private static func apply(
    _ key: String, _ place: JSONCursor, to cpus: inout [LogicalCPU]
  ) throws(DocumentError) {
    guard let dot = key.lastIndex(of: "."), let query = CPUIDQuery(key[..<dot]),
      let register = RegisterName(key[key.index(after: dot)...]), cpus.first?.leaves[query] != nil
    else {
      throw .wrongValue(
        path: place.path, expected: "a register of its leaves, such as 00000001.0.ebx", found: key)
    }
    let values = try place.elements()
    guard values.count == cpus.count else { throw place.wrong("\(cpus.count) values, one a CPU") }
    for (index, value) in values.enumerated() {
      cpus[index].leaves[query]?[register] = try self.value(value)
    }
  }

  private static func registers(_ place: JSONCursor) throws(DocumentError) -> CPUIDRegisters {
    let values = try place.elements()
    guard values.count == 4 else { throw place.wrong("four registers") }
    return try CPUIDRegisters(
      value(values[0]), value(values[1]), value(values[2]), value(values[3]))
  }

  private static func value(_ place: JSONCursor) throws(DocumentError) -> RegisterValue {
    try place.parsed("eight lower-case hexadecimal digits") { RegisterValue($0) }
  }

  private static func readings(
    _ place: JSONCursor, count: Int
  ) throws(DocumentError) -> [MSRReading?] {
    guard case .array = place.value else {
      return Array(repeating: try reading(place), count: count)
    }
    let elements = try place.elements()
    guard elements.count == count else { throw place.wrong("\(count) values, one a CPU") }
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
