import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Forms that name a model, read back: what they give, on which hosts, in whose names.
struct ModelFormRoundTripTests {
  struct Form: Sendable {
    let format: InputFormat
    let vocabulary: Vocabulary
    let make: @Sendable (PlatformTarget) -> any BaselineRenderer
  }

  static let forms = [
    Form(format: .libvirt, vocabulary: .libvirt) { LibvirtForm(target: $0) },
    Form(format: .qemu, vocabulary: .qemu) { QEMUForm(target: $0) },
    Form(format: .settings, vocabulary: .qemu) { ProxmoxForm(target: $0) },
    Form(format: .settings, vocabulary: .libvirt) { NovaForm(target: $0) },
    Form(format: .settings, vocabulary: .libvirt) { KubeVirtForm(target: $0) },
    Form(format: .settings, vocabulary: .qemu) { IncusForm(target: $0) },
    Form(format: .settings, vocabulary: .libvirt) { OpenNebulaForm(target: $0) },
    Form(format: .settings, vocabulary: .libvirt) { CloudStackForm(target: $0) },
    Form(format: .settings, vocabulary: .libvirt) { OVirtForm(target: $0) },
  ]

  /// Random pools of real hosts; fewer cases with all of them in each.
  static let cases = BaselineCase.all(random: 200, seed: 41)

  @Test(arguments: cases)
  func `every host can give what a form asks for, and the target's QEMU has a name for it`(
    pool: BaselineCase
  ) throws {
    let baseline = pool.baseline
    let offers = baseline.pool.classes.map { Offer(of: $0, on: .kvm) }
    for target in [PlatformTarget.assumed, .newest] {
      for form in Self.forms {
        let guest = target.guest(of: baseline, in: form.vocabulary)
        guard let statement = try Self.statement(form, target, baseline) else { continue }
        let why = "\(form.make(target)), \(target.title)"
        let given = statement.shown.subtracting(statement.hidden)
        // What libvirt's own list asks for besides, libvirt looks for in the hardware too.
        let asked = target.library.guests[statement.brand]?.asked ?? FeatureSet()
        let own = GuestFeatures.presentation.union(GuestFeatures.emulated)
          .union(form.vocabulary == .libvirt ? asked.intersection(baseline.words) : FeatureSet())
        for offer in offers {
          #expect(given.subtracting(own).subtracting(offer.accepted).names == [], "\(why)")
        }
        #expect(given.isSuperset(of: guest.features), "\(why)")
        let model = target.library.qemu[statement.brand]
        #expect(model != nil, "\(why)")
        let stated = given.subtracting(model?.features ?? FeatureSet()).subtracting(asked)
          .union(statement.hidden)
        #expect(stated.subtracting(target.qemuFeatures).names == [], "\(why)")
        if form.vocabulary == .libvirt {
          #expect(stated.subtracting(target.libvirtFeatures).names == [], "\(why)")
        }
        if let width = statement.limits["physicalAddressBits"] {
          #expect(width == baseline.limits["physicalAddressBits"])
        }
      }
    }
  }

  /// What the form of `baseline` gives when it is read back; `nil` where no model fits.
  private static func statement(
    _ form: Form, _ target: PlatformTarget, _ baseline: Baseline
  ) throws -> CPUStatement? {
    let text = form.make(target).text(for: baseline)
    if text.contains("No model fits") { return nil }
    let bytes = Array(text.utf8)
    #expect(try InputFormat.recognise(bytes) == form.format)
    let content = try PlatformText.content(
      of: bytes, host: "form", format: form.format, models: target.library)
    guard case .statements(let statements) = content else { return nil }
    #expect(statements.count == 1)
    return statements.first
  }

  @Test(arguments: cases)
  func `a form that wants a bare model takes nothing away, and every host runs its model`(
    pool: BaselineCase
  ) throws {
    for form in Self.forms {
      let renderer = form.make(.assumed)
      guard
        renderer is NovaForm || renderer is KubeVirtForm || renderer is OVirtForm
          || renderer is OpenNebulaForm
      else { continue }
      guard let statement = try Self.statement(form, .assumed, pool.baseline) else { continue }
      #expect(statement.hidden.names == [])
      let model = try #require(PlatformTarget.assumed.library.guests[statement.brand])
      for part in pool.baseline.pool.classes {
        let offer = Offer(of: part, on: .kvm)
        #expect(
          model.features.subtracting(offer.accepted).subtracting(GuestFeatures.presentation)
            .subtracting(GuestFeatures.emulated).names == [], "\(statement.brand)")
      }
    }
  }

  @Test func `nearly every pool of 64-bit hosts gets a model in every form`() {
    let pools = Self.cases.filter {
      let vendor = $0.baseline.pool.vendor
      return $0.baseline.words.shows("lm") && (vendor.isAMDLike || vendor == .intel)
    }
    var without: [String] = []
    for pool in pools {
      for form in Self.forms
      where form.make(.assumed).text(for: pool.baseline).contains("No model fits") {
        without.append("\(form.make(.assumed)): \(pool)")
      }
    }
    #expect(without == [])
  }
}
