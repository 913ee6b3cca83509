internal import CPUIDKit
internal import Testing

/// Which features are pooled otherwise than by intersection.
struct PoolingRuleTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let rule: PoolingRule
    let names: [String]

    init(_ rule: PoolingRule, _ names: [String]) {
      self.testDescription = "\(rule)"
      self.rule = rule
      self.names = names
    }
  }

  static let rows = [
    Row(
      .accumulate, ["fb_clear", "fs_gs_ns", "md_clear", "no_lmsl", "rfds_clear", "verw_clear"]),
    Row(.fixed, ["fdp_excptn_only", "zero_fcs_fds"]),
    Row(.live(shown: .always), ["apic"]),
    Row(.live(shown: .with(.e1d_fpu)), ["e1d_apic"]),
    Row(.live(shown: .with(.xsave)), ["osxsave"]),
    Row(.live(shown: .intersectedOrWith(.lm)), ["syscall"]),
    Row(.live(shown: .with(.pku)), ["ospke"]),
    Row(
      .live(shown: .intersected),
      [
        "ace2_en", "ace_en", "aes_keylocker", "ccs_sm2_en", "ccs_sm3_sm4_en", "os_lwp_avail",
        "os_lwp_bre",
        "os_lwp_cnh", "os_lwp_cont", "os_lwp_dme", "os_lwp_int", "os_lwp_ire", "os_lwp_ptsc",
        "os_lwp_rnh", "os_lwpval", "parallax_en", "phe2_en", "phe_en", "pmm_en", "rng2_en",
        "rng_en",
        "rsa_en", "tm3_en",
      ]),
    Row(
      .presentation,
      [
        "amd_htr_cores", "cmp_legacy", "core_has_pwreff_ranking", "domain_core_count_asymm", "ht",
        "hybrid", "hypervisor", "nodeid_msr", "topoext",
      ]),
    Row(.unmigratable, ["invtsc", "xsaves"]),
    Row(
      .hint,
      [
        "amd_ermsb", "amd_fsrc", "amd_fsrs", "amd_fsrsc", "amd_prefetchi", "cldemote", "erms",
        "fp512_downgrade", "fp_128", "fp_256", "fp_512", "fsrcs", "fsrm", "fsrs",
        "full_width_write", "fzrm",
        "l2tlb_size_x32", "movu_preferred", "prefetchiti", "wbnoinvd",
      ]),
    Row(.covered(by: .rtm), ["rtm_always_abort"]),
    Row(.alternative(to: .rrsba, condition: .ibrs_all, whenShown: false), ["rsba"]),
    Row(.alternative(to: .rsba, condition: .ibrs_all, whenShown: true), ["rrsba"]),
  ]

  @Test(arguments: rows)
  func `exactly these features have the rule`(row: Row) {
    let names = Catalogue.words.flatMap(\.features).filter { $0.rule == row.rule }.map(\.name)
    #expect(names.sorted() == row.names)
  }

  @Test func `every other feature is intersected`() {
    let special = Set(Self.rows.flatMap(\.names))
    for row in Catalogue.words.flatMap(\.features) where !special.contains(row.name) {
      #expect(row.rule == .intersect, "\(row.name)")
    }
  }

  @Test func `the two warnings about returns name each other with opposite conditions`() {
    for (bit, other) in [(FeatureBit.rsba, FeatureBit.rrsba), (.rrsba, .rsba)] {
      guard case .alternative(other, .ibrs_all, let shown) = bit.definition?.rule else {
        Issue.record("\(bit.label) has another rule")
        continue
      }
      #expect(shown == (bit == .rrsba))
    }
  }
}
