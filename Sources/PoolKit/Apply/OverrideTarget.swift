public import CPUIDKit

/// What one host of a baseline is to show.
public struct OverrideTarget: Hashable, Sendable {
  /// The name by which the baseline knows the host.
  public let host: String
  /// What the hosts of its class show.
  public let view: HostProfile
  /// Family, model and stepping of its CPUs.
  public let signature: CPUSignature
  /// The baseline's words.
  public let words: FeatureSet
  /// The baseline's numbers.
  public let limits: HostLimits

  /// The part of `host` in `baseline`.
  ///
  /// - Throws: ``ApplyRefusal/unknownHost(_:known:)`` when the baseline does not hold it, and
  ///   ``ApplyRefusal/unstatedCPU(host:)`` when it does not know the host's CPU.
  public init(_ host: String, in baseline: Baseline) throws(ApplyRefusal) {
    guard let hostClass = baseline.pool.classes.first(where: { $0.hosts.contains(host) }) else {
      throw .unknownHost(host, known: baseline.pool.classes.flatMap(\.hosts).sorted())
    }
    guard let signature = hostClass.view.signature else { throw .unstatedCPU(host: host) }
    self.host = host
    self.signature = signature
    view = hostClass.view
    words = baseline.words
    limits = baseline.limits
  }

  /// The MSRs of the host's CPUs, and how they are accessed.
  ///
  /// Undocumented registers are left out.
  ///
  /// - Throws: ``ApplyRefusal/noMeans(_:)`` or ``ApplyRefusal/unknownCPU(_:)``.
  public func registers() throws(ApplyRefusal) -> (access: MSRAccess, list: [CPUIDMSR]) {
    guard let means = ProcessorModel.of(view.vendor, signature)?.means else {
      throw .unknownCPU(ApplyRefusal.CPU(view.vendor, signature))
    }
    if case .none(let reason) = means { throw .noMeans(reason) }
    return (means.access ?? .plain, means.documented)
  }

  /// Refuses CPUs that are no CPUs of the host's class, and guests.
  public func check(_ leaves: CPUIDTable, cpu: Int) throws(ApplyRefusal) {
    guard let vendor = leaves.vendor, let found = leaves.signature else {
      throw .noAnswer(cpu: cpu)
    }
    guard vendor == view.vendor, found == signature else {
      throw .otherCPU(
        host: host, expected: ApplyRefusal.CPU(view.vendor, signature),
        found: ApplyRefusal.CPU(vendor, found), cpu: cpu)
    }
    if CPUView(LogicalCPU(number: cpu, leaves: leaves)).words.contains(.hypervisor) {
      throw .guest(leaves.hypervisorSignature)
    }
  }
}

extension LogicalCPU {
  /// Reads a CPU of a running machine: all of CPUID, and some MSRs.
  ///
  /// - Parameters:
  ///   - number: the CPU.
  ///   - leaves: what CPUID shows there.
  ///   - registers: the MSRs.
  ///   - reader: where to read them.
  /// - Returns: the CPU.
  /// - Throws: `ProbeError` when no MSR can be read; that one cannot is part of the answer.
  public static func live(
    _ number: Int, showing leaves: CPUIDTable, _ registers: [CPUIDMSR],
    from reader: some MSRReader
  ) throws(ProbeError) -> LogicalCPU {
    var cpu = LogicalCPU(number: number, leaves: leaves)
    for register in registers {
      cpu.msrs[register.address] = try reader.reading(of: register.address, cpu: number)
    }
    return cpu
  }
}
