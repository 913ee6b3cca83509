internal import CPUIDKit
internal import PoolKit

/// Which features the names in an error message mean.
enum FailureNames {
  /// What `name` means to those who speak `vocabulary`; to others where those do not know it.
  static func subjects(_ name: String, in vocabulary: Vocabulary) -> [Failure.Subject] {
    let bits = vocabulary.bits(named: name)
    if !bits.isEmpty { return bits.map(Failure.Subject.feature) }
    let found = subjects(ofAnybody: name)
    return found.isEmpty ? [.unknown(name)] : found
  }

  /// What anybody calls `name`; nothing where nobody does.
  static func subjects(ofAnybody name: String) -> [Failure.Subject] {
    if let query = FeatureQuery(known: name) { return query.matches.map { .feature($0.bit) } }
    return OtherName.of(name).map { [.other(name, $0)] } ?? []
  }

  /// What VMware calls `name`, with `cpuid.` before it or not.
  static func subjects(ofVMware name: String) -> [Failure.Subject] {
    let key = name.lowercased().hasPrefix("cpuid.") ? String(name.dropFirst("cpuid.".count)) : name
    return subjects(key, in: .vmware)
  }

  /// What a place of QEMU's stands for, as in `CPUID.07H:EBX.hle [bit 4]`; its name counts where poolcpu does not
  /// know the register.
  static func subjects(atPlace text: String) -> [Failure.Subject] {
    if text.isEmpty { return [] }
    let found = subjects(ofAnybody: text)
    if !found.isEmpty { return found }
    let head = text.split(separator: " ").first ?? text[...]
    let name = head.split(separator: ".", maxSplits: .max).last.map(String.init) ?? text
    return subjects(name, in: .qemu)
  }

  /// The features of a featureset of Xen's that another lacks, and its bits without a name.
  static func subjects(
    ofXen values: [RegisterValue], without others: [RegisterValue]
  ) -> [Failure.Subject] {
    // Xen before 4.7 had four words in another order.
    guard values.count > 4, others.isEmpty || others.count > 4 else { return [] }
    return subjects(
      of: XenFeatureset.features(of: values).subtracting(XenFeatureset.features(of: others)))
  }

  /// The features whose state the components of `mask` hold, and the components that nobody knows.
  static func subjects(ofComponents mask: UInt64) -> [Failure.Subject] {
    (0..<64).filter { mask >> UInt64($0) & 1 == 1 }.flatMap { number -> [Failure.Subject] in
      switch number {
      case 0: [.feature(.fpu)]
      case 1: [.feature(.sse)]
      default:
        XSAVEState.all.first { $0.number == number }
          .map { $0.neededBy.bits.map(Failure.Subject.feature) }
          ?? [.unknown("XSAVE component \(number)")]
      }
    }
  }

  /// What a guest has an MSR with.
  static func subjects(ofRegister number: UInt64) -> [Failure.Subject] {
    guard let address = UInt32(exactly: number).map({ MSRAddress(rawValue: $0) }) else { return [] }
    if let feature = address.feature { return [.feature(feature)] }
    return [address.isCounter ? .other("pmu", .qemuSwitch) : .unknown("MSR \(address)")]
  }

  /// What level `number` of the psABI asks for beside the one before it.
  static func subjects(ofLevel number: String?) -> [Failure.Subject] {
    guard let number, let level = Level.all.first(where: { $0.name == "x86-64-v\(number)" })
    else { return [] }
    return level.definition.adds.map(Failure.Subject.feature)
  }

  private static func subjects(of set: FeatureSet) -> [Failure.Subject] {
    set.bits.map { $0.name == nil ? .unknown($0.description) : .feature($0) }
  }
}
