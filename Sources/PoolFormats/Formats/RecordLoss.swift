public import CPUIDKit
internal import PoolKit

/// What of a record a format has no place for.
public enum RecordLoss: Hashable, Sendable {
  /// What is written cannot be read back.
  case everything
  /// All but the words of Xen's featureset.
  case allButWords
  /// Which number each logical CPU has.
  case cpuNumbers
  /// Answers of CPUID.
  case leaves([CPUIDQuery])
  /// Readings of MSRs.
  case msrs([MSRAddress])
  /// Facts about the machine around the CPU, by their keys.
  case surroundings([String])
  /// The flags that the kernel shows.
  case kernelFlags
  /// What KVM can give a guest.
  case kvm
  /// What is known of Xen and its policies.
  case xen
  /// What is known of the clock.
  case clock
  /// Which bits MXCSR has.
  case mxcsrMask
}

extension RecordLoss: CustomStringConvertible {
  /// A phrase for the user.
  public var description: String {
    switch self {
    case .everything: "everything: what is written could not be read back"
    case .allButWords: "everything but the \(WordOrder.xen.count) words of features in it"
    case .cpuNumbers: "the numbers of logical CPUs"
    case .leaves(let queries):
      "what CPUID answers to \(Plural.count(queries.count, "leaf", "leaves")) "
        + "(\(Printable.quotes(queries.map(\.description), first: 4)))"
    case .msrs(let addresses):
      "what came of reading \(Plural.count(addresses.count, "MSR")) "
        + "(\(Printable.quotes(addresses.map(\.description), first: 4)))"
    case .surroundings(let keys):
      "what surrounds the CPU (\(Printable.quotes(keys, first: 40)))"
    case .kernelFlags: "the kernel's flags"
    case .kvm: "what KVM can give"
    case .xen: "Xen's policies"
    case .clock: "the clock"
    case .mxcsrMask: "the MXCSR mask"
    }
  }

  /// `losses` as a list for a sentence.
  public static func list(_ losses: [RecordLoss]) -> String {
    losses.map(\.description).joined(separator: "; ")
  }
}
