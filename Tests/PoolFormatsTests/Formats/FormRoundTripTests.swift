import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Forms read back by poolcpu's own readers.
struct FormRoundTripTests {
  static let cases = BaselineCase.all(random: 60, seed: 41)

  /// What the only statement in `text` says.
  private func statement(_ text: String, as format: Format) throws -> CPUStatement {
    let bytes = Array(text.utf8)
    #expect(try Format.recognise(bytes) == format)
    let content = try PlatformText.content(of: bytes, host: "form", format: format)
    guard case .statements(let statements) = content else { throw NoStatement() }
    #expect(statements.count == 1)
    return try #require(statements.first)
  }

  private struct NoStatement: Error {}

  private static let forms: [(any BaselineRenderer & Sendable, Format, FeatureSet)] = {
    var masked = FeatureSet()
    for word in RegisterMask.words { masked[word] = .all }
    var ofCPUID = masked
    for word in RegisterMask.words where word.query == nil { ofCPUID[word] = [] }
    var withoutSubleaves = ofCPUID
    for word in RegisterMask.words where word.query?.subleaf != 0 { withoutSubleaves[word] = [] }
    return [
      (XLForm(), .xlConfig, XLForm.expressible), (XendForm(), .xlConfig, ofCPUID),
      (VMwareForm(), .vmware, withoutSubleaves), (FirecrackerForm(), .firecracker, masked),
    ]
  }()

  @Test(arguments: cases)
  func `what a form takes away is what some host shows and the pool lacks`(pool: BaselineCase)
    throws
  {
    let baseline = pool.baseline
    for (form, format, reach) in Self.forms {
      // What Xen gives its guests is what xl takes from; the others take from what hardware shows.
      let platform: Platform? = format == .xlConfig ? .xen : nil
      var shown = FeatureSet()
      for part in baseline.pool.classes {
        let offered = platform.map { Offer(of: part, on: $0).features }
        shown.formUnion(offered ?? part.view.wordsOfAnyCPU)
      }
      let statement = try statement(form.text(for: baseline), as: format)
      // A template also lowers the count of subleaves, which is no feature.
      #expect(statement.notes.isEmpty || format == .firecracker, "\(statement.notes)")
      // Nothing that the pool has is taken away, but for what it shows as a precaution in a leaf that guests
      // have not got on every host: Xen then gives the leaf to none.
      let taken = statement.hidden.intersection(baseline.words)
      #expect(
        taken.bits.allSatisfy { bit in
          platform == .xen && baseline.added.contains { $0.bit == bit }
            && !isWithin(bit) { statement.limits[$0] ?? .max }
        }, "\(format): \(taken.bits.map(\.label))")
      let expected = HiddenFeatures(of: baseline, on: platform, expressible: reach).features
      let isFirecracker = format == .firecracker
      // A template leaves out leaves beyond the pool's limits.
      let missing = expected.subtracting(statement.hidden).bits.filter {
        !isFirecracker || isWithin($0) { baseline.limits[$0] }
      }
      #expect(missing.isEmpty, "\(format): \(missing.map(\.label))")
      // By name nothing else is taken; by position only what no host shows.
      let more = statement.hidden.subtracting(expected).intersection(shown)
        .subtracting(KVMPolicy.hostOnly).subtracting(taken)
      #expect(more.bits.allSatisfy { isLeft($0, baseline) }, "\(more.bits.map(\.label))")
    }
  }

  @Test(arguments: cases)
  func `Xen's options are read back to what they take away`(pool: BaselineCase) throws {
    let baseline = pool.baseline
    let hidden = HiddenFeatures(of: baseline, expressible: Vocabulary.xen.bits).features
    let text = XenBootForm().text(for: baseline)
    // Nothing to hide, and a CPU without masking MSRs: remarks only.
    guard text.contains("\ncpuid=") || text.contains("\ncpuid_mask_") else { return }
    let statement = try statement(text, as: .xenBoot)
    #expect(hidden.subtracting(statement.hidden).names == [])
    #expect(statement.hidden.isDisjoint(with: baseline.words))
  }

  @Test(arguments: cases)
  func `Ansible's facts are read back to the baseline`(pool: BaselineCase) throws {
    let statement = try statement(AnsibleForm().text(for: pool.baseline), as: .ansible)
    #expect(statement.shown == pool.baseline.words)
    #expect(statement.vendor == pool.baseline.pool.vendor)
    for (limit, number) in zip(LimitDefinition.all, pool.baseline.limits.numbers) {
      #expect(statement.limits[limit.limit] ?? 0 == number)
    }
  }

  @Test(arguments: cases)
  func `xapi's words are read back to what goes out`(pool: BaselineCase) throws {
    let baseline = pool.baseline
    let statement = try statement(XapiForm().text(for: baseline), as: .xapi)
    let guest = GuestFeatures(
      of: baseline, on: .xen, expressible: Vocabulary.xen.bits.intersection(XenFeatureset.bits))
    // Blanks at the end of a line are no part of what xe prints.
    let vendor = baseline.pool.vendor.rawValue
    #expect(statement.vendor.map { vendor.hasPrefix($0.rawValue) } ?? false)
    #expect(statement.shown.subtracting(RuleTable.presentation) == guest.features)
  }

  /// Whether KVM may give the leaf where the pool's limits say so.
  private func isWithin(_ bit: FeatureBit, _ limit: (Limit) -> Int) -> Bool {
    guard let query = Catalogue.words[bit.word].name.query else { return true }
    let leaf = Int(query.leaf.rawValue)
    return leaf >= 0x8000_0000
      ? leaf <= limit(.maxExtendedLeaf)
      : leaf <= limit(.maxBasicLeaf)
        && (leaf != 7 || Int(query.subleaf.rawValue) <= limit(.maxLeaf7Subleaf))
  }

  /// Whether no form need speak of the bit, as copies of others and states of XSAVE.
  private func isLeft(_ bit: FeatureBit, _ baseline: Baseline) -> Bool {
    bit.definition == nil || RuleTable.leftToPlatform(baseline.pool.vendor).contains(bit)
  }
}
