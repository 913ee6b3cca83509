internal import CPUIDKit
internal import PoolKit

/// Which features the names in an error message mean.
enum FailureNames {
  /// What `name` means to those who speak `vocabulary`; to others where those do not know it.
  static func subjects(
    _ name: String, in vocabulary: Vocabulary, on vendor: CPUVendor? = nil
  ) -> [Failure.Subject] {
    let all = vocabulary.bits(named: name)
    let bits = all.isEmpty ? FeatureQuery(known: name)?.matches.map(\.bit) ?? [] : all
    let own = bits.filter { bit in
      vendor.map { bit.definition?.vendors.contains(VendorSet($0)) ?? true } ?? true
    }
    if !own.isEmpty { return own.map(Failure.Subject.feature) }
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

  /// What `name` means that those who speak `vocabulary` do not know: what it stands for elsewhere is no name there.
  static func subjects(unknown name: String, in vocabulary: Vocabulary) -> [Failure.Subject] {
    subjects(name, in: vocabulary).map { subject in
      guard case .feature(let bit) = subject, let today = vocabulary.name(of: bit),
        Vocabulary.key(today) != Vocabulary.key(name)
      else { return subject }
      return .renamed(name, bit)
    }
  }

  /// Whether VMware asks for a vendor's CPU with `name`, as in `cpuid.Intel`.
  static func isVendor(ofVMware name: String) -> Bool {
    ["cpuid.intel", "cpuid.amd", "cpuid.via", "cpuid.cyrix"].contains(name.lowercased())
  }

  /// What a program means that was built for CPUs with `name`, a feature or a level of NumPy's.
  static func subjects(ofProgram name: String) -> [Failure.Subject] {
    let level = name.lowercased()
    if level.hasPrefix("x86_v") { return subjects(ofLevel: String(level.dropFirst("x86_v".count))) }
    return subjects(name, in: .linux)
  }

  /// What a place of QEMU's stands for, as in `CPUID.07H:EBX.hle [bit 4]`; its name counts where poolcpu does not
  /// know the register.
  static func subjects(atPlace text: String) -> [Failure.Subject] {
    if text.isEmpty { return [] }
    let found = subjects(ofAnybody: text)
    if !found.isEmpty { return found.map(user) }
    let head = text.split(separator: " ").first ?? text[...]
    let name = head.split(separator: ".", maxSplits: .max).last.map(String.init) ?? text
    return subjects(name, in: .qemu)
  }

  /// The feature with whose state a bit of leaf Dh goes, where one does: definitions have names for features only.
  private static func user(of subject: Failure.Subject) -> Failure.Subject {
    guard case .feature(let bit) = subject, let user = XSAVEState.users(of: bit).first else {
      return subject
    }
    return .feature(user)
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
    if address.isCounter { return [.other("pmu", .counters)] }
    let name = "MSR \(address)"
    return [OtherName.of(address).map { .other(name, $0) } ?? .unknown(name)]
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
