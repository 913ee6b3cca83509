/// The version of poolcpu.
enum Version {
  /// The number that `--version` prints and records carry.
  static let number = "0.1.0"
}
