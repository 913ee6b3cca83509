internal import CPUIDKit
public import PoolKit

/// The answer of `poolcpu verify` for people.
public enum VerificationReport {
  /// The answer on one screen.
  public static func page(for verification: Verification, on screen: Screen) -> String {
    let host = verification.host
    let findings = verification.findings
    let beyond = verification.unreached.map(\.shortName)
    return Page(
      findings.isEmpty
        ? """
        YES: \(host: host) shows the plan on \(verification.cpus.phrase): \
        \(Plural.count(verification.registerCount, "MSR")) and their CPUID words agree
        """
        : "NO: \(host: host) does not show the plan: \(Plural.count(findings.count, "difference"))",
      tone: Tone(findings.isEmpty),
      [
        Page.Section(
          "Differences", rank: 1, of: findings.count,
          findings.prefix(screen.height).map {
            Page.Entry("\(sentence($0.difference)): \($0.cpus.phrase)")
          }),
        Page.Section(
          rank: 2,
          beyond.isEmpty
            ? [] : [Page.Entry("No MSR hides", rows: 4, "\(list: beyond)")]),
      ], footer: findings.isEmpty && beyond.isEmpty ? nil : "More: --full"
    ).text(on: screen)
  }

  /// The whole answer.
  public static func text(for verification: Verification, on screen: Screen) -> String {
    let layout = screen.layout
    let host = Printable.text(verification.host)
    var lines: [String] = []
    if verification.findings.isEmpty {
      lines += layout.paragraph(
        "YES: \(host) shows the plan on \(verification.cpus.phrase): "
          + "\(Plural.count(verification.registerCount, "MSR")) and their CPUID words agree",
        indent: 0)
    } else {
      lines += layout.paragraph(
        "NO: \(host) does not show the plan: "
          + Plural.count(verification.findings.count, "difference"), indent: 0)
      lines += verification.findings.flatMap {
        layout.paragraph("\(sentence($0.difference)): \($0.cpus.phrase)")
      }
    }
    lines += layout.paragraph(
      verification.unreached.isEmpty
        ? "The host shows nothing beyond the plan where no MSR reaches"
        : "No MSR reaches what the host shows beyond the plan: "
          + verification.unreached.map(\.label).joined(separator: ", "), indent: 0)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func sentence(_ difference: Verification.Difference) -> String {
    switch difference {
    case .shown(let bit): "\(bit.label) is shown, and the plan hides it"
    case .missing(let bit): "\(bit.label) is not shown, and the plan has it"
    case .register(let register, let found, let wanted):
      "\(register.name) (\(register.address)) holds \(found), and the plan wants \(wanted)"
    case .contradiction(let register, let found):
      "\(register.name) (\(register.address)) holds \(found), which lacks bits that CPUID shows"
    case .absent(let register):
      "\(register.name) (\(register.address)) is absent, and the plan needs it"
    }
  }
}
