public import CPUIDKit

/// What poolcpu did to the MSRs of a host, and how to undo it: the content of its state file.
public struct OverrideState: Hashable, Sendable {
  /// How far the work has come.
  public enum Phase: String, CaseIterable, Hashable, Sendable {
    /// Values are being written; some registers may hold them and some not.
    case applying
    /// Every register holds its intended value.
    case applied
    /// Original values are being written.
    case restoring
    /// Some registers could not be given back their values.
    case failed
  }

  /// The kernel's id of the boot in which this happened.
  public var bootID: String
  /// The name by which the plan knows the host.
  public var host: String
  /// The vendor of its CPUs.
  public var vendor: CPUVendor
  /// Family, model and stepping of its CPUs.
  public var signature: CPUSignature
  /// How far the work has come.
  public var phase: Phase
  /// The CPUs, by rising number.
  public var cpus: [TakenCPU]
  /// Where it comes from.
  public var origin: StateOrigin

  /// A state from its parts.
  public init(
    bootID: String, host: String, vendor: CPUVendor, signature: CPUSignature, phase: Phase,
    cpus: [TakenCPU], origin: StateOrigin = StateOrigin()
  ) {
    self.bootID = bootID
    self.host = host
    self.vendor = vendor
    self.signature = signature
    self.phase = phase
    self.cpus = cpus.sorted { $0.number < $1.number }
    self.origin = origin
  }

  /// The CPU called `number`.
  public subscript(cpu number: Int) -> TakenCPU? { cpus.first { $0.number == number } }

  /// How the registers are accessed.
  public var access: MSRAccess {
    ProcessorModel.of(vendor, signature)?.means.access ?? .plain
  }

  /// How many registers the state changes.
  public var count: Int {
    cpus.reduce(0) { sum, cpu in
      sum + cpu.registers.count { $0.original != $0.intended }
    }
  }

  /// How many of them hold their intended value by `live`.
  public func countHolding(_ live: [LogicalCPU]) -> Int {
    live.reduce(0) { sum, cpu in
      sum
        + (self[cpu: cpu.number]?.registers ?? []).count {
          $0.original != $0.intended && cpu.msrs[$0.address] == .value($0.intended)
        }
    }
  }

  /// Whether the values may be in force still.
  ///
  /// A reset loses them. A kernel that was started by another one (kexec) has another boot id, but
  /// finds the registers as they were: then one of them holds what poolcpu wrote.
  public func isInForce(boot: String, _ live: [LogicalCPU]) -> Bool {
    bootID == boot || countHolding(live) > 0
  }

  /// What it says of the host's CPUID.
  ///
  /// MSRs lose their values at a reset, so that only the state of this boot counts.
  ///
  /// - Parameter boot: the number of this boot; without it the state counts.
  /// - Returns: the sign; `nil` when the state is of an earlier boot.
  public func sign(inBoot boot: String?) -> OverrideSign? {
    guard boot == nil || boot == bootID else { return nil }
    let addresses = Set(cpus.flatMap(\.registers).map(\.address)).sorted()
    return .written(addresses, cpus: cpus.count, phase: phase.rawValue)
  }
}
