extension Catalogue {
  /// CPUID leaf 12h, subleaf 1, EAX: the attributes that an enclave may set.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv); QEMU 11.1 and libvirt 12.8 name most.
  static let leaf12Subleaf1EAX = WordDefinition(
    WordName(0x12, 1, .eax), isOptional: true,
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
