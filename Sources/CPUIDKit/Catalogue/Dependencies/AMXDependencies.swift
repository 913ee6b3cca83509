extension Catalogue {
  /// AMX tiles and what computes on them.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let amxDependencies: [FeatureDependency] = [
    .init(.amx_tile, requires: .lm, "tile instructions exist in 64-bit mode only", source: "xen"),
    .init(
      .amx_tile, requires: .xfd, "Linux gives tiles on demand, by the fault that XFD raises",
      source: "linux"),
    .init(.amx_tile, requires: .xsave, "tile state is enabled in XCR0", source: "xen"),
    .init(
      .amx_avx512, requires: .amx_tile, "moves rows of tiles to ZMM registers",
      source: "leaf-gate"),
    .init(.amx_bf16, requires: .amx_tile, "multiplies tiles", source: "linux,xen"),
    .init(.amx_bf16_alias, requires: .amx_tile, "repeats a tile feature", source: "leaf-gate"),
    .init(.amx_complex, requires: .amx_tile, "multiplies tiles", source: "xen"),
    .init(.amx_complex_alias, requires: .amx_tile, "repeats a tile feature", source: "leaf-gate"),
    .init(.amx_fp16, requires: .amx_tile, "multiplies tiles", source: "linux,xen"),
    .init(.amx_fp16_alias, requires: .amx_tile, "repeats a tile feature", source: "leaf-gate"),
    .init(.amx_fp8, requires: .amx_tile, "multiplies tiles", source: "leaf-gate"),
    .init(.amx_int8, requires: .amx_tile, "multiplies tiles", source: "linux,xen"),
    .init(.amx_int8_alias, requires: .amx_tile, "repeats a tile feature", source: "leaf-gate"),
    .init(.amx_movrs, requires: .amx_tile, "loads tiles", source: "leaf-gate"),
    .init(.amx_tf32, requires: .amx_tile, "multiplies tiles", source: "leaf-gate"),
    .init(.amx_transpose, requires: .amx_tile, "transposes tiles", source: "leaf-gate"),
  ]
}
