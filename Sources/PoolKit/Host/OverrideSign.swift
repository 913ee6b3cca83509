public import CPUIDKit

/// Something in a record that shows, or makes it likely, that CPUID is changed already.
///
/// A host under overrides shows less than its CPU can, and silently shrinks the pool that it is
/// levelled in.
public enum OverrideSign: Hashable, Sendable {
  /// An Intel mask MSR hides bits; its reset value is all ones.
  case mask(CPUIDMSR, MSRValue)
  /// CPUID faults outside the kernel now, so that software answers it.
  case faulting(MSRAddress, bit: Int)
  /// poolcpu wrote these MSRs of so many CPUs since the machine started; how far it came, by its state.
  case written([MSRAddress], cpus: Int, phase: String)
  /// poolcpu's own state file cannot be understood, for this reason.
  case unreadableState(String)
  /// Bits that every CPU of the level has are missing from words that override MSRs reach.
  ///
  /// Only likely: firmware can take bits away as well. `isRead` says that the MSRs lack them, too.
  case missing([FeatureBit], level: String, isRead: Bool)
  /// The words in which a record of poolcpu 0.2 or older tells of signs.
  case told(String)

  /// The signs that the CPUs of `record` show, what is certain first.
  public static func all(in record: HostRecord) -> [OverrideSign] {
    all(in: record, HostProfile(of: record))
  }

  /// The signs in a record whose hardware shows `view`.
  static func all(in record: HostRecord, _ view: HostProfile) -> [OverrideSign] {
    masks(record) + switches(record) + [missing(view)].compactMap { $0 }
  }

  private static func masks(_ record: HostRecord) -> [OverrideSign] {
    CPUIDMSR.all.filter { $0.effect == .mask }.compactMap { register in
      for case .value(let value)? in record.cpus.map({ $0.msrs[register.address] }) {
        for (half, bits) in [(register.high, value.high), (register.low, value.low)] {
          if case .word = half, bits != .all { return .mask(register, value) }
        }
      }
      return nil
    }
  }

  /// Source: docs/hardware.md, "CPUID faulting".
  private static func switches(_ record: HostRecord) -> [OverrideSign] {
    let isAMD = record.vendor.isAMDLike
    let place = isAMD ? (ScannedMSR.hwcr, 35) : (ScannedMSR.miscFeatures, 0)
    let isOn = record.cpus.contains { cpu in
      guard case .value(let value)? = cpu.msrs[place.0] else { return false }
      return value.contains(MSRValue(rawValue: 1 << UInt64(place.1)))
    }
    return isOn ? [.faulting(place.0, bit: place.1)] : []
  }

  /// Features of a level that some of its products never have.
  ///
  /// Measured over the dumps of 649 machines: desktop and mobile parts of Zen 3 to 5 lack PCID, which
  /// servers of the same level have. Without it four machines show this sign.
  private static let variants: FeatureSet = [.pcid]

  /// What firmware, microcode and kernel are known to switch, and what is no more than a hint or
  /// presentation, says nothing; a guest shows what its hypervisor lets through.
  private static func missing(_ view: HostProfile) -> OverrideSign? {
    guard !view.isGuest, let model = ProcessorModel.of(view.vendor, view.signature),
      let level = model.level, case .registers(let list) = model.means
    else { return nil }
    let registers = list.map(\.register).filter { $0.isDocumented && $0.effect == .override }
    var lacking: [FeatureBit] = []
    for bit in level.missing(from: view.words).subtracting(RuleTable.neverRefusing).bits {
      let word = Catalogue.words[bit.word].name
      guard let register = registers.first(where: { $0.words.contains(word) }),
        SwitchableFeature.of(bit) == nil, !variants.contains(bit),
        !view.unread.contains(word),
        !register.shows(bit, in: view.present[register.address])
      else { continue }
      lacking.append(bit)
    }
    guard !lacking.isEmpty else { return nil }
    return .missing(
      lacking, level: level.name,
      isRead: registers.contains { view.plausibleValue(of: $0) != nil })
  }
}

extension CPUIDMSR {
  /// Whether `value` has `bit`, so that not this register but something else hides it.
  fileprivate func shows(_ bit: FeatureBit, in value: MSRValue?) -> Bool {
    guard let value else { return false }
    let word = Half.word(Catalogue.words[bit.word].name)
    return (high == word && value.high.contains(.bit(bit.position)))
      || (low == word && value.low.contains(.bit(bit.position)))
  }
}

extension OverrideSign: CustomStringConvertible {
  /// One clause for the user, with how sure it is.
  public var description: String {
    switch self {
    case .mask(let register, let value):
      "\(register.name) (\(register.address)) is \(value), which hides bits (certain)"
    case .faulting(let address, let bit):
      "CPUID faults outside the kernel (MSR \(address) bit \(bit) is set; certain)"
    case .written(let msrs, let cpus, let phase):
      "poolcpu wrote MSRs \(msrs.map(\.description).joined(separator: ", ")) of \(cpus) CPUs since the "
        + "machine started (its state file says \(phase); certain)"
    case .unreadableState(let problem):
      "poolcpu's state file cannot be understood (\(problem)), so MSRs may be written"
    case .missing(let bits, let level, let isRead):
      "it lacks \(Printable.list(bits.map(\.label))), which CPUs of level \(level) have and override "
        + "MSRs can hide (likely; "
        + (isRead ? "the MSRs lack the bits as well" : "the MSRs were not read")
        + ", but firmware may do the same)"
    case .told(let text): text
    }
  }
}

extension OverrideSign {
  /// All of `signs` in one clause.
  package static func text(_ signs: [OverrideSign]) -> String {
    signs.map(\.description).joined(separator: "; ")
  }

  /// What is known of a host: what was `noted` when it was read, and what its CPUs show.
  ///
  /// Words that an older record holds tell what its CPUs show as well.
  static func joined(_ noted: [OverrideSign], _ shown: [OverrideSign]) -> [OverrideSign] {
    let isTold = noted.contains { if case .told = $0 { true } else { false } }
    return isTold ? noted : noted + shown
  }
}

extension HostRecord {
  /// What shows, or makes it likely, that the host's CPUID is overridden; empty when nothing does.
  public var overrideSigns: [OverrideSign] {
    OverrideSign.joined(notedSigns, OverrideSign.all(in: self))
  }
}
