extension Catalogue {
  /// What SVM's leaf 8000_000Ah offers.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let svmDependencies: [FeatureDependency] = [
    .init(
      .avic, requires: .svm, "hardware runs the APIC of an SVM guest",
      source: "leaf-gate,qemu"),
    .init(
      .bus_lock_threshold, requires: .svm, "counts bus locks of an SVM guest",
      source: "leaf-gate,qemu"),
    .init(
      .decodeassists, requires: .svm, "fills fields of the VMCB at an exit",
      source: "leaf-gate,qemu"),
    .init(
      .encrypted_ucode_patch, requires: .svm, "is listed in SVM's leaf",
      source: "leaf-gate,qemu"),
    .init(
      .ext_lvt_off_chg, requires: .svm, "changes AVIC, a part of SVM",
      source: "leaf-gate,qemu"),
    .init(
      .ext_shutdown_intercept, requires: .svm, "is an intercept in the VMCB",
      source: "leaf-gate,qemu"),
    .init(.flushbyasid, requires: .svm, "address space ids are SVM's", source: "leaf-gate,qemu"),
    .init(.gmet, requires: .svm, "is a check in SVM's nested pages", source: "leaf-gate,qemu"),
    .init(
      .guest_pmc_event_filter, requires: .svm, "filters counters of an SVM guest",
      source: "leaf-gate"),
    .init(
      .h_mce_override, requires: .svm, "intercepts machine checks in an SVM guest",
      source: "leaf-gate,qemu"),
    .init(
      .ibs_virt, requires: .svm, "saves sampling state in the VMCB",
      source: "leaf-gate,qemu"),
    .init(.idle_hlt, requires: .svm, "is an intercept in the VMCB", source: "leaf-gate,qemu"),
    .init(.lbrv, requires: .svm, "saves branch records in the VMCB", source: "leaf-gate,qemu"),
    .init(.npt, requires: .svm, "nests page tables under an SVM guest", source: "leaf-gate,qemu"),
    .init(.nrip_save, requires: .svm, "is a field of the VMCB", source: "leaf-gate,qemu"),
    .init(.pausefilter, requires: .svm, "is a counter in the VMCB", source: "leaf-gate,qemu"),
    .init(.pfthreshold, requires: .svm, "is a counter in the VMCB", source: "leaf-gate,qemu"),
    .init(.pmc_virt, requires: .svm, "saves counters in the VMCB", source: "leaf-gate,qemu"),
    .init(.pml, requires: .svm, "logs writes of an SVM guest", source: "leaf-gate"),
    .init(.ro_gpt, requires: .svm, "is a check in SVM's nested pages", source: "leaf-gate,qemu"),
    .init(
      .sss_check, requires: .svm, "is a check in SVM's nested pages",
      source: "leaf-gate,qemu"),
    .init(.ssse3_sse5_dis, requires: .svm, "is listed in SVM's leaf", source: "leaf-gate,qemu"),
    .init(.svm_lock, requires: .svm, "locks SVM", source: "leaf-gate,qemu"),
    .init(
      .svme_addr_chk, requires: .svm, "checks addresses of SVM instructions",
      source: "leaf-gate,qemu"),
    .init(.tlbsync_int, requires: .svm, "is an intercept in the VMCB", source: "leaf-gate,qemu"),
    .init(.tsc_scale, requires: .svm, "scales the TSC of an SVM guest", source: "leaf-gate,qemu"),
    .init(
      .v_spec_ctrl, requires: .svm, "holds SPEC_CTRL of an SVM guest",
      source: "leaf-gate,qemu"),
    .init(
      .v_vmsave_vmload, requires: .svm, "runs SVM instructions in a guest",
      source: "leaf-gate,qemu"),
    .init(
      .vgif, requires: .svm, "is SVM's global interrupt flag for a guest",
      source: "leaf-gate,qemu"),
    .init(.vmcb_clean, requires: .svm, "is a field of the VMCB", source: "leaf-gate,qemu"),
    .init(.vnmi, requires: .svm, "delivers NMIs to an SVM guest", source: "leaf-gate,qemu"),
    .init(
      .x2avic, requires: .svm, "hardware runs the x2APIC of an SVM guest",
      source: "leaf-gate,qemu"),
    .init(.x2avic_ext, requires: .svm, "stretches x2AVIC, a part of SVM", source: "leaf-gate"),
  ]
}
