public import PoolKit

/// The environment that makes glibc ignore what no MSR of a host can hide.
///
/// For containers and processes, which execute CPUID natively. It is glibc alone that looks at it: its
/// own choice of string functions and of `glibc-hwcaps` libraries. Programs that ask CPUID themselves do
/// not.
///
/// Source: glibc `sysdeps/x86/cpu-tunables.c`.
public struct GlibcForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// A line for a file of variables, after the remarks.
  public func text(for baseline: Baseline) -> String {
    let tunable = GlibcTunable(for: baseline)
    let remarks = FormRemarks(
      "environment of glibc in containers", baseline, nil, notes: tunable.notes, isFull: isFull)
    return (remarks.hashed + [tunable.assignment ?? "# nothing to take away", ""])
      .joined(separator: "\n")
  }
}
