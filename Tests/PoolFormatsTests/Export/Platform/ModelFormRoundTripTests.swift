import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Forms that name a model, read back.
struct ModelFormRoundTripTests {
  static let forms: [(any BaselineRenderer & Sendable, InputFormat, Vocabulary)] = [
    (LibvirtForm(), .libvirt, .libvirt), (QEMUForm(), .qemu, .qemu),
    (ProxmoxForm(), .settings, .qemu), (NovaForm(), .settings, .libvirt),
    (KubeVirtForm(), .settings, .libvirt), (IncusForm(), .settings, .qemu),
    (OpenNebulaForm(), .settings, .libvirt), (CloudStackForm(), .settings, .libvirt),
    (OVirtForm(), .settings, .libvirt),
  ]

  @Test(arguments: FormRoundTripTests.cases)
  func `what a form gives is read back as the baseline's guest features`(
    pool: BaselineCase
  ) throws {
    let baseline = pool.baseline
    for (form, format, vocabulary) in Self.forms {
      let bytes = Array(form.text(for: baseline).utf8)
      let guest = GuestFeatures(of: baseline, in: vocabulary)
      let ranking = PlatformTarget.any.ranking(of: baseline, versioned: false)
      // Without a model there are remarks only.
      let hasModel = form is OpenNebulaForm ? ranking.contains { $0.isBelow } : !ranking.isEmpty
      guard hasModel else { continue }
      #expect(try InputFormat.recognise(bytes) == format, "\(type(of: form))")
      let content = try PlatformText.content(of: bytes, host: "form", format: format)
      guard case .statements(let statements) = content else {
        Issue.record("\(type(of: form)) holds no statement")
        continue
      }
      let statement = try #require(statements.first)
      // Presentation is the platform's; what keeps guests from moving is left to the model.
      let left = GuestFeatures.presentation.union(GuestFeatures.unmigratable)
        .union(GuestFeatures.emulated.subtracting(guest.features))
      let given = statement.shown.subtracting(statement.hidden).subtracting(left)
      #expect(given == guest.features.subtracting(left), "\(type(of: form))")
      if let width = statement.limits["physicalAddressBits"] {
        #expect(width == baseline.limits["physicalAddressBits"])
      }
    }
  }
}
