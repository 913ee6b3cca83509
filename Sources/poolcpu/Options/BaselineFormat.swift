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
  /// The CPU of a libvirt guest.
  case libvirt
  /// The argument of QEMU's `-cpu`.
  case qemu

  /// Whether the form holds MSR values only.
  var isOfMSRs: Bool { self == .msr || self == .wrmsr }

  /// The renderer of the form.
  ///
  /// - Parameters:
  ///   - showsExperimental: whether values of undocumented MSRs are shown.
  ///   - target: what the platform knows, for the forms that name models and features.
  /// - Returns: the renderer.
  func renderer(showsExperimental: Bool, target: PlatformTarget) -> any BaselineRenderer {
    switch self {
    case .text: TextReport(showsExperimental: showsExperimental)
    case .json: BaselineDocument(showsExperimental: showsExperimental)
    case .msr: MSRTable(showsExperimental: showsExperimental)
    case .wrmsr: WRMSRScript()
    case .libvirt: LibvirtForm(target: target)
    case .qemu: QEMUForm(target: target)
    }
  }
}
