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
