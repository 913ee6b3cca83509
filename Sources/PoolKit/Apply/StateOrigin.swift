public import CPUIDKit

/// Where a state comes from: what must fit before somebody acts on it.
public struct StateOrigin: Hashable, Sendable {
  /// The machine, by a digest of what its board or system is called; `nil` where nothing tells, and in
  /// states that poolcpu 0.2 kept.
  public var machine: SHA256Digest?
  /// The plan that leads to the state; `nil` in states that poolcpu 0.2 kept.
  public var plan: SHA256Digest?
  /// The plan that is in place while this one is not yet.
  public var formerPlan: SHA256Digest?

  /// An origin from its parts.
  public init(
    machine: SHA256Digest? = nil, plan: SHA256Digest? = nil, formerPlan: SHA256Digest? = nil
  ) {
    self.machine = machine
    self.plan = plan
    self.formerPlan = formerPlan
  }
}

extension OverrideState {
  /// Whether the state tells of the machine that runs.
  ///
  /// The kernel's id of a boot is of one machine, so that a state of this boot is. Any other one counts only
  /// where the machine is known and the same: a disk may have been cloned or moved.
  ///
  /// - Parameters:
  ///   - machine: the machine that runs; `nil` where nothing tells.
  ///   - boot: the kernel's id of this boot.
  /// - Returns: whether it does, for certain.
  public func isOf(_ machine: SHA256Digest?, boot: String) -> Bool {
    bootID == boot || machine != nil && origin.machine == machine
  }

  /// Whether the state, finished or not, goes with `plan`.
  public func covers(_ plan: SHA256Digest) -> Bool {
    origin.plan == plan || origin.formerPlan == plan
  }

  /// Refuses a state of another machine, and one that names registers which do not decide what CPUID shows
  /// on its CPUs.
  ///
  /// - Throws: ``StateRefusal``.
  public func check(machine: SHA256Digest?, boot: String) throws(StateRefusal) {
    guard isOf(machine, boot: boot) else { throw .otherMachine(host: host) }
    let known = ProcessorModel.of(vendor, signature)?.means.documented ?? []
    for cpu in cpus {
      for register in cpu.registers where !known.contains(where: { $0.address == register.address })
      {
        throw .noOverride(register.address, cpu: cpu.number, "\(vendor) \(signature)")
      }
    }
  }
}

/// Why nobody acts on a state.
public enum StateRefusal: Error, Hashable {
  /// It tells of another machine, which its plan calls `host`, or nobody can tell.
  case otherMachine(host: String)
  /// It names a register that does not decide what CPUID shows on a CPU of this kind.
  case noOverride(MSRAddress, cpu: Int, String)
}

extension StateRefusal: CustomStringConvertible {
  /// One clause for the user, after the path of the file.
  public var description: String {
    switch self {
    case .otherMachine(let host):
      "it was kept for \(Printable.quote(host)) on another machine or in a boot that cannot be told "
        + "from one (a cloned disk, a new mainboard, or not root); remove it, and apply this "
        + "machine's own plan"
    case .noOverride(let address, let cpu, let kind):
      "it names MSR \(address) of CPU \(cpu), which is no register that poolcpu writes on CPUs "
        + "\(Printable.quote(kind)); nothing was written: find out who changed the file, reset the "
        + "host, then remove it"
    }
  }
}
