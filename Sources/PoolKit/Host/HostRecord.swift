public import CPUIDKit

/// What was read from one host, losslessly: its machine and what surrounds it.
public struct HostRecord: Hashable, Sendable {
  /// The machine's name; unique in a pool.
  public var host: String
  /// How the record came to be.
  public var source: RecordSource
  /// Facts about what surrounds the CPU: microcode, kernel, firmware, hypervisor ...
  public var environment: [String: String]
  /// The flags that the kernel shows, by groups of CPUs; empty when they were not read.
  public var kernelFlags: [KernelFlags] = []
  /// What KVM can give a guest; `nil` when it was not asked.
  public var kvm: HypervisorAnswer?
  /// What is known of Xen; `nil` where the machine was read outside it.
  public var xen: XenKnowledge?
  /// The time stamp counter's frequency; `nil` when nobody states it.
  public var clock: TSCClock?
  /// The bits that software may set in MXCSR; `nil` when they were not read.
  public var mxcsrMask: RegisterValue?
  /// What was noted of overrides when the host was read and its CPUs do not show, as poolcpu's state does.
  public var notedSigns: [OverrideSign] = []
  /// Its logical CPUs.
  public let machine: MachineCPUs

  /// The logical CPUs by rising number; never empty.
  public var cpus: [LogicalCPU] { machine.logical }
  /// The vendor that every CPU names.
  public var vendor: CPUVendor { machine.vendor }
  /// Family, model and stepping of the CPU with the lowest number.
  public var signature: CPUSignature { machine.signature }
  /// The brand string of the CPU with the lowest number; empty when it has none.
  public var brand: String { machine.brand }

  /// A record of `machine`.
  ///
  /// - Parameters:
  ///   - host: the host's name.
  ///   - source: how the record came to be.
  ///   - environment: facts about what surrounds the CPU.
  ///   - machine: its CPUs.
  public init(
    host: String, source: RecordSource, environment: [String: String] = [:], machine: MachineCPUs
  ) {
    self.host = host
    self.source = source
    self.environment = environment
    self.machine = machine
  }

  /// A record of `cpus`, in any order.
  ///
  /// - Parameters:
  ///   - host: the machine's name.
  ///   - source: how the record came to be.
  ///   - environment: facts about what surrounds the CPU.
  ///   - cpus: the logical CPUs.
  /// - Throws: ``RecordError`` when the CPUs make no machine.
  public init(
    host: String, source: RecordSource, environment: [String: String] = [:], cpus: [LogicalCPU]
  ) throws(RecordError) {
    self.init(
      host: host, source: source, environment: environment, machine: try MachineCPUs(cpus))
  }
}

/// How a record came to be.
public struct RecordSource: Hashable, Sendable {
  /// The way it was read, such as `scan` or `instlatx64`.
  public var how: String
  /// When, in ISO 8601; `nil` where the source does not say.
  public var when: String?
  /// The program that read it, with its version; `nil` where the source does not say.
  public var by: String?

  /// A source.
  public init(how: String, when: String? = nil, by: String? = nil) {
    self.how = how
    self.when = when
    self.by = by
  }
}

extension HostRecord {
  /// The views that the record holds.
  public var views: [Perspective] {
    Perspective.ofRecords.filter { view in
      switch view {
      case .hardware: !concealsHardware
      case .kernel: !kernelFlags.isEmpty && !concealsHardware
      case .kvm: kvm != nil
      case .xenHost, .xenPVMax, .xenPVDefault, .xenHVMMax, .xenHVMDefault:
        view.xenPolicy.flatMap { xen?.policies[$0] } != nil
      case .guest: false
      }
    }
  }

  /// Whether the CPUs are those that a domain of Xen shows, and nobody knows the hardware's.
  public var concealsHardware: Bool { xen?.concealsHardware ?? false }

  /// Refuses a record of which nobody knows what the hardware shows.
  ///
  /// - Throws: ``PerspectiveError/concealed(_:host:)``.
  public func checkHardware() throws(PerspectiveError) {
    if let domain = xen?.domain, concealsHardware { throw .concealed(domain, host: host) }
  }

  /// What each logical CPU shows in `view`, with the numbers of those that show it.
  func cpuViews(as view: Perspective) throws(PerspectiveError) -> [CPUView: [Int]] {
    guard views.contains(view) else {
      try checkHardware()
      throw .missing(view, host: host)
    }
    var found: [CPUView: [Int]] = [:]
    switch view {
    case .hardware:
      for cpu in cpus { found[CPUView(cpu), default: []].append(cpu.number) }
    case .kernel:
      for cpu in cpus {
        guard let group = kernelFlags.first(where: { $0.cpus.numbers.contains(cpu.number) })
        else { throw .noFlags(CPUSet([cpu.number]), host: host) }
        let shown = CPUView(cpu).shown(by: group.flags, vendor: vendor)
        found[shown, default: []].append(cpu.number)
      }
    case .kvm:
      if let kvm { found[CPUView(kvm.cpu)] = cpus.map(\.number) }
    case .xenHost, .xenPVMax, .xenPVDefault, .xenHVMMax, .xenHVMDefault:
      if let policy = view.xenPolicy.flatMap({ xen?.policies[$0] }) {
        found[CPUView(policy.cpu)] = cpus.map(\.number)
      }
    case .guest: break
    }
    return found
  }
}
