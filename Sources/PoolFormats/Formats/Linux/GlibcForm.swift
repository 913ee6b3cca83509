internal import CPUIDKit
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

/// What glibc is told to ignore, and what cannot be told.
struct GlibcTunable {
  /// The variable with its value; `nil` when there is nothing to ignore.
  let assignment: String?
  /// What the user must know, a sentence each.
  let notes: [FormNote]

  /// The features that differ among the hosts of `baseline` for who executes CPUID natively.
  ///
  /// In another view than the hardware's no MSR counts: all that some host shows beyond the baseline.
  init(for baseline: Baseline) {
    let bits =
      baseline.pool.perspective == .hardware
      ? PoolPlan(for: baseline).residual.filter { $0.direction == .shown }.map(\.bit)
      : baseline.pool.classes.reduce(into: FeatureSet()) { $0.formUnion($1.view.words) }
        .subtracting(baseline.words).subtracting(RuleTable.neverCompared).bits
    let names = bits.compactMap { Catalogue.glibcNames[$0] }
    assignment =
      names.isEmpty
      ? nil
      : "GLIBC_TUNABLES=glibc.cpu.hwcaps=" + names.map { "-\($0)" }.joined(separator: ",")
    let silent = bits.filter { Catalogue.glibcNames[$0] == nil }
    notes =
      [
        "Only glibc 2.33 or newer heeds it; MSR values must be in place as well.",
        ("""
        It is for glibc's own functions and glibc-hwcaps libraries; a program that asks CPUID itself still \
        finds the features. An older glibc ignores it.
        """ as FormNote).detail,
      ]
      + (silent.isEmpty
        ? []
        : [
          "Still shown, glibc has no switch for them: \(list: silent.map(\.shortName))"
        ])
  }
}
