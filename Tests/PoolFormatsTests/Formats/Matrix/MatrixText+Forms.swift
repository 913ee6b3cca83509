internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

extension MatrixText {
  /// The texts that poolcpu itself writes of a baseline, as `baseline --format` does.
  static func forms(of host: MatrixHost, on start: MatrixHost) throws -> [MatrixText] {
    let alone = try host.baseline()
    let both = try host.baseline(beside: host.description == start.description ? [] : [start])
    return Format.ofBaselines.compactMap { form -> MatrixText? in
      guard let read = form.readBack, let renderer = form.renderer(Self.options) else { return nil }
      let isDifference = differences[form] != nil
      let text = renderer.text(for: isDifference ? both : alone)
      if text.contains("No model fits") { return nil }
      // A guest that is told to hide nothing has a line that changes nothing.
      let nothing =
        differences[form].map { isWithoutOption(text, $0.mark) ? $0.nothing : nil } ?? nil
      return MatrixText(
        read, nothing ?? text, of: host, kind: form == read ? "form" : form.rawValue,
        truth(of: read, isDifference))
    }
  }

  /// Baselines tell what CPUs have; a definition is of a guest of its platform, and what only differs from a host of any's.
  private static func truth(of read: Format, _ isDifference: Bool) -> MatrixTruth {
    switch read {
    case .baseline, .ansible: .hardware
    case .xapi, .xlConfig, .xenBoot: .definition(.xen)
    default: .definition(isDifference ? nil : .kvm)
    }
  }

  private static let options = FormOptions(
    showsExperimental: false, target: .newest, isFull: false)

  /// The forms that say what differs from a host: what each of their settings begins with, and one that changes
  /// nothing.
  private static let differences: [Format: (mark: String, nothing: String)] = [
    .xl: ("cpuid", "cpuid = \"host\"\n"),
    .xend: ("cpuid", "cpuid = [ '0x1:ecx=\(String(repeating: "x", count: 32))' ]\n"),
    .xenBoot: ("cpuid", "cpuid_mask_ecx=0xffffffff\n"),
    .vmware: (
      "cpuid.",
      "cpuid.1.ecx = \"\(Array(repeating: "----", count: 8).joined(separator: ":"))\"\n"
    ),
    .firecracker: ("{", "{\"cpuid_modifiers\": []}\n"),
  ]

  private static func isWithoutOption(_ text: String, _ mark: String) -> Bool {
    !text.split(separator: "\n").contains { $0.hasPrefix(mark) }
  }
}
