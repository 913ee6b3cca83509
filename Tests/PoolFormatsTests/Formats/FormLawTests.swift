import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// A form must start its guest on every host of the pool that it was made for.
///
/// VMware's masks are left aside: neither KVM's nor Xen's rules say what its hypervisor gives.
struct FormLawTests {
  struct Form: Sendable {
    let format: Format
    let platform: Platform
    /// Whether the form only says what differs from the host where it is used.
    var isDifference = false
    let make: @Sendable (PlatformTarget) -> any BaselineRenderer
  }

  static let forms = [
    Form(format: .libvirt, platform: .kvm) { LibvirtForm(target: $0) },
    Form(format: .qemu, platform: .kvm) { QEMUForm(target: $0) },
    Form(format: .settings, platform: .kvm) { ProxmoxForm(target: $0) },
    Form(format: .settings, platform: .kvm) { NovaForm(target: $0) },
    Form(format: .kubevirt, platform: .kvm) { KubeVirtForm(target: $0) },
    Form(format: .settings, platform: .kvm) { IncusForm(target: $0) },
    Form(format: .settings, platform: .kvm) { OpenNebulaForm(target: $0) },
    Form(format: .settings, platform: .kvm) { CloudStackForm(target: $0) },
    Form(format: .settings, platform: .kvm) { OVirtForm(target: $0) },
    Form(format: .xapi, platform: .xen) { _ in XapiForm() },
    Form(format: .xlConfig, platform: .xen, isDifference: true) { _ in XLForm() },
    Form(format: .xlConfig, platform: .xen, isDifference: true) { _ in XendForm() },
    Form(format: .firecracker, platform: .kvm, isDifference: true) { _ in FirecrackerForm() },
  ]

  @Test(arguments: BaselineCase.all(random: 120, seed: 43))
  func `a guest with the form may move to any host of the pool`(pool: BaselineCase) throws {
    let classes = pool.baseline.pool.classes
    // An emulator of DOS's time, whose name ends in a blank that no text keeps.
    if pool.baseline.pool.vendor.rawValue.hasPrefix("Virtual CPU") { return }
    for target in [PlatformTarget.assumed, .newest] {
      for form in Self.forms {
        guard let statement = try Self.statement(form, target, pool.baseline) else { continue }
        // Firecracker needs 64 bits; a template says nothing of a CPU without extended leaves.
        if form.format == .firecracker, !pool.baseline.words.shows("lm") { continue }
        // A guest that is told what to hide has the rest from the host where it starts: any of them.
        let starts: [HostClass?] = form.isDifference ? classes.map { $0 } : [nil]
        for start in starts {
          let place = start.map {
            (offer: Offer(of: $0, on: form.platform), hostClass: $0)
          }
          let check = try MoveCheck(
            from: .definition(Definition(statement, on: place)), to: MoveDestination(classes),
            .init(platform: form.platform))
          let found = check.reasons.filter { $0.verdict == .unsafe && !Self.isBeyond($0, form) }
            .prefix(5).map { "\($0.kind) on \($0.hosts)" }
          #expect(
            found.isEmpty,
            "\(type(of: form.make(target))) \(statement.brand) \(start?.hosts ?? []): \(found)")
        }
      }
    }
  }

  /// Whether a form cannot say it, which its remark tells.
  ///
  /// xl.cfg takes the name of CLFLUSH for a number's. Templates of Firecracker reach neither Centaur's leaf nor
  /// 8000_0022, and force bits that ask for care, also where the host lacks them.
  private static func isBeyond(_ reason: CheckReason, _ form: Form) -> Bool {
    guard form.isDifference, case .missing(let bit, _) = reason.kind else { return false }
    return bit.name == "clflush" || bit.definition?.rule == .accumulate
      || ["c0000001", "80000022"].contains { bit.description.hasPrefix($0) }
  }

  /// What the form of `baseline` gives when it is read back; `nil` where no model fits.
  private static func statement(
    _ form: Form, _ target: PlatformTarget, _ baseline: Baseline
  ) throws -> CPUStatement? {
    let text = form.make(target).text(for: baseline)
    if text.contains("No model fits") { return nil }
    let content = try PlatformText.content(
      of: Array(text.utf8), host: "form", format: form.format, models: target.library)
    guard case .statements(let statements) = content else { return nil }
    return statements.first
  }
}
