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
  /// MSRs.
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
