internal import CPUIDKit
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
    var record = try named(root, machine(root.member("cpus")))
    record.kernelFlags = try kernelFlags(of: root)
    record.kvm = try kvm(of: root)
    record.xen = try xen(of: root)
    return record
  }

  /// What `cpus` says of a machine.
  static func machine(_ cpus: JSONCursor) throws(DocumentError) -> MachineCPUs {
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
      return try MachineCPUs(found)
    } catch {
      throw .record(error)
    }
  }

  /// The record of `machine` with what the document at `root` says besides its CPUs and views.
  static func named(
    _ root: JSONCursor, _ machine: MachineCPUs
  ) throws(DocumentError) -> HostRecord {
    try checkStatements(root, machine)
    let host = try root.member("host")
    let name = try host.string()
    guard !name.isEmpty else { throw host.wrong("a name") }
    let source = try root.member("source")
    var record = HostRecord(
      host: name,
      source: try RecordSource(
        how: source.member("how").string(), when: source.optional("when")?.string(),
        by: source.optional("by")?.string()),
      machine: machine)
    for (key, cursor) in try root.optional("environment")?.members() ?? [] {
      guard record.environment.updateValue(try cursor.string(), forKey: key) == nil else {
        throw .wrongValue(
          path: cursor.path.description, expected: "a key that differs by more than its spelling",
          found: .string(key))
      }
    }
    // Up to 0.2 the signs were one sentence among the surroundings.
    if let text = record.environment.removeValue(forKey: "overrides") {
      record.notedSigns = [.told(text)]
    }
    if let cursor = try root.optional("overrides") {
      record.notedSigns += try OverrideSignJSON.signs(cursor)
    }
    record.clock = try clock(of: root)
    record.mxcsrMask = try mxcsrMask(of: root)
    return record
  }

  private static func checkStatements(
    _ root: JSONCursor, _ machine: MachineCPUs
  ) throws(DocumentError) {
    let numbers = [
      ("family", machine.signature.family), ("model", machine.signature.model),
      ("stepping", machine.signature.stepping),
    ]
    for (key, found) in numbers {
      let stated = try root.member(key).integer()
      guard stated == found else {
        throw .contradiction(path: key, stated: .integer(stated), found: .integer(found))
      }
    }
    for (key, found) in [("vendor", machine.vendor.rawValue), ("brand", machine.brand)] {
      let stated = try root.member(key).string()
      guard stated == found else {
        throw .contradiction(path: key, stated: .string(stated), found: .string(found))
      }
    }
  }
}
