extension Catalogue {
  /// AVX-512 and its extensions.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let avx512Dependencies: [FeatureDependency] = [
    .init(.avx512f, requires: .avx, "widens AVX; Linux drops it with AVX", source: "linux"),
    .init(.avx512f, requires: .avx2, "widens AVX2's integer vectors", source: "xen"),
    .init(
      .avx512_bf16, requires: .avx512bw, "Xen ties the later extensions to byte and word masks",
      source: "xen"),
    .init(.avx512_bitalg, requires: .avx512bw, "counts bits in bytes and words", source: "xen"),
    .init(
      .avx512_bmm, requires: .avx512bw, "Xen ties the later extensions to byte and word masks",
      source: "xen"),
    .init(
      .avx512_fp16, requires: .avx512bw, "needs 32-bit masks for half-precision elements",
      source: "linux,xen"),
    .init(
      .avx512_vbmi2, requires: .avx512bw, "moves bytes and words under 64-bit masks",
      source: "xen"),
    .init(.avx512vbmi, requires: .avx512bw, "permutes bytes under 64-bit masks", source: "xen"),
    .init(.avx512_4fmaps, requires: .avx512f, "works on ZMM registers", source: "linux,xen"),
    .init(.avx512_4vnniw, requires: .avx512f, "works on ZMM registers", source: "linux,xen"),
    .init(.avx512_vnni, requires: .avx512f, "works on ZMM registers and masks", source: "xen"),
    .init(
      .avx512_vp2intersect, requires: .avx512f, "writes a pair of mask registers",
      source: "xen"),
    .init(
      .avx512_vpopcntdq, requires: .avx512f, "works on ZMM registers and masks",
      source: "linux,xen"),
    .init(
      .avx512bw, requires: .avx512f, "extends the foundation to bytes and words",
      source: "linux,xen"),
    .init(.avx512cd, requires: .avx512f, "works on ZMM registers and masks", source: "linux,xen"),
    .init(
      .avx512dq, requires: .avx512f, "extends the foundation by more quadword forms",
      source: "linux,xen"),
    .init(.avx512er, requires: .avx512f, "works on ZMM registers and masks", source: "linux,xen"),
    .init(
      .avx512ifma, requires: .avx512f, "works on ZMM registers and masks",
      source: "linux,xen"),
    .init(
      .avx512pf, requires: .avx512f, "takes gathers and masks from the foundation",
      source: "linux,xen"),
    .init(.avx512vbmi, requires: .avx512f, "works on ZMM registers and masks", source: "linux"),
    .init(
      .avx512vl, requires: .avx512f, "shortens the foundation's vectors",
      source: "linux,xen"),
    .init(
      .avx512_bf16, requires: .avx512vl, "Linux ties the later extensions to shorter vectors",
      source: "linux"),
    .init(
      .avx512_bitalg, requires: .avx512vl, "Linux ties the later extensions to shorter vectors",
      source: "linux"),
    .init(
      .avx512_vbmi2, requires: .avx512vl, "Linux ties the later extensions to shorter vectors",
      source: "linux"),
    .init(
      .avx512_vnni, requires: .avx512vl, "Linux ties the later extensions to shorter vectors",
      source: "linux"),
    .init(
      .avx512_vp2intersect, requires: .avx512vl,
      "Linux ties the later extensions to shorter vectors",
      source: "linux"),
  ]
}
