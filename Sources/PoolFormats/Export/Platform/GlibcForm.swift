public import PoolKit

/// The environment that makes glibc ignore what no MSR of a host can hide.
///
/// For containers and processes, which execute CPUID natively. It is glibc alone that looks at it: its
/// own choice of string functions and of `glibc-hwcaps` libraries. Programs that ask CPUID themselves do
/// not.
///
/// Source: glibc `sysdeps/x86/cpu-tunables.c`.
public struct GlibcForm: BaselineRenderer, Sendable {
  /// A form.
  public init() {}

  /// A line for a file of variables, after the remarks.
  public func text(for baseline: Baseline) -> String {
    let tunable = GlibcTunable(for: baseline)
    let remarks = FormRemarks(
      "environment of containers, for glibc", baseline, nil, notes: tunable.notes)
    return (remarks.hashed + [tunable.assignment ?? "# nothing to take away", ""])
      .joined(separator: "\n")
  }
}
