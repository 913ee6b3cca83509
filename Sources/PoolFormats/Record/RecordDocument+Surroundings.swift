internal import PoolKit

extension RecordDocument {
  /// Adds to `record` what the document at `root` says of kernel, KVM and clock.
  static func addSurroundings(
    from root: JSONCursor, to record: inout HostRecord
  ) throws(DocumentError) {
    for group in try root.optional("kernelFlags")?.elements() ?? [] {
      record.kernelFlags.append(try kernelFlags(group))
    }
    if let place = try root.optional("kvm") { record.kvm = try kvm(place) }
    if let place = try root.optional("clock") { record.clock = try clock(place) }
    record.mxcsrMask = try root.optional("mxcsrMask")?.parsed(
      "eight lower-case hexadecimal digits"
    ) { RegisterValue($0) }
  }

  private static func kernelFlags(_ place: JSONCursor) throws(DocumentError) -> KernelFlags {
    try KernelFlags(
      cpus: place.member("cpus").parsed("a list of CPUs such as 0-3,8") { CPUSet($0) },
      flags: place.member("flags").elements("a flag") { $0.isEmpty ? nil : $0 })
  }

  private static func kvm(_ place: JSONCursor) throws(DocumentError) -> KVMSupport {
    var values: [MSRAddress: MSRValue] = [:]
    for (address, member) in try msrs(place.optional("msrs")) {
      values[address] = try member.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
    }
    return try KVMSupport(leaves: leaves(place.member("leaves")), msrs: values)
  }

  private static func clock(_ place: JSONCursor) throws(DocumentError) -> TSCClock {
    let frequency = try place.member("kHz")
    guard try frequency.integer() > 0 else { throw frequency.wrong("a frequency above 0") }
    return try TSCClock(
      kHz: frequency.integer(), canScale: place.optional("canScale")?.bool())
  }
}
