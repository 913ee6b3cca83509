extension Catalogue {
  /// CPUID leaf 1Eh, subleaf 1, EAX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 1EH; Intel 319433 (ISA extensions
  /// reference); docs/sources.md, "Features".
  static let leaf1ESubleaf1EAX = WordDefinition(
    WordID(0x1e, 1, .eax),
    [
      .init(
        0, "amx_int8_alias", libvirt: "amx-int8-alias", qemu: "amx-int8-alias", .intel, .intersect,
        kvm: .asHost, "Second place of AMX-INT8 (leaf 1Eh)"),
      .init(
        1, "amx_bf16_alias", libvirt: "amx-bf16-alias", qemu: "amx-bf16-alias", .intel, .intersect,
        kvm: .asHost, "Second place of AMX-BF16 (leaf 1Eh)"),
      .init(
        2, "amx_complex_alias", libvirt: "amx-complex-alias", qemu: "amx-complex-alias",
        .intel, .intersect, kvm: .asHost, "Second place of AMX-COMPLEX (leaf 1Eh)"),
      .init(
        3, "amx_fp16_alias", libvirt: "amx-fp16-alias", qemu: "amx-fp16-alias", .intel, .intersect,
        kvm: .asHost, "Second place of AMX-FP16 (leaf 1Eh)"),
      .init(
        4, "amx_fp8", libvirt: "amx-fp8", qemu: "amx-fp8", .intel, .intersect, kvm: .asHost,
        "AMX dot products on 8-bit floating-point tiles"),
      .init(5, "amx_transpose", .intel, .intersect, "AMX tile transposition"),
      .init(
        6, "amx_tf32", libvirt: "amx-tf32", qemu: "amx-tf32", .intel, .intersect, kvm: .asHost,
        "AMX dot products on TF32 tiles"),
      .init(
        7, "amx_avx512", libvirt: "amx-avx512", qemu: "amx-avx512", .intel, .intersect,
        kvm: .asHost, "AMX rows moved to and from ZMM registers"),
      .init(
        8, "amx_movrs", libvirt: "amx-movrs", qemu: "amx-movrs", .intel, .intersect, kvm: .asHost,
        "AMX tile loads with a read-shared hint"),
    ])
}
