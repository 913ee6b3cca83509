extension Catalogue {
  /// CPUID leaf 8000_000Ah, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_000A_ECX; docs/sources.md, "Features".
  static let leaf8000000AECX = WordDefinition(
    WordID(0x8000_000a, 0, .ecx),
    [
      .init(
        3, "guest_pmc_event_filter", .amd, .intersect,
        "Events of a guest's counters can be filtered"),
      .init(4, "pml", .amd, .intersect, "Page modification log of guest writes"),
      .init(6, "x2avic_ext", .amd, .intersect, "Virtual x2APIC for up to 4096 processors"),
    ])
}

extension Catalogue {
  /// CPUID leaf 8000_000Ah, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_000A_EDX; docs/sources.md, "Features".
  static let leaf8000000AEDX = WordDefinition(
    WordID(0x8000_000a, 0, .edx),
    [
      .init(
        0, "npt", linux: "npt", libvirt: "npt", qemu: "npt", .amd, .intersect, kvm: .asHost,
        "Nested page tables"),
      .init(
        1, "lbrv", linux: "lbrv", libvirt: "lbrv", qemu: "lbrv", .amd, .intersect, kvm: .asHost,
        "Last branch records saved for each guest"),
      .init(
        2, "svm_lock", linux: "svm_lock", libvirt: "svm-lock", qemu: "svm-lock", .amd, .intersect,
        "SVM can be locked by MSR C001_0118"),
      .init(
        3, "nrip_save", linux: "nrip_save", libvirt: "nrip-save", qemu: "nrip-save",
        .amd, .intersect, kvm: .asHost, "Next instruction pointer saved at an exit"),
      .init(
        4, "tsc_scale", linux: "tsc_scale", libvirt: "tsc-scale", qemu: "tsc-scale",
        .amd, .intersect, kvm: .asHost, "TSC rate can be scaled for each guest"),
      .init(
        5, "vmcb_clean", linux: "vmcb_clean", libvirt: "vmcb-clean", qemu: "vmcb-clean",
        .amd, .intersect, kvm: .asHost, "Unchanged guest state can be marked clean"),
      .init(
        6, "flushbyasid", linux: "flushbyasid", libvirt: "flushbyasid", qemu: "flushbyasid",
        .amd, .intersect, kvm: .asHost, "TLB entries dropped by address space id"),
      .init(
        7, "decodeassists", linux: "decodeassists", libvirt: "decodeassists", qemu: "decodeassists",
        .amd, .intersect, "Exits carry the decoded instruction"),
      .init(8, "pmc_virt", .amd, .intersect, "Performance counters saved for each guest"),
      .init(9, "ssse3_sse5_dis", .amd, .intersect, "SSSE3 and SSE5A can be disabled (one source)"),
      .init(
        10, "pausefilter", linux: "pausefilter", libvirt: "pause-filter", qemu: "pause-filter",
        .amd, .intersect, kvm: .asHost, "Exit after a count of PAUSE instructions"),
      .init(11, "encrypted_ucode_patch", .amd, .intersect, "Microcode patches are encrypted"),
      .init(
        12, "pfthreshold", linux: "pfthreshold", libvirt: "pfthreshold", qemu: "pfthreshold",
        .amd, .intersect, kvm: .asHost, "PAUSE count starts anew after a quiet interval"),
      .init(
        13, "avic", linux: "avic", libvirt: "avic", qemu: "avic", .amd, .intersect,
        "Virtual APIC run by hardware"),
      .init(
        15, "v_vmsave_vmload", linux: "v_vmsave_vmload", libvirt: "v-vmsave-vmload",
        qemu: "v-vmsave-vmload",
        .amd, .intersect, kvm: .asHost, "VMSAVE and VMLOAD run in a guest without an exit"),
      .init(
        16, "vgif", linux: "vgif", libvirt: "vgif", qemu: "vgif", .amd, .intersect, kvm: .asHost,
        "Virtual global interrupt flag: STGI and CLGI in a guest"),
      .init(
        17, "gmet", libvirt: "gmet", qemu: "gmet", .amd, .intersect, kvm: .asHost,
        "Guest mode execute trap: nested user/kernel execute control"),
      .init(18, "x2avic", linux: "x2avic", .amd, .intersect, "Virtual x2APIC run by hardware"),
      .init(19, "sss_check", .amd, .intersect, "Nested page tables check supervisor shadow stacks"),
      .init(
        20, "v_spec_ctrl", linux: "v_spec_ctrl", .amd, .intersect,
        "SPEC_CTRL virtualised by hardware"),
      .init(21, "ro_gpt", .amd, .intersect, "Guest page tables can be kept read-only"),
      .init(
        23, "h_mce_override", .amd, .intersect,
        "Machine checks reach the host even if the guest's CR4.MCE is off"),
      .init(
        24, "tlbsync_int", .amd, .intersect, "Guests may use INVLPGB; TLBSYNC can be intercepted"),
      .init(
        25, "vnmi", linux: "vnmi", libvirt: "vnmi", qemu: "vnmi", .amd, .intersect, kvm: .asHost,
        "NMI masking and delivery run by hardware"),
      .init(26, "ibs_virt", .amd, .intersect, "Instruction-based sampling saved for each guest"),
      .init(
        27, "ext_lvt_off_chg", .amd, .intersect,
        "Writes to extended LVT offsets fault otherwise than before"),
      .init(
        28, "svme_addr_chk", libvirt: "svme-addr-chk", qemu: "svme-addr-chk", .amd, .intersect,
        kvm: .asHost, "VMRUN, VMLOAD and VMSAVE check the guest's address"),
      .init(29, "bus_lock_threshold", .amd, .intersect, "Exit after a count of bus locks"),
      .init(30, "idle_hlt", .amd, .intersect, "HLT exits only if no interrupt is pending"),
      .init(
        31, "ext_shutdown_intercept", .amd, .intersect, "Enhanced shutdown intercept"),
    ])
}
