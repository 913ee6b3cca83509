extension Catalogue {
  /// Instruction-based sampling and lightweight profiling.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let samplingDependencies: [FeatureDependency] = [
    .init(.ibs_addr63_filter, requires: .ibs, "filters samples", source: "leaf-gate"),
    .init(.ibs_alt_disable, requires: .ibs, "stops sampling", source: "leaf-gate"),
    .init(.ibs_branch_target, requires: .ibs, "is a field of a sample", source: "leaf-gate"),
    .init(.ibs_buffer_v1, requires: .ibs, "stores samples", source: "leaf-gate"),
    .init(.ibs_dtlb_pgsize, requires: .ibs, "is a field of a sample", source: "leaf-gate"),
    .init(.ibs_fetch_ctl_ext, requires: .ibs, "controls fetch sampling", source: "leaf-gate"),
    .init(.ibs_fetch_latency_filter, requires: .ibs, "filters samples", source: "leaf-gate"),
    .init(
      .ibs_fetch_sampling, requires: .ibs, "is the fetch half of sampling",
      source: "leaf-gate"),
    .init(
      .ibs_flags, requires: .ibs, "says that sampling's flags are valid",
      source: "leaf-gate"),
    .init(.ibs_l3_miss_filter, requires: .ibs, "filters samples", source: "leaf-gate"),
    .init(.ibs_load_latency_filter, requires: .ibs, "filters samples", source: "leaf-gate"),
    .init(.ibs_memprof_v1, requires: .ibs, "builds on samples", source: "leaf-gate"),
    .init(.ibs_op_branch_fuse, requires: .ibs, "is a field of a sample", source: "leaf-gate"),
    .init(.ibs_op_count, requires: .ibs, "is a mode of operation sampling", source: "leaf-gate"),
    .init(
      .ibs_op_counters_ext, requires: .ibs, "widens the counters of operation sampling",
      source: "leaf-gate"),
    .init(.ibs_op_data_4, requires: .ibs, "is a field of a sample", source: "leaf-gate"),
    .init(
      .ibs_op_sampling, requires: .ibs, "is the operation half of sampling",
      source: "leaf-gate"),
    .init(
      .ibs_rdwr_op_counter, requires: .ibs, "opens the counter of operation sampling",
      source: "leaf-gate"),
    .init(.ibs_rip_invalid_chk, requires: .ibs, "is a field of a sample", source: "leaf-gate"),
    .init(.ibs_strmst_filter, requires: .ibs, "filters samples", source: "leaf-gate"),
    .init(.os_lwp_avail, requires: .lwp, "says that profiling is enabled", source: "leaf-gate"),
    .init(.os_lwp_bre, requires: .lwp, "is an event of the profiler", source: "leaf-gate"),
    .init(.os_lwp_cnh, requires: .lwp, "is an event of the profiler", source: "leaf-gate"),
    .init(.os_lwp_cont, requires: .lwp, "is a mode of the profiler", source: "leaf-gate"),
    .init(.os_lwp_dme, requires: .lwp, "is an event of the profiler", source: "leaf-gate"),
    .init(.os_lwp_int, requires: .lwp, "is the profiler's interrupt", source: "leaf-gate"),
    .init(.os_lwp_ire, requires: .lwp, "is an event of the profiler", source: "leaf-gate"),
    .init(
      .os_lwp_ptsc, requires: .lwp, "is a field of the profiler's records",
      source: "leaf-gate"),
    .init(.os_lwp_rnh, requires: .lwp, "is an event of the profiler", source: "leaf-gate"),
    .init(.os_lwpval, requires: .lwp, "is an instruction of the profiler", source: "leaf-gate"),
  ]
}
