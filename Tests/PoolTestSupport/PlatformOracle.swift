public import CPUIDKit
public import PoolKit

/// The rules of one platform as the reference table states them, applied to registers.
///
/// Written without the catalogue: rows say leaf, subleaf, register and bit.
public struct PlatformOracle {
  private struct Row {
    let name: String
    let query: CPUIDQuery?
    let register: RegisterName
    let bit: Int
    let rule: String
    let isDefault: Bool
  }

  private let platform: Platform
  private let rows: [Row]

  /// What nobody compares: live states and presentation, hints, nested virtualisation, what hardware fixes.
  private static let exempt: Set<String> = [
    "osxsave", "ospke", "apic", "ht", "cmp_legacy", "topoext", "nodeid_msr", "hybrid", "hypervisor",
    "syscall", "svm", "vmx", "invtsc", "fdp_excptn_only", "zero_fcs_fds",
    "rng_en", "ace_en", "ace2_en", "phe_en", "pmm_en",
  ]
  /// The other spelling of a Spectre bit, for each vendor's own.
  private static let twins = [
    "spec_ctrl": "amd_ibpb", "intel_stibp": "amd_stibp", "intel_ssbd": "amd_ssbd",
    "amd_ibpb": "spec_ctrl", "amd_ibrs": "spec_ctrl", "amd_stibp": "intel_stibp",
    "amd_ssbd": "intel_ssbd",
  ]

  /// Intel's models of family 6 that are open to attacks, by the bit that says the contrary.
  ///
  /// Source: Linux 6.12, `arch/x86/kernel/cpu/common.c`, cpu_vuln_blacklist.
  private static let affected: [String: Set<Int>] = [
    "gds_no": [
      0x4e, 0x5e, 0x55, 0x8e, 0x9e, 0xa5, 0xa6, 0x7e, 0x6a, 0x6c, 0x8c, 0x8d, 0xa7,
    ],
    "rfds_no": [0x5c, 0x5f, 0x7a, 0x86, 0x96, 0x9c, 0x97, 0x9a, 0xb7, 0xba, 0xbf, 0xbe],
    "its_no": [0x55, 0x8e, 0x9e, 0xa5, 0xa6, 0x7e, 0x6a, 0x6c, 0x8c, 0x8d, 0xa7],
  ]

  /// The rules of `platform`, which is KVM or Xen.
  public init(_ platform: Platform) throws {
    self.platform = platform
    rows = try ReferenceTable("platform-gives.tsv").rows.compactMap { row in
      guard let name = row["name"], let leaf = row["leaf"], !PlatformOracle.exempt.contains(name),
        let bit = row["bit"].flatMap({ Int($0) }), leaf != "8000000a"
      else { return nil }
      let letters = row["xen"] ?? "-"
      let xen = letters == "(none)" ? nil : letters.first { "AaSsHh".contains($0) }
      let rule = platform == .kvm ? (row["qemu"] == "-" ? "never" : row["kvm"] ?? "never") : ""
      if platform == .xen, xen == nil { return nil }
      if platform == .kvm, rule == "never" { return nil }
      let number = UInt32(leaf, radix: 16)
      return Row(
        name: name,
        query: number.map {
          CPUIDQuery(
            CPUIDLeaf(rawValue: $0),
            CPUIDSubleaf(rawValue: UInt32(row["subleaf"] ?? "0", radix: 16) ?? 0))
        },
        register: RegisterName(row["reg"] ?? "eax") ?? .eax, bit: bit,
        rule: platform == .kvm ? rule : letters,
        isDefault: platform == .kvm || xen?.isUppercase ?? false)
    }
  }

  /// What the rules say of one host.
  public struct Answer {
    fileprivate let vendor: CPUVendor
    fileprivate let width: Int
    fileprivate let given: [Bool]
    fileprivate let taken: [Bool]
  }

