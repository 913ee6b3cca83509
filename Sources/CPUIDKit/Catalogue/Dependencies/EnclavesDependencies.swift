extension Catalogue {
  /// SGX and Key Locker.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let enclaveDependencies: [FeatureDependency] = [
    .init(
      .encls_leaves, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .enclu_everifyreport2, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .enclv_leaves, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .miscselect_cpinfo, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .sgx1, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,linux,qemu"),
    .init(
      .sgx2, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .sgx_256bit, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .sgx_edeccssa, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .sgx_eupdatesvn, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(
      .sgx_exinfo, requires: .sgx, "is listed in leaf 12h, which SGX opens",
      source: "leaf-gate,qemu"),
    .init(.sgx_lc, requires: .sgx, "chooses who may launch SGX enclaves", source: "linux,qemu"),
    .init(.sgx2, requires: .sgx1, "extends the leaf functions of SGX1", source: "linux"),
    .init(.sgx_edeccssa, requires: .sgx1, "extends the leaf functions of SGX1", source: "linux"),
    .init(
      .sgx_eupdatesvn, requires: .sgx1, "extends the leaf functions of SGX1",
      source: "linux"),
    .init(
      .aes_keylocker, requires: .key_locker, "says that Key Locker is enabled",
      source: "leaf-gate"),
    .init(
      .aes_keylocker_wide, requires: .key_locker, "is listed in leaf 19h, which Key Locker opens",
      source: "leaf-gate"),
    .init(
      .iwkey_rand, requires: .key_locker, "makes Key Locker's wrapping key",
      source: "leaf-gate"),
    .init(
      .kl_cpl0_only, requires: .key_locker, "limits handles of Key Locker",
      source: "leaf-gate"),
    .init(
      .kl_msr_iwkey, requires: .key_locker, "backs Key Locker's wrapping key up",
      source: "leaf-gate"),
    .init(
      .kl_no_decrypt, requires: .key_locker, "limits handles of Key Locker",
      source: "leaf-gate"),
    .init(
      .kl_no_encrypt, requires: .key_locker, "limits handles of Key Locker",
      source: "leaf-gate"),
    .init(
      .loadiwkey_no_backup, requires: .key_locker, "loads Key Locker's wrapping key",
      source: "leaf-gate"),
  ]
}
