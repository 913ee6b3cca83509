internal import CPUIDKit

/// CPUID's answers as JSON: an object of queries, each with its four registers.
enum LeavesJSON {
  /// The object of `leaves`.
  static func json(_ leaves: CPUIDTable) -> JSONValue {
    .object(
      JSONObject(
        uniqueKeysWithValues: leaves.entries.map { ($0.query.description, json($0.registers)) }))
  }

  /// The answers in an object.
  ///
  /// - Throws: ``DocumentError`` for the first key that is no query, or member that is no four registers.
  static func leaves(_ cursor: JSONCursor) throws(DocumentError) -> CPUIDTable {
    var leaves = CPUIDTable()
    for (key, cursor) in try cursor.members() {
      guard let query = CPUIDQuery(key) else {
        throw cursor.wrongKey(key, expected: "a key such as 0000000d.1")
      }
      let values = try values(cursor)
      guard values.count == 4 else { throw cursor.wrong("four registers", count: values.count) }
      leaves[query] = CPUIDRegisters(values[0], values[1], values[2], values[3])
    }
    return leaves
  }

  /// The registers in an array, however many.
  static func values(_ cursor: JSONCursor) throws(DocumentError) -> [RegisterValue] {
    try cursor.elements("eight lower-case hexadecimal digits") { RegisterValue($0) }
  }

  private static func json(_ registers: CPUIDRegisters) -> JSONValue {
    .strings(RegisterName.allCases.map { registers[$0].description })
  }
}
