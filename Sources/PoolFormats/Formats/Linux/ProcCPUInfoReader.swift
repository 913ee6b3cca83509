internal import CPUIDKit
internal import PoolKit

/// Linux's `/proc/cpuinfo`: the features that the kernel leaves its processes, by its own names.
enum ProcCPUInfoReader {
  /// What the kernel says of the machine `host`, whose CPUs are combined like hosts of a pool.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    let cpus = try processors(in: bytes)
    guard let first = cpus.first, let vendor = first.vendor else {
      throw PlatformTextError(.expected("a line 'processor : 0'", found: "none"))
    }
    var statement = CPUStatement(
      name: host, view: .kernel, vendor: vendor, signature: first.signature, brand: first.brand,
      known: known(for: vendor))
    statement.highestBasicLeaf = cpus.compactMap(\.highestLeaf).max()
    var strangers = (synthetic: Set<String>(), unknown: Set<String>())
    var sets: [Substring: FeatureSet] = [:]
    for cpu in cpus {
      let flags = cpu.flags ?? ""
      if sets[flags] == nil { sets[flags] = features(flags, vendor, cpu.family, &strangers) }
      statement.limits.merge(cpu.limits) { min($0, $1) }
    }
    statement.shown = CPUStatement.shown(byAll: sets.values)
    statement.notes = notes(on: cpus, sets, shown: statement.shown, strangers)
    return statement
  }

  /// The bits of which the kernel's flags tell: those that it has names for, its own words for several
  /// included.
  private static func known(for vendor: CPUVendor) -> FeatureSet {
    Vocabulary.linux.bits.union(KernelFlag.bits(for: vendor))
  }

  private static func features(
    _ flags: Substring, _ vendor: CPUVendor, _ family: Int?,
    _ strangers: inout (synthetic: Set<String>, unknown: Set<String>)
  ) -> FeatureSet {
    var set = FeatureSet()
    for flag in flags.split(separator: " ") {
      let bits = Vocabulary.linux.bits(named: flag)
      let name = String(flag)
      if bits.count == 1, isOwn(bits[0], name, vendor) {
        set.insert(bits[0])
      } else if let bit = KernelFlag.bit(of: name, vendor: vendor, family: family) {
        set.insert(bit)
      } else if KernelFlag.synthetic.contains(name) || bits.count > 1 {
        strangers.synthetic.insert(name)
      } else {
        strangers.unknown.insert(name)
      }
    }
    if vendor.isAMDLike {
      let copies = set[WordID(1, 0, .edx)].intersection(Catalogue.copiedEDX)
      set[WordID(0x8000_0001, 0, .edx)].formUnion(copies)
    }
    return set
  }

  /// Whether a flag that is one bit's name, and one of the kernel's own as well, is the bit on a CPU of
  /// `vendor`: Intel's `vnmi` is a control of VMX, AMD's a bit of CPUID.
  private static func isOwn(_ bit: FeatureBit, _ flag: String, _ vendor: CPUVendor) -> Bool {
    !KernelFlag.synthetic.contains(flag)
      || (bit.definition?.vendors.contains(VendorSet(vendor)) ?? true)
  }

  private static func notes(
    on cpus: [ListedProcessor], _ sets: [Substring: FeatureSet], shown: FeatureSet,
    _ strangers: (synthetic: Set<String>, unknown: Set<String>)
  ) -> [String] {
    var notes: [String] = []
    var lost = FeatureSet()
    for set in sets.values { lost.formUnion(set.subtracting(shown)) }
    if !lost.isEmpty {
      notes.append(
        "its CPUs differ; not all of them show " + Printable.list(lost.bits.map(\.label)))
    }
    if let other = cpus.first(where: { $0.signature != cpus[0].signature }) {
      notes.append(
        "CPU \(other.number) has another family, model or stepping than CPU \(cpus[0].number)")
    }
    if !strangers.synthetic.isEmpty {
      notes.append(
        told(strangers.synthetic, "the kernel's own and no single bit of CPUID"))
    }
    if !strangers.unknown.isEmpty {
      notes.append(told(strangers.unknown, "not known to poolcpu and not taken over"))
    }
    return notes
  }

  /// `3 flags are ...: a, b, c`.
  private static func told(_ flags: Set<String>, _ what: String) -> String {
    (flags.count == 1 ? "1 flag is " : "\(flags.count) flags are ") + what + ": "
      + Printable.quotes(flags.sorted(), first: 40)
  }

  /// Whether a text has the lines that every x86 kernel writes.
  static func recognises(_ lines: [TextLine]) -> Bool {
    ["processor", "vendor_id", "flags"].allSatisfy { key in
      lines.contains { $0.pair?.key == key[...] }
    }
  }
}
