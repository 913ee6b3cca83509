extension Catalogue {
  /// Monitoring and allocation of shared resources.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let resourceDependencies: [FeatureDependency] = [
    .init(
      .cqm_llc, requires: .cqm, "is listed in leaf 0Fh, which monitoring opens",
      source: "leaf-gate"),
    .init(
      .cqm_mbm_local, requires: .cqm, "is listed in leaf 0Fh, which monitoring opens",
      source: "leaf-gate"),
    .init(
      .cqm_mbm_total, requires: .cqm, "is listed in leaf 0Fh, which monitoring opens",
      source: "leaf-gate"),
    .init(
      .cqm_occup_llc, requires: .cqm, "is listed in leaf 0Fh, which monitoring opens",
      source: "leaf-gate"),
    .init(.cqm_mbm_local, requires: .cqm_llc, "counts at the last-level cache", source: "linux"),
    .init(.cqm_mbm_total, requires: .cqm_llc, "counts at the last-level cache", source: "linux"),
    .init(.cqm_occup_llc, requires: .cqm_llc, "counts at the last-level cache", source: "linux"),
    .init(
      .bmec, requires: .cqm_mbm_local, "chooses what the local bandwidth counter counts",
      source: "linux"),
    .init(
      .bmec, requires: .cqm_mbm_total, "chooses what the total bandwidth counter counts",
      source: "linux"),
    .init(
      .cat_l2, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .cat_l3, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .cba, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .cdp_l2, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .cdp_l3, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .l2_cat_cos_infreq_updates, requires: .rdt_a,
      "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .l2_cat_sparse_1s, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .l3_cat_cos_infreq_updates, requires: .rdt_a,
      "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .l3_cat_sparse_1s, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .mba, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .mba_delay_linear, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .per_thread_mba, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(
      .resource_priority, requires: .rdt_a, "is listed in leaf 10h, which allocation opens",
      source: "leaf-gate"),
    .init(.sdciae, requires: .cat_l3, "limits what devices inject by L3 shares", source: "linux"),
    .init(.per_thread_mba, requires: .mba, "says how bandwidth is throttled", source: "linux"),
  ]
}
