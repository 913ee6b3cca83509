extension Catalogue {
  /// What stands in a word that another feature opens: MSRs of capabilities, attributes of enclaves.
  ///
  /// Source: docs/sources.md, "Requirements".
  static let capabilityDependencies: [FeatureDependency] = [
    .init(
      .split_lock_detect, requires: .core_capability, "is a bit of the MSR that it announces",
      source: "leaf-gate"),
    .init(
      .integrity_caps, requires: .core_capability, "is a bit of the MSR that it announces",
      source: "leaf-gate"),
    .init(
      .full_width_write, requires: .pdcm, "is a bit of the MSR that it announces",
      source: "leaf-gate"),
    .init(
      .sgx_debug, requires: .sgx, "is listed in leaf 12h, which SGX opens", source: "leaf-gate"),
    .init(
      .sgx_mode64, requires: .sgx, "is listed in leaf 12h, which SGX opens", source: "leaf-gate"),
    .init(
      .sgx_provisionkey, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate"),
    .init(
      .sgx_tokenkey, requires: .sgx, "is listed in leaf 12h, which SGX opens", source: "leaf-gate"
    ),
    .init(.sgx_kss, requires: .sgx, "is listed in leaf 12h, which SGX opens", source: "leaf-gate"),
    .init(
      .sgx_aex_notify, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate"),
    .init(.sgx_cet, requires: .sgx, "is listed in leaf 12h, which SGX opens", source: "leaf-gate"),
    .init(
      .sgx_attr_init, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate"),
  ]
}
