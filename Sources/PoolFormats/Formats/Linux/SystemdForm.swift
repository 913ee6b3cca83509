public import PoolKit

/// A drop-in for systemd that gives services the environment of ``GlibcForm``.
///
/// Source: systemd.exec(5), Environment=; systemd.unit(5), drop-ins of a unit type.
public struct SystemdForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The drop-in after its remarks.
  public func text(for baseline: Baseline) -> String {
    let tunable = GlibcTunable(for: baseline)
    let remarks = FormRemarks(
      "drop-in with glibc's environment of services", baseline, nil,
      notes: [
        "Put it below /etc/systemd/system, into service.d for all or NAME.service.d for one.",
        ("""
        What a service runs in containers has an environment of its own: give them the glibc-tunables \
        form. MSRs are put in place by poolcpu.service, not by this.
        """ as FormNote).detail,
      ] + tunable.notes, isFull: isFull)
    let value = tunable.assignment.map { "Environment=\(QuotedText.systemd($0))" }
    return (remarks.hashed + ["[Service]", value ?? "# nothing to take away", ""])
      .joined(separator: "\n")
  }
}
