internal import ArgumentParser
internal import PoolFormats

/// The forms in which a baseline goes out.
enum BaselineFormat: String, CaseIterable, ExpressibleByArgument {
  /// A report for people.
  case text
  /// The document that can be pooled again.
  case json
  /// A plain table of MSR values, host by host.
  case msr
  /// A shell script that writes them.
  case wrmsr

  /// Whether the form holds MSR values only.
  var isOfMSRs: Bool { self == .msr || self == .wrmsr }

  /// The renderer of the form.
  func renderer(showsExperimental: Bool) -> any BaselineRenderer {
    switch self {
    case .text: TextReport(showsExperimental: showsExperimental)
    case .json: BaselineDocument(showsExperimental: showsExperimental)
    case .msr: MSRTable(showsExperimental: showsExperimental)
    case .wrmsr: WRMSRScript()
    }
  }
}
