/// A format that poolcpu reads, as `--from` names it.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// poolcpu's own host records: one JSON document, or JSON Lines.
  case record
  /// poolcpu's own baseline document.
  case baseline
  /// InstLatx64, EVEREST, AIDA64 and InstLatX64 text dumps.
  case instlatx64
  /// Todd Allen's `cpuid -r`.
  case cpuidR = "cpuid-r"
  /// libcpuid's raw data files.
  case libcpuidRaw = "libcpuid-raw"
  /// libcpuid's `.test` files: a dump, a line of dashes, expected answers.
  case libcpuidTest = "libcpuid-test"
  /// Names of features, of any product, and nothing else.
  case features

  /// Whether the format is a platform's, which names features or gives single registers.
  public var isPlatformText: Bool {
    switch self {
    case .record, .baseline, .instlatx64, .cpuidR, .libcpuidRaw, .libcpuidTest: false
    case .features: true
    }
  }
}
