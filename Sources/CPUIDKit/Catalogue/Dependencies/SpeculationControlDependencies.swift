extension Catalogue {
  /// Controls of speculative execution and statements about them.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let speculationControlDependencies: [FeatureDependency] = [
    .init(.ibpb_brtype, requires: .amd_ibpb, "says more about what IBPB clears", source: "xen"),
    .init(.ibpb_ret, requires: .amd_ibpb, "says more about what IBPB clears", source: "xen"),
    .init(.sbpb, requires: .amd_ibpb, "is a lighter IBPB in the same MSR", source: "xen"),
    .init(
      .amd_psfd, requires: .amd_ibrs, "is a bit of SPEC_CTRL, which Xen ties to IBRS",
      source: "xen"),
    .init(
      .amd_ssbd, requires: .amd_ibrs, "is a bit of SPEC_CTRL, which Xen ties to IBRS",
      source: "xen"),
    .init(
      .amd_stibp, requires: .amd_ibrs, "is a bit of SPEC_CTRL, which Xen ties to IBRS",
      source: "xen"),
    .init(.auto_ibrs, requires: .amd_ibrs, "switches IBRS by itself", source: "xen"),
    .init(.ibrs_always, requires: .amd_ibrs, "says how IBRS is best used", source: "xen"),
    .init(.ibrs_fast, requires: .amd_ibrs, "says how IBRS is best used", source: "xen"),
    .init(.ibrs_same_mode, requires: .amd_ibrs, "says what IBRS protects", source: "xen"),
    .init(.epsf, requires: .amd_psfd, "is the forwarding that PSFD switches off", source: "xen"),
    .init(.stibp_always_on, requires: .amd_stibp, "says how STIBP is best used", source: "xen"),
    .init(.bhi_ctrl, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "xen"),
    .init(.ibrs_all, requires: .spec_ctrl, "says that one setting of IBRS lasts", source: "xen"),
    .init(.intel_psfd, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "xen"),
    .init(.intel_ssbd, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "linux,xen"),
    .init(.intel_stibp, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "xen"),
    .init(.ipred_ctrl, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "xen"),
    .init(.rrsba_ctrl, requires: .spec_ctrl, "is a bit of SPEC_CTRL", source: "xen"),
    .init(
      .rrsba, requires: .ibrs_all, "is the return behaviour under enhanced IBRS",
      source: "xen"),
  ]
}
