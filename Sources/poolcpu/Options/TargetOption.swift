internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// The software for which models and features are named.
struct TargetOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Name only models and features that this software knows: one of "
        + "\(PlatformTarget.names.joined(separator: ", ")) (tables of \(SoftwareRelease.day)), the output of "
        + "qemu-system-x86_64 -cpu help, or libvirt's folder cpu_map. The oldest unless said otherwise.",
      valueName: "software"),
    completion: .software)
  private var target: String?

  /// What it knows, for hosts that are looked at in the view `view`.
  func target(as view: Perspective?) throws -> PlatformTarget {
    try TargetInput.target(target, as: view)
  }
}
