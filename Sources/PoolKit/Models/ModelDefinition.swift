/// One row of the built-in table of models: what a model is called and how it differs from another.
struct ModelDefinition {
  /// The name.
  let name: String
  /// The vendor; the parent's when `nil`.
  let vendor: CPUVendor?
  /// The CPUs; the parent's when `nil`.
  let signatures: [ModelSignature]?
  /// The model from which the features start; `nil` for no features.
  let parent: String?
  /// libvirt's names of the features that the parent lacks, with blanks between them.
  let adds: String
  /// libvirt's names of the parent's features that this model lacks.
  let removes: String

  /// A row.
  init(
    _ name: String, _ vendor: CPUVendor? = nil, cpus signatures: [ModelSignature]? = nil,
    from parent: String? = nil, adds: String = "", removes: String = ""
  ) {
    self.name = name
    self.vendor = vendor
    self.signatures = signatures
    self.parent = parent
    self.adds = adds
    self.removes = removes
  }
}
