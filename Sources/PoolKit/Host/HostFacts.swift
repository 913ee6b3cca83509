public import CPUIDKit

/// What surrounds the CPUs of hosts that show the same: no part of what they show, but the ground
/// of reasons.
///
/// Facts of many hosts are joined in any order and any grouping with one outcome, and their size is
/// bounded.
public struct HostFacts: Hashable, Sendable {
  /// The revisions of the microcode.
  public var microcode = FactList()
  /// The releases of the kernel.
  public var kernels = FactList()
  /// The parts of the kernel's command line that change what CPUs show.
  public var commandLine = FactList()
  /// The signatures of hypervisors beneath.
  public var hypervisors = FactList()
  /// Maker, version and date of the firmware.
  public var firmware = FactList()
  /// The time stamp counters.
  public var clocks = ClockRange(nil)
  /// The bits that software may set in MXCSR.
  public var mxcsr = MXCSRMasks(nil)
  /// The override and mask MSRs that some host does not have, sorted.
  public var absentMSRs: [MSRAddress] = []

  /// Nothing is known of a host.
  public init() {}

  /// The facts of one host.
  public init(of record: HostRecord) {
    self.init(surroundingsOf: record, absentMSRs: HostFacts.absentMSRs(of: record))
  }

  /// The override and mask MSRs that some CPU of a host does not have, sorted.
  static func absentMSRs(of record: HostRecord) -> [MSRAddress] {
    let absent = CPUIDMSR.all.map(\.address).filter { address in
      record.cpus.contains { $0.msrs[address] == .absent }
    }
    return Set(absent).sorted()
  }

  /// The facts of a host whose CPUs are not looked at.
  public init(surroundingsOf record: HostRecord, absentMSRs: [MSRAddress]) {
    let facts = record.environment
    microcode = FactList(HostFacts.parts(of: facts["microcode"] ?? "", between: [","]))
    kernels = FactList([facts["kernel"] ?? ""])
    commandLine = FactList(HostFacts.parts(of: facts["commandLine"] ?? "", between: []))
    hypervisors = FactList([facts["hypervisor"] ?? ""])
    firmware = FactList([facts["firmware"] ?? ""])
    self.absentMSRs = absentMSRs
    addClock(of: record)
  }

  /// Takes over the numbers of one host beside its texts.
  public mutating func addClock(of record: HostRecord) {
    clocks = ClockRange(record.clock)
    mxcsr = MXCSRMasks(record.mxcsrMask)
  }

  /// Adds the facts of other hosts.
  public mutating func formUnion(_ other: HostFacts) {
    microcode.formUnion(other.microcode)
    kernels.formUnion(other.kernels)
    commandLine.formUnion(other.commandLine)
    hypervisors.formUnion(other.hypervisors)
    firmware.formUnion(other.firmware)
    clocks.formUnion(other.clocks)
    mxcsr.formUnion(other.mxcsr)
    if absentMSRs != other.absentMSRs {
      absentMSRs = Set(absentMSRs + other.absentMSRs).sorted()
    }
  }

  /// The words of `text`, between blanks and `marks`; quotes keep together what is between them.
  private static func parts(of text: String, between marks: Set<Character>) -> [String] {
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted && (character == " " || marks.contains(character))
    }.map(String.init)
  }
}

/// The flags that the kernel shows in /proc/cpuinfo for some logical CPUs.
public struct KernelFlags: Hashable, Sendable {
  /// The CPUs.
  public let cpus: CPUSet
  /// The kernel's words, such as `avx512f`, each once, in the order of their bytes.
  public let flags: [String]

  /// The same flags for all of `cpus`; order and repetition do not matter.
  public init(cpus: CPUSet, flags: some Sequence<String>) {
    self.cpus = cpus
    self.flags = Set(flags).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
