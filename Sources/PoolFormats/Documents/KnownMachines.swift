internal import PoolKit

/// What was read last of machines: their CPUs, their kernels' flags, what their KVM and Xen can give.
struct KnownMachines {
  private struct Machine {
    let cpus: MachineCPUs
    /// What was worked out last, and of what.
    var known: (record: HostRecord, view: Perspective?, machine: MachineClass)?
  }

  private var machines = KnownTexts<Machine>()
  var kernelFlags = KnownTexts<[KernelFlags]>()
  /// What KVM can give.
  var kvm = KnownTexts<HypervisorAnswer>()
  /// What is known of Xen.
  var xen = KnownTexts<XenKnowledge>()
  /// What surrounded the host before, whose neighbours most likely say the same.
  private var last: (environment: [String: String], facts: HostFacts)?

  /// The machine that the beginning of `text` describes, and how many bytes do.
  mutating func machine(
    at text: UnsafeBufferPointer<UInt8>
  ) -> (machine: MachineCPUs, length: Int)? {
    machines.value(at: text).map { ($0.value.cpus, $0.length) }
  }

  /// Keeps a machine and the text that describes its CPUs.
  mutating func keep(_ machine: MachineCPUs, text: [UInt8]) {
    machines.keep(Machine(cpus: machine), text: text)
  }

  /// The class of `record`, which is most likely the machine used last.
  ///
  /// Equal CPUs are not enough where another view is asked for: kernel and KVM may differ.
  mutating func hostClass(
    of record: HostRecord, as view: Perspective?
  ) throws(PerspectiveError) -> HostClass {
    guard let last = machines.first, last.cpus == record.machine else {
      return try MachineClass(of: record, in: view).hostClass(of: record)
    }
    if let known = last.known, known.view == view, known.record.looksLike(record, in: view) {
      return known.machine.hostClass(of: record, facts: facts(of: record, with: known.machine))
    }
    let machine = try MachineClass(of: record, in: view)
    machines.first?.known = (record, view, machine)
    return machine.hostClass(of: record, facts: facts(of: record, with: machine))
  }

  /// What surrounds the CPUs of `record`; texts are taken apart once for hosts that say the same.
  private mutating func facts(of record: HostRecord, with machine: MachineClass) -> HostFacts {
    let absentMSRs = machine.absentMSRs
    if var facts = last?.facts, last?.environment.hasSameBytes(as: record.environment) == true {
      facts.addClock(of: record)
      facts.absentMSRs = absentMSRs
      return facts
    }
    let facts = HostFacts(surroundingsOf: record, absentMSRs: absentMSRs)
    last = (record.environment, facts)
    return facts
  }
}

extension [String: String] {
  /// Whether the texts are equal to the byte; Swift takes different bytes for one text.
  fileprivate func hasSameBytes(as other: [String: String]) -> Bool {
    count == other.count
      && allSatisfy { key, text in other[key]?.utf8.elementsEqual(text.utf8) ?? false }
  }
}

extension MachineClass {
  /// The machine of a record, in one view or with all that is known of it.
  fileprivate init(of record: HostRecord, in view: Perspective?) throws(PerspectiveError) {
    if let view {
      try self.init(of: record, as: view)
    } else {
      try record.checkHardware()
      self.init(of: record)
    }
  }
}

extension HostRecord {
  /// Whether another record with the same CPUs shows the same in `view`.
  fileprivate func looksLike(_ other: HostRecord, in view: Perspective?) -> Bool {
    switch view {
    case .hardware, .guest: concealsHardware == other.concealsHardware
    case .kernel:
      kernelFlags == other.kernelFlags && concealsHardware == other.concealsHardware
    case .kvm: kvm == other.kvm
    case .xenHost, .xenPVMax, .xenPVDefault, .xenHVMMax, .xenHVMDefault: xen == other.xen
    case nil: kvm == other.kvm && xen == other.xen
    }
  }
}
