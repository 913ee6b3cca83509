/// One row of a table of models: what a model is called and how it differs from another.
struct ModelRow: Sendable {
  let name: String
  /// The vendor; the parent's when `nil`.
  let vendor: CPUVendor?
  /// The CPUs; the parent's when `nil`.
  let signatures: [ModelSignature]?
  /// The model from which the features start; `nil` for no features.
  let parent: String?
  /// The features that the parent lacks, with blanks between them.
  let adds: String
  /// The parent's features that this model lacks.
  let removes: String
  /// The first release that knows the name.
  let since: DebianRelease

  init(
    _ name: String, _ vendor: CPUVendor? = nil, cpus signatures: [ModelSignature]? = nil,
    from parent: String? = nil, adds: String = "", removes: String = "",
    since: DebianRelease = .oldest
  ) {
    self.name = name
    self.vendor = vendor
    self.signatures = signatures
    self.parent = parent
    self.adds = adds
    self.removes = removes
    self.since = since
  }
}

/// What older releases mean by a model otherwise than the newest.
struct ModelDifference: Sendable {
  /// The model's name.
  let name: String
  /// The last release that means it so.
  let until: DebianRelease
  /// The features that the model had then and has not now.
  let adds: String
  /// The features that the model had not then and has now.
  let removes: String

  /// A difference.
  init(_ name: String, until: DebianRelease, adds: String = "", removes: String = "") {
    self.name = name
    self.until = until
    self.adds = adds
    self.removes = removes
  }
}
