public import CPUIDKit

/// One thing that two records do not agree on.
public enum RecordDifference: Hashable, Sendable {
  /// A feature word; `nil` for a record that lacks it.
  case word(WordName, Change<RegisterValue>)
  /// A number, by the name of its limit.
  case limit(String, Change<Int>)
  /// The layout of an XSAVE component.
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
