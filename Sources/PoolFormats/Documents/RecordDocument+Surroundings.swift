internal import CPUIDKit
internal import PoolKit

extension RecordDocument {
  /// What the kernel shows of the machine; empty when the document at `root` does not say.
  static func kernelFlags(of root: JSONCursor) throws(DocumentError) -> [KernelFlags] {
    var found: [KernelFlags] = []
    for group in try root.optional("kernelFlags")?.elements() ?? [] {
      found.append(
        try KernelFlags(
          cpus: group.member("cpus").parsed("a list of CPUs up to 16383 such as 0-3,8") {
            CPUSet($0)
          },
          flags: group.member("flags").elements("a flag") { $0.isEmpty ? nil : $0 }))
    }
    return found
  }

  /// What KVM can give a guest; `nil` when the document at `root` does not say.
  static func kvm(of root: JSONCursor) throws(DocumentError) -> HypervisorAnswer? {
    try root.optional("kvm").map(answer)
  }

  /// What a hypervisor can give, as the object at `cursor` says.
  static func answer(_ cursor: JSONCursor) throws(DocumentError) -> HypervisorAnswer {
    var values: [MSRAddress: MSRValue] = [:]
    for (address, member) in try msrs(cursor.optional("msrs")) {
      values[address] = try member.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
    }
    return try HypervisorAnswer(leaves: LeavesJSON.leaves(cursor.member("leaves")), msrs: values)
  }

  /// The time stamp counter's frequency; `nil` when the document at `root` does not say.
  static func clock(of root: JSONCursor) throws(DocumentError) -> TSCClock? {
    guard let cursor = try root.optional("clock") else { return nil }
    let frequency = try cursor.member("kHz")
    guard try frequency.integer() > 0 else { throw frequency.wrong("a frequency above 0") }
    return try TSCClock(
      kHz: frequency.integer(), canScale: cursor.optional("canScale")?.bool())
  }

  /// The bits that software may set in MXCSR; `nil` when the document at `root` does not say.
  static func mxcsrMask(of root: JSONCursor) throws(DocumentError) -> RegisterValue? {
    try root.optional("mxcsrMask")?.parsed("eight lower-case hexadecimal digits") {
      RegisterValue($0)
    }
  }
}
