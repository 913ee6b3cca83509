extension Catalogue {
  /// CPUID leaf 12h, subleaf 0, EAX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 12H; docs/sources.md, "Features".
  static let leaf12EAX = WordDefinition(
    WordID(0x12, 0, .eax),
    [
      .init(
        0, "sgx1", libvirt: "sgx1", qemu: "sgx1", .intel, .intersect, kvm: .asHost,
        "SGX1 leaf functions"),
      .init(
        1, "sgx2", libvirt: "sgx2", qemu: "sgx2", .intel, .intersect, kvm: .asHost,
        "SGX2: enclave memory can change at run time"),
      .init(5, "enclv_leaves", .intel, .intersect, "ENCLV functions for virtualising SGX"),
      .init(
        6, "encls_leaves", .intel, .intersect,
        "ENCLS ETRACKC, ERDINFO, ELDBC, ELDUC for oversubscription"),
      .init(
        7, "enclu_everifyreport2", .intel, .intersect,
        "ENCLU EVERIFYREPORT2: check a report of another platform mode"),
      .init(
        10, "sgx_eupdatesvn", .intel, .intersect,
        "ENCLS EUPDATESVN: take a new security version at run time"),
      .init(
        11, "sgx_edeccssa", libvirt: "sgx-edeccssa", qemu: "sgx-edeccssa", .intel, .intersect,
        kvm: .asHost, "ENCLU EDECCSSA: leave a nested save area quickly"),
      .init(12, "sgx_256bit", .intel, .intersect, "SGX with 256-bit keys and reports (one source)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 12h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 12H; docs/sources.md, "Features".
  static let leaf12EBX = WordDefinition(
    WordID(0x12, 0, .ebx),
    [
      .init(
        0, "sgx_exinfo", libvirt: "sgx-exinfo", qemu: "sgx-exinfo", .intel, .intersect,
        "Enclave exits can report page fault details"),
      .init(
        1, "miscselect_cpinfo", .intel, .intersect,
        "Enclave exits can report control protection details"),
    ])
}

extension Catalogue {
  /// CPUID leaf 12h, subleaf 1, EAX: the attributes that an enclave may set.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv); QEMU 11.1 and libvirt 12.8 name most.
  static let leaf12Subleaf1EAX = WordDefinition(
    WordID(0x12, 1, .eax), isOptional: true,
    [
      .init(
        0, "sgx_attr_init", .intel, .intersect, "Enclaves may have the attribute INIT (one source)"),
      .init(
        1, "sgx_debug", libvirt: "sgx-debug", qemu: "sgx-debug", .intel, .intersect, kvm: .asHost,
        "Enclaves may be debugged"),
      .init(
        2, "sgx_mode64", libvirt: "sgx-mode64", qemu: "sgx-mode64", .intel, .intersect,
        kvm: .asHost, "Enclaves may run in 64-bit mode"),
      .init(
        4, "sgx_provisionkey", libvirt: "sgx-provisionkey", qemu: "sgx-provisionkey", .intel,
        .intersect, kvm: .asHost, "Enclaves may use the provisioning key"),
      .init(
        5, "sgx_tokenkey", libvirt: "sgx-tokenkey", qemu: "sgx-tokenkey", .intel, .intersect,
        kvm: .asHost, "Enclaves may use the launch token key"),
      .init(6, "sgx_cet", .intel, .intersect, "Enclaves may use CET (one source)"),
      .init(
        7, "sgx_kss", libvirt: "sgx-kss", qemu: "sgx-kss", .intel, .intersect, kvm: .asHost,
        "Enclaves may separate and share keys"),
      .init(
        10, "sgx_aex_notify", libvirt: "sgx-aex-notify", qemu: "sgx-aex-notify", .intel,
        .intersect, kvm: .asHost, "Enclaves may be told of interruptions"),
    ])
}
