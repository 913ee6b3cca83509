extension Catalogue {
  /// CPUID leaf 8000_001Bh, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001B_EAX; docs/sources.md, "Features".
  static let leaf8000001BEAX = WordDefinition(
    WordID(0x8000_001b, 0, .eax),
    [
      .init(0, "ibs_flags", .amd, .intersect, "The other sampling bits of this register are valid"),
      .init(1, "ibs_fetch_sampling", .amd, .intersect, "Sampling of instruction fetches"),
      .init(2, "ibs_op_sampling", .amd, .intersect, "Sampling of micro-operations"),
      .init(
        3, "ibs_rdwr_op_counter", .amd, .intersect, "Operation counter can be read and written"),
      .init(4, "ibs_op_count", .amd, .intersect, "Sampling can count dispatched operations"),
      .init(5, "ibs_branch_target", .amd, .intersect, "Samples hold the target of a branch"),
      .init(6, "ibs_op_counters_ext", .amd, .intersect, "Operation counters are 7 bits longer"),
      .init(7, "ibs_rip_invalid_chk", .amd, .intersect, "Samples can mark their address invalid"),
      .init(8, "ibs_op_branch_fuse", .amd, .intersect, "Samples mark fused branches"),
      .init(9, "ibs_fetch_ctl_ext", .amd, .intersect, "Extended control of fetch sampling"),
      .init(10, "ibs_op_data_4", .amd, .intersect, "Fourth data MSR of operation sampling"),
      .init(11, "ibs_l3_miss_filter", .amd, .intersect, "Only samples that missed the L3 are kept"),
      .init(
        12, "ibs_load_latency_filter", .amd, .intersect, "Only loads slower than a limit are kept"),
      .init(
        13, "ibs_alt_disable", .amd, .intersect, "Alternate bits that stop sampling (one source)"),
      .init(
        14, "ibs_fetch_latency_filter", .amd, .intersect,
        "Only fetches slower than a limit are kept (one source)"),
      .init(
        15, "ibs_addr63_filter", .amd, .intersect, "Samples filtered by address bit 63 (one source)"
      ),
      .init(
        16, "ibs_strmst_filter", .amd, .intersect,
        "Samples filtered by streaming stores (one source)"),
      .init(
        17, "ibs_buffer_v1", .amd, .intersect,
        "Samples go to a memory buffer, version 1 (one source)"),
      .init(
        18, "ibs_memprof_v1", .amd, .intersect,
        "Memory profiling by samples, version 1 (one source)"),
      .init(
        19, "ibs_dtlb_pgsize", .amd, .intersect, "Samples hold the page size of a data TLB hit"),
    ])
}
