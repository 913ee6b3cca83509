internal import CPUIDKit
internal import PoolKit

/// Flags as Linux lists them for its processes, and what of them poolcpu has no bit for.
struct LinuxFlags {
  private let vendor: CPUVendor
  private let family: Int?
  /// Words of the kernel's own, which are no single bit of CPUID.
  private(set) var synthetic = Set<String>()
  /// Words that poolcpu does not know.
  private(set) var unknown = Set<String>()

  /// Flags of CPUs of `vendor`; the family decides what some words stand for.
  init(vendor: CPUVendor, family: Int?) {
    self.vendor = vendor
    self.family = family
  }

  /// The bits of which one may be what a flag stands for, and nobody can tell which.
  private var open = FeatureSet()

  /// The bits of which the flags of a CPU tell: those that the kernel has names for, its own words for several
  /// included, but for what such a word leaves open.
  var known: FeatureSet {
    Vocabulary.linux.bits.union(KernelFlag.bits(for: vendor).subtracting(open))
  }

  /// The features that `flags`, with blanks between them, say are there; the other words are kept.
  mutating func features(in flags: Substring) -> FeatureSet {
    var set = FeatureSet()
    for flag in flags.split(whereSeparator: { $0 == " " || $0 == "\t" })
    where !FlagText.isElision(flag) {
      let bits = Vocabulary.linux.bits(named: flag)
      let name = String(flag)
      if bits.count == 1, isOwn(bits[0], name) {
        set.insert(bits[0])
      } else if let bit = KernelFlag.bit(of: name, vendor: vendor, family: family) {
        set.insert(bit)
      } else if KernelFlag.synthetic.contains(name) || bits.count > 1 {
        synthetic.insert(name)
        open.formUnion(KernelFlag.bits(meantBy: name))
      } else {
        unknown.insert(name)
      }
    }
    if vendor.isAMDLike {
      let copies = set[WordID(1, 0, .edx)].intersection(Catalogue.copiedEDX)
      set[WordID(0x8000_0001, 0, .edx)].formUnion(copies)
    }
    return set
  }

  /// Whether a flag that is one bit's name, and one of the kernel's own as well, is the bit on a CPU of the
  /// vendor: Intel's `vnmi` is a control of VMX, AMD's a bit of CPUID.
  private func isOwn(_ bit: FeatureBit, _ flag: String) -> Bool {
    !KernelFlag.synthetic.contains(flag)
      || (bit.definition?.vendors.contains(VendorSet(vendor)) ?? true)
  }

  /// Whether `word` is a flag of some Linux.
  static func isFlag(_ word: Substring) -> Bool {
    !Vocabulary.linux.bits(named: word).isEmpty || KernelFlag.isOwn(String(word))
  }

  /// What the user must know of the words that are no feature, a line each.
  var notes: [String] {
    [
      told(synthetic, "the kernel's own and no single bit of CPUID"),
      told(unknown, "not known to poolcpu and not taken over"),
    ].compactMap { $0 }
  }

  /// `3 flags are ...: a, b, c`.
  private func told(_ flags: Set<String>, _ what: String) -> String? {
    guard !flags.isEmpty else { return nil }
    return (flags.count == 1 ? "1 flag is " : "\(flags.count) flags are ") + what + ": "
      + Printable.quotes(flags.sorted(), first: 40)
  }
}
