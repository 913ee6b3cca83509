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
}
