extension Catalogue {
  /// CPUID leaf 12h, subleaf 0, EAX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 12H; reference/features.tsv.
  static let leaf12EAX = WordDefinition(
    WordName(0x12, 0, .eax),
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
