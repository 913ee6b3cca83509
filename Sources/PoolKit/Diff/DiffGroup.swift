public import CPUIDKit

/// A part of two records that can be compared or ignored on its own.
public enum DiffGroup: String, CaseIterable, Hashable, Sendable {
  /// Vendor, signature and brand.
  case identity
  /// Feature bits, those of feature MSRs included.
  case bits
  /// Numbers that guests rely on: highest leaves, address widths, clock ...
  case limits
  /// Where XSAVE keeps each state component.
  case layouts
  /// Which logical CPUs there are, and where they differ among each other.
  case cpus
  /// Every other register of CPUID: caches, topology, monitoring ...
  case leaves
  case msrs
  /// Microcode revisions.
  case microcode
  /// The firmware's maker, version and date.
  case firmware
  /// The kernel's release and what its command line says about CPUs.
  case kernel
  /// Everything else that is known of the CPU's surroundings.
  case environment
}

extension DiffGroup: Comparable {
  /// Orders groups as they are declared, which is how they are printed.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { DiffGroup.allCases.firstIndex(of: self) ?? 0 }

  /// The group of a fact about the surroundings, by its key in the record.
  static func ofFact(_ key: String) -> DiffGroup { groupOfFact[key] ?? .environment }

  private static let groupOfFact: [String: DiffGroup] = [
    "microcode": .microcode, "firmware": .firmware, "kernel": .kernel, "commandLine": .kernel,
    "offlineCPUs": .cpus,
  ]
}

/// One thing that two records do not agree on.
public enum RecordDifference: Hashable, Sendable {
  /// A feature word; `nil` for a record that lacks it.
  case word(WordID, Change<RegisterValue>)
  /// A number, by the name of its limit.
  case limit(Limit, Change<Int>)
  case layout(component: Int, Change<XSAVELayout>)
  /// A bit in which logical CPUs of one machine differ.
  case divergence(FeatureBit, Change<CPUDivergence>)
  /// A register that is neither feature word nor limit: the values on all CPUs, each once.
  case register(CPUIDQuery, RegisterName, Change<[RegisterValue]>)
  /// An MSR: what each CPU answered.
  case msr(MSRAddress, Change<MSRSpread>)
  /// The kernel's words in /proc/cpuinfo that only one record has on all CPUs, sorted.
  case kernelFlags(onlyFirst: [String], onlySecond: [String])
  /// Something told in words.
  case fact(DiffGroup, key: String, Change<String>)

  /// The part of the records that it belongs to.
  public var group: DiffGroup {
    switch self {
    case .word: .bits
    case .limit: .limits
    case .layout: .layouts
    case .divergence: .cpus
    case .register: .leaves
    case .msr: .msrs
    case .kernelFlags: .kernel
    case .fact(let group, _, _): group
    }
  }
}
