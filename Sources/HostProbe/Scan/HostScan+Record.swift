internal import CPUIDKit
public import PoolKit

extension HostScan {
  /// The record of the scan.
  ///
  /// - Parameters:
  ///   - host: the machine's name.
  ///   - source: who read it, when.
  ///   - policies: Xen's policies, as ``xen`` has them.
  /// - Returns: the record; in a dom0 whose Xen told its policies it has the hardware's answers in place of
  ///   dom0's own.
  /// - Throws: ``RecordError`` when the CPUs answered what no record can hold.
  public func record(
    host: String, source: RecordSource, policies: XenPolicies? = nil
  ) throws(RecordError) -> HostRecord {
    let domain = xen?.domain
    guard let domain, domain.role == .dom0, let policies else {
      var record = try HostRecord(host: host, source: source, environment: environment, cpus: cpus)
      record.kernelFlags = kernelFlags
      record.kvm = kvm
      record.xen = domain.map { XenKnowledge(domain: $0) }
      record.clock = clock
      record.mxcsrMask = mxcsrMask
      return record
    }
    // What dom0's kernel switches, and which CPUs it has, is nothing of the host's.
    let facts = environment.filter { !["commandLine", "offlineCPUs", "kvm"].contains($0.key) }
    var record = try HostRecord(
      host: host, source: source, environment: facts, cpus: [policies.raw])
    record.xen = XenKnowledge(domain: domain, policies: policies.others)
    record.clock = clock
    record.mxcsrMask = mxcsrMask
    return record
  }
}
