extension Catalogue {
  /// AVX, its successors up to 256 bits, AVX10 and APX.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let avxDependencies: [FeatureDependency] = [
    .init(.vaes, requires: .aes, "widens the AES instructions", source: "xen"),
    .init(.avx2, requires: .avx, "widens AVX to integers", source: "linux,xen"),
    .init(.avx_ne_convert, requires: .avx, "is VEX-encoded on YMM registers", source: "xen"),
    .init(.avx_vnni, requires: .avx, "is VEX-encoded on YMM registers", source: "linux"),
    .init(.f16c, requires: .avx, "is VEX-encoded on YMM registers", source: "xen"),
    .init(.fma, requires: .avx, "is VEX-encoded on YMM registers", source: "linux,xen"),
    .init(.fma4, requires: .avx, "is VEX-encoded on YMM registers", source: "xen"),
    .init(.sm3, requires: .avx, "is VEX-encoded on XMM registers", source: "xen"),
    .init(.vaes, requires: .avx, "works on YMM registers", source: "linux"),
    .init(.vpclmulqdq, requires: .avx, "works on YMM registers", source: "linux"),
    .init(.xop, requires: .avx, "its encoding takes AVX's register state", source: "xen"),
    .init(.avx_ifma, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(.avx_vnni, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(.avx_vnni_int16, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(.avx_vnni_int8, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(.sha512, requires: .avx2, "hashes in the YMM integers of AVX2", source: "xen"),
    .init(.sm4, requires: .avx2, "ciphers the YMM integers of AVX2", source: "xen"),
    .init(.vaes, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(.vpclmulqdq, requires: .avx2, "works on the YMM integers of AVX2", source: "xen"),
    .init(
      .vpclmulqdq, requires: .pclmulqdq, "widens the carry-less multiplication",
      source: "xen"),
    .init(.avx, requires: .xsave, "YMM state is enabled in XCR0", source: "linux,xen"),
    .init(
      .apxf, requires: .xsave, "the upper general registers are enabled in XCR0",
      source: "linux"),
    .init(
      .apx_nci_ndd_nf, requires: .apxf, "is listed in leaf 29h, which APX opens",
      source: "leaf-gate,qemu"),
    .init(
      .avx10_128, requires: .avx10, "is a vector length in leaf 24h, which AVX10 opens",
      source: "leaf-gate,qemu"),
    .init(
      .avx10_256, requires: .avx10, "is a vector length in leaf 24h, which AVX10 opens",
      source: "leaf-gate,qemu"),
    .init(
      .avx10_512, requires: .avx10, "is a vector length in leaf 24h, which AVX10 opens",
      source: "leaf-gate,qemu"),
    .init(
      .avx10_vnni_int, requires: .avx10, "is listed in leaf 24h, which AVX10 opens",
      source: "leaf-gate,qemu"),
    .init(
      .avx10_256, requires: .avx10_128, "a longer vector length includes the shorter",
      source: "qemu"),
    .init(
      .avx10_512, requires: .avx10_256, "a longer vector length includes the shorter",
      source: "qemu"),
  ]
}
