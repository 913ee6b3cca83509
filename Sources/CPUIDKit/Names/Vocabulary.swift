/// The names that one product gives to feature bits: a column of the catalogue.
public enum Vocabulary: String, CaseIterable, Hashable, Sendable {
  /// Flags of Linux's `/proc/cpuinfo`.
  case linux
  /// Xen's feature tables.
  case xen
  /// libvirt's `cpu_map`.
  case libvirt
  /// QEMU's CPU properties.
  case qemu
  /// VMware's feature masks and capabilities.
  case vmware

  /// The product as a sentence calls it.
  public var title: String {
    switch self {
    case .linux: "Linux"
    case .xen: "Xen"
    case .libvirt: "libvirt"
    case .qemu: "QEMU"
    case .vmware: "VMware"
    }
  }

  /// What the product calls the bit; `nil` when it has no name for it.
  public func name(of bit: FeatureBit) -> String? {
    guard let row = bit.definition else { return nil }
    return switch self {
    case .linux: row.linux
    case .xen: row.xen
    case .libvirt: row.libvirt
    case .qemu: row.qemu
    case .vmware: Vocabulary.vmwareNames[row.name]
    }
  }

  /// The bits that the product has names for.
  public var bits: FeatureSet { tables.bits }

  /// The bits that the product calls `name`, in order; usually one, empty for a stranger.
  ///
  /// Case and the choice among `_`, `-` and `.` make no difference: QEMU itself takes `sse4-1` and
  /// `sse4_1` for `sse4.1`.
  public func bits(named name: some StringProtocol) -> [FeatureBit] {
    let key = Vocabulary.key(name)
    if let bits = tables.bitsByKey[key] { return bits }
    return aliases[key, default: []].compactMap { Catalogue.bit(named: $0) }
  }

  /// `name` in lower case, with one separator for all.
  public static func key(_ name: some StringProtocol) -> String {
    String(
      decoding: name.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "."): UInt8(ascii: "-")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: byte
        }
      }, as: UTF8.self)
  }

  private struct Tables: Sendable {
    var bits = FeatureSet()
    var bitsByKey: [String: [FeatureBit]] = [:]

    init(_ vocabulary: Vocabulary) {
      for (index, word) in Catalogue.words.enumerated() {
        for row in word.features {
          let bit = FeatureBit(word: index, position: row.bit)
          guard let name = vocabulary.name(of: bit) else { continue }
          bits.insert(bit)
          bitsByKey[Vocabulary.key(name), default: []].append(bit)
        }
      }
    }
  }

  private static let linuxTables = Tables(.linux)
  private static let xenTables = Tables(.xen)
  private static let libvirtTables = Tables(.libvirt)
  private static let qemuTables = Tables(.qemu)
  private static let vmwareTables = Tables(.vmware)

  private var tables: Tables {
    switch self {
    case .linux: Vocabulary.linuxTables
    case .xen: Vocabulary.xenTables
    case .libvirt: Vocabulary.libvirtTables
    case .qemu: Vocabulary.qemuTables
    case .vmware: Vocabulary.vmwareTables
    }
  }
}

extension Vocabulary {
  /// Older or other names that a product takes or prints as well, each with the catalogue's names of what
  /// it means; only those that differ from the product's own by more than case and separators.
  ///
  /// Source: QEMU `target/i386/cpu.c`, the alias properties of its CPUs; libvirt `cpu_map`, the aliases of
  /// its features; Xen 4.17, what `xen-cpuid` prints for a featureset of all ones.
  var aliases: [String: [String]] {
    switch self {
    case .qemu: Vocabulary.qemuAliases
    case .libvirt: Vocabulary.libvirtAliases
    case .xen: Vocabulary.xenAliases
    case .linux, .vmware: [:]
    }
  }

  private static let qemuAliases: [String: [String]] = [
    "sse3": ["pni"], "pclmuldq": ["pclmulqdq"], "xd": ["nx"], "ffxsr": ["fxsr_opt"], "i64": ["lm"],
    "arch-facilities": ["arch_capabilities"],
  ]

  private static let libvirtAliases: [String: [String]] = [
    "sse3": ["pni"], "pclmulqdq": ["pclmulqdq"], "xd": ["nx"], "ffxsr": ["fxsr_opt"],
    "i64": ["lm"], "cqm": ["cqm"],
  ]

  /// What `xen-cpuid` prints where Xen's own tables have another name or none: `movebe` and `sdgb` are
  /// misspelt there, and `fcmov` is AMD's second place of PAT.
  private static let xenAliases: [String: [String]] = [
    "sysenter": ["sep"], "cntx-id": ["cid"], "sdgb": ["sdbg"], "movebe": ["movbe"],
    "tsc-dl": ["tsc_deadline_timer"], "rdrnd": ["rdrand"], "hyper": ["hypervisor"],
    "fcmov": ["pat"], "mmx+": ["mmxext"], "fxsr+": ["fxsr_opt"], "pg1g": ["pdpe1gb"],
    "3dnow+": ["3dnowext"], "cmp": ["cmp_legacy"], "cr8d": ["cr8_legacy"], "lzcnt": ["abm"],
    "msse": ["misalignsse"], "3dnowpf": ["3dnowprefetch"], "nodeid": ["nodeid_msr"],
    "dbx": ["bpext"], "perftsc": ["ptsc"], "pcx-l2i": ["perfctr_llc"], "tsc-adj": ["tsc_adjust"],
    "fdp-exn": ["fdp_excptn_only"], "depfpp": ["zero_fcs_fds"],
    "ppin": ["amd_ppin", "intel_ppin"], "lfence+": ["lfence_dispatch"],
    "energy-ctrl": ["energy_filtering"],
  ]
}
