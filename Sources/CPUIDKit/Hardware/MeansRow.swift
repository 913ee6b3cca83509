/// One row of the table of override and mask MSRs: which CPUs have which.
struct MeansRow {
  let vendor: CPUVendor
  let range: CPURange
  let means: ProcessorModel.Means

  /// Every row; CPUs that no row names have none of these MSRs.
  static let all: [MeansRow] = amd + intel
}
