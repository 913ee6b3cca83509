extension Catalogue {
  /// CPUID leaf 8000_001Fh, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001F_EAX; docs/sources.md, "Features".
  static let leaf8000001FEAX = WordDefinition(
    WordID(0x8000_001f, 0, .eax),
    [
      .init(
        0, "sme", linux: "sme", .amd, .intersect, kvm: .asHost,
        "Secure memory encryption; shortens physical addresses"),
      .init(
        1, "sev", linux: "sev", .amd, .intersect, kvm: .asHost, "Secure encrypted virtualisation"),
      .init(2, "vm_page_flush", .amd, .intersect, "VM page flush MSR C001_011E"),
      .init(
        3, "sev_es", linux: "sev_es", .amd, .intersect, kvm: .asHost,
        "SEV with encrypted register state"),
      .init(
        4, "sev_snp", linux: "sev_snp", .amd, .intersect,
        "SEV with page ownership checked (secure nested paging)"),
      .init(5, "vm_permission_levels", .amd, .intersect, "Privilege levels inside an SNP guest"),
      .init(6, "rmpquery", .amd, .intersect, "RMPQUERY: read page permissions of a level"),
      .init(7, "vmpl_sss", .amd, .intersect, "Supervisor shadow stacks by VM privilege level"),
      .init(
        8, "snp_secure_tsc", .amd, .intersect, "TSC that the host cannot change, for SNP guests"),
      .init(9, "v_tsc_aux", .amd, .intersect, "TSC_AUX saved for each SEV-ES guest"),
      .init(
        10, "sme_coherent", .amd, .intersect, kvm: .asHost,
        "Caches stay coherent across encryption domains"),
      .init(11, "req_64bit_hypervisor", .amd, .intersect, "SEV guests need a 64-bit host"),
      .init(
        12, "restricted_injection", .amd, .intersect, "Host may inject only one doorbell event"),
      .init(
        13, "alternate_injection", .amd, .intersect,
        "Guest injects its own events at a privilege level"),
      .init(
        14, "debug_swap", linux: "debug_swap", .amd, .intersect,
        "Debug registers swapped for SEV-ES guests"),
      .init(15, "disallow_host_ibs", .amd, .intersect, "Host sampling can be barred from a guest"),
      .init(
        16, "virt_transparent_enc", .amd, .intersect,
        "Transparent encryption of a guest without its help"),
      .init(17, "vmgexit_parameter", .amd, .intersect, "VMGEXIT takes a parameter in RAX"),
      .init(18, "virt_tom_msr", .amd, .intersect, "Virtual top-of-memory MSR"),
      .init(19, "virt_ibs", .amd, .intersect, "Sampling state virtualised for SEV-ES guests"),
      .init(
        20, "pmc_virt_sev", .amd, .intersect, "Counters virtualised for SEV-ES guests (one source)"),
      .init(21, "rmpread", .amd, .intersect, "RMPREAD: read an entry of the ownership table"),
      .init(
        22, "guest_intercept_ctl", .amd, .intersect,
        "SEV-ES guest controls its own intercepts (one source)"),
      .init(23, "segmented_rmp", .amd, .intersect, "Ownership table in segments"),
      .init(
        24, "vmsa_reg_protection", .amd, .intersect, "Saved guest registers are masked with a nonce"
      ),
      .init(
        25, "smt_protection", .amd, .intersect, "SNP guest runs only while its SMT sibling idles"),
      .init(
        26, "secure_avic", .amd, .intersect, "Virtual APIC protected from the host (one source)"),
      .init(
        27, "allowed_sev_features", .amd, .intersect, "Host must allow each SEV feature of a guest"),
      .init(
        28, "svsm", linux: "svsm", .amd, .intersect,
        "Address of the secure service module's page in an MSR"),
      .init(29, "nested_virt_snp_msr", .amd, .intersect, "MSR for SNP in nested virtualisation"),
      .init(30, "hv_inuse_wr_allowed", .amd, .intersect, "Host may write pages in use by hardware"),
      .init(
        31, "ibpb_on_entry", .amd, .intersect,
        "Branch prediction barrier at guest entry (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 8000_001Fh, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_001F_EBX; docs/sources.md, "Features".
  ///
  /// Not features: [5:0] is the place of the C-bit, [11:6] the loss of physical address bits,
  /// [15:12] the number of VM privilege levels (AMD 24594 appendix E, CPUID Fn8000_001F_EBX).
  static let leaf8000001FEBX = WordDefinition(
    WordID(0x8000_001f, 0, .ebx), nonFeatureBits: 0x0000_ffff,
    [
      .init(31, "coherency_sfw_no", .amd, .intersect, "SNP needs no cache coherency workaround")
    ])
}
