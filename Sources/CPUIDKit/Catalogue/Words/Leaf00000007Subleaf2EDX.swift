extension Catalogue {
  /// CPUID leaf 7h, subleaf 2, EDX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; reference/features.tsv.
  static let leaf7Subleaf2EDX = WordDefinition(
    WordName(7, 2, .edx),
    [
      .init(
        0, "intel_psfd", xen: "intel-psfd", libvirt: "intel-psfd", qemu: "intel-psfd",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "PSFD: switch predictive store forwarding off",
        protects: "predictive store forwarding"),
      .init(
        1, "ipred_ctrl", xen: "ipred-ctrl", libvirt: "ipred-ctrl", qemu: "ipred-ctrl",
        .intel, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "Controls that stop indirect predictor use (IPRED_DIS)",
        protects: "branch history and indirect branch attacks"),
      .init(
        2, "rrsba_ctrl", xen: "rrsba-ctrl", libvirt: "rrsba-ctrl", qemu: "rrsba-ctrl",
        .intel, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "Controls that stop alternate return predictors (RRSBA_DIS)",
        protects: "return stack underflow (RSBA)"),
      .init(
        3, "ddpd_u", xen: "ddp-ctrl", libvirt: "ddpd-u", qemu: "ddpd-u", .intel, .intersect,
        kvm: .asHost, "Data-dependent prefetcher can be stopped for user mode",
        protects: "attacks through the data-dependent prefetcher"),
      .init(
        4, "bhi_ctrl", xen: "bhi-ctrl", libvirt: "bhi-ctrl", qemu: "bhi-ctrl", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Control that stops branch history injection (BHI_DIS_S)",
        protects: "branch history injection (BHI)"),
      .init(
        5, "mcdt_no", xen: "mcdt-no", libvirt: "mcdt-no", qemu: "mcdt-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by MXCSR-dependent timing",
        protects: "MXCSR-dependent timing (MCDT)"),
      .init(
        6, "uc_lock_dis", xen: "uc-lock-dis", .intel, .intersect,
        "Uncached locks can be made to fault"),
      .init(
        7, "monitor_mitg_no", .intel, .intersect,
        "Not slowed by more monitored addresses than a table holds"),
    ])
}
