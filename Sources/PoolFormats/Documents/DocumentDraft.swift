internal import PoolKit

/// A document read as JSON, and those parts of its machine whose text is known.
struct DocumentDraft {
  /// Its members; `null` where a part is known.
  let members: JSONObject
  /// The CPUs, where their text is known.
  private(set) var machine: MachineCPUs?
  /// The kernel's flags, where their text is known.
  private(set) var kernelFlags: [KernelFlags]?
  /// What KVM can give, where its text is known.
  private(set) var kvm: HypervisorAnswer?
  /// What is known of Xen, where its text is known.
  private(set) var xen: XenKnowledge?
  /// The texts of the parts that are not known, by key.
  private(set) var texts: [String: [UInt8]] = [:]

  /// Reads a document.
  init(_ reader: inout JSONReader, _ machines: inout KnownMachines) throws(JSONError) {
    var machine: MachineCPUs?
    var kernelFlags: [KernelFlags]?
    var kvm: HypervisorAnswer?
    var xen: XenKnowledge?
    var texts: [String: [UInt8]] = [:]
    members = try reader.object(depth: 0) { (key, reader) throws(JSONError) in
      reader.skipBlanks()
      let known: Int?
      switch key {
      case "cpus":
        let found = machines.machine(at: reader.rest)
        (machine, known) = (found?.machine, found?.length)
      case "kernelFlags":
        let found = machines.kernelFlags.value(at: reader.rest)
        (kernelFlags, known) = (found?.value, found?.length)
      case "kvm":
        let found = machines.kvm.value(at: reader.rest)
        (kvm, known) = (found?.value, found?.length)
      case "xen":
        let found = machines.xen.value(at: reader.rest)
        (xen, known) = (found?.value, found?.length)
      default: return try reader.value(depth: 1)
      }
      if let known {
        reader.position += known
        return .null
      }
      let start = reader.position
      let value = try reader.value(depth: 1)
      texts[key] = Array(reader.bytes[start..<reader.position])
      return value
    }
    self.machine = machine
    self.kernelFlags = kernelFlags
    self.kvm = kvm
    self.xen = xen
    self.texts = texts
  }
}