  /// What the rules say of `host`: what a guest is given there, and what one may come with.
  public func answer(for host: HostRecord) -> Answer {
    Answer(
      vendor: host.vendor, width: width(of: host), given: rows.map { isGiven($0, on: host) },
      taken: rows.map { isTaken($0, on: host) })
  }

  /// Whether a guest that was given all that `source` can give may run on `destination`.
  public func allows(from source: Answer, to destination: Answer) -> Bool {
    source.vendor == destination.vendor && missing(from: source, to: destination).isEmpty
      && destination.width >= min(40, source.width)
  }

  /// What a guest from `source` would miss on `destination`.
  public func missing(from source: Answer, to destination: Answer) -> [String] {
    rows.indices.filter { source.given[$0] && !destination.taken[$0] }.map { rows[$0].name }
  }

  private func isGiven(_ row: Row, on host: HostRecord) -> Bool {
    guard row.isDefault, row.rule != "emulated" else { return false }
    if Self.hints.contains(row.name) { return false }
    if ["ds", "dtes64"].contains(row.name), !hasPEBS(host) { return false }
    return shows(row, host)
  }

  private func isTaken(_ row: Row, on host: HostRecord) -> Bool {
    if row.rule == "emulated" || row.rule == "synthesized" { return true }
    if platform == .xen, Self.everywhereOnXen.contains(row.name) { return true }
    if row.rule == "msr", ["pschange_mc_no", "skip_l1dfl_vmentry"].contains(row.name) {
      return true
    }
    if row.rule == "msr", let affected = Self.affected[row.name] {
      // KVM says it of every other CPU.
      return shows(row, host)
        || host.vendor == .intel && host.signature.family == 6
          && !affected.contains(host.signature.model)
    }
    if shows(row, host) { return true }
    if row.name == "umip", host.vendor == .intel { return true }
    if platform == .xen, row.name == "btc_no", isZen3(host) { return true }
    if platform == .xen, row.name == "nscb", isZen2(host) { return true }
    if let twin = Self.twins[row.name], let other = rows.first(where: { $0.name == twin }) {
      return shows(other, host)
    }
    return false
  }

  private func shows(_ row: Row, _ host: HostRecord) -> Bool {
    host.cpus.allSatisfy { cpu in
      guard let query = row.query else {
        guard cpu.leaves.answer(to: CPUIDQuery(7)).registers.edx.contains(.bit(29)),
          case .value(let value) = cpu.msrs[0x10a]
        else { return false }
        return value.rawValue >> UInt64(row.bit) & 1 == 1
      }
      return cpu.leaves.answer(to: query).registers[row.register].contains(.bit(row.bit))
    }
  }

  private func hasPEBS(_ host: HostRecord) -> Bool {
    host.signature.family == 6
      && [0x6a, 0x6c, 0x8f, 0xcf, 0xad, 0xae, 0xaf, 0xdd].contains(host.signature.model)
  }

  private func isZen2(_ host: HostRecord) -> Bool {
    host.signature.family == 0x17 && host.signature.model >= 0x30
  }

  private func isZen3(_ host: HostRecord) -> Bool {
    host.signature.family == 0x19
      && (host.signature.model < 0x10 || 0x20...0x5f ~= host.signature.model)
  }

  private func width(of host: HostRecord) -> Int {
    let answer = host.cpus[0].leaves.answer(to: CPUIDQuery(0x8000_0008)).registers.eax.field(7, 0)
    if answer > 0 { return answer }
    let features = host.cpus[0].leaves.answer(to: CPUIDQuery(1)).registers.edx
    return features.contains(.bit(6)) || features.contains(.bit(17)) ? 36 : 32
  }

  private static let hints: Set<String> = [
    "erms", "fsrm", "fzrm", "fsrs", "fsrcs", "wbnoinvd", "cldemote", "prefetchiti", "amd_prefetchi",
  ]
  private static let everywhereOnXen: Set<String> = [
    "arch_capabilities", "rsba", "rrsba", "md_clear", "fb_clear", "rfds_clear", "verw_clear",
    "no_lmsl", "x2apic", "lfence_dispatch",
  ]
}
