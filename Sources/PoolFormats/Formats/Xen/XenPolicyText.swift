internal import CPUIDKit
public import PoolKit

/// What `xen-cpuid -p` prints in a host's dom0.
public enum XenPolicyText {
  /// The policies of the host.
  ///
  /// - Parameter bytes: all that the program printed.
  /// - Returns: the raw policy, and those beside it.
  /// - Throws: ``DumpError`` for a text that is not whole, or has not the raw policy and another.
  public static func policies(in bytes: [UInt8]) throws(DumpError) -> XenPolicies {
    let record = try Dump.record(from: bytes, host: "", format: .xenPolicy)
    guard let raw = record.cpus.first, let others = record.xen?.policies else {
      throw DumpError(.expected("policies 'Raw' and 'Host'", found: "one alone"))
    }
    return XenPolicies(raw: raw, others: others)
  }
}
