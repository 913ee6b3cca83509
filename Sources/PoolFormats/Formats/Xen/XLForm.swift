internal import CPUIDKit
public import PoolKit

/// The `cpuid` line of an xl.cfg in libxl's form: `host`, and what to take away from it.
///
/// Only what Xen gives guests on some host of the pool is named: an older xl passes over a name that it does not know, so
/// that guests see the feature, and a host that joins the pool asks for a new baseline anyway. The form by position,
/// ``XendForm``, has no such need.
///
/// Source: Xen `docs/man/xl.cfg.5.pod.in`, cpuid.
public struct XLForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The line after its remarks.
  public func text(for baseline: Baseline) -> String {
    let hidden = HiddenFeatures(of: baseline, on: .xen, expressible: XLForm.expressible)
    let leaves = XenGuestLeaves(of: baseline)
    let count = leaves.numbers[CPUIDQuery(0)]
    let named = hidden.features.bits.filter { bit in
      guard let query = Catalogue.words[bit.word].name.query else { return true }
      // Without XSAVE guests have nothing of its leaf.
      return leaves.presence(of: query) == .everywhere
        || query.leaf != 0xd && (count == nil || query.leaf != 7)
    }
    let refused = named.filter { bit in
      Catalogue.words[bit.word].name.query.map { leaves.presence(of: $0) } == .somewhere
    }
    let remarks = FormRemarks(
      "cpuid of an xl.cfg", baseline, nil,
      notes: [
        "Takes away what not all hosts give; a new host needs a new baseline."
      ] + XLForm.notes(onNewNames: named) + leaves.notes + XLForm.notes(refused) + hidden.notes,
      isFull: isFull)
    let words =
      ["host"] + (count.map { ["maxleaf=\($0)"] } ?? [])
      + named.compactMap(XLForm.name).flatMap {
        DefinitionLine.xl.lines($0, isOn: false)
      }
    let value = QuotedText.backslashed(words.joined(separator: ","))
    return (remarks.hashed + ["cpuid=\(value)", ""]).joined(separator: "\n")
  }

  /// The name that every libxl takes, where it has one beside Xen's own.
  private static func name(of bit: FeatureBit) -> String? {
    XLConfigReader.formerNames[bit] ?? Vocabulary.xen.name(of: bit)
  }

  /// That an older xl leaves features in sight whose names it does not know.
  private static func notes(onNewNames named: [FeatureBit]) -> [FormNote] {
    let new = named.filter { XLConfigReader.formerNames[$0] == nil && isNew($0) }
    return new.isEmpty
      ? []
      : [
        """
        xl before 4.18 may not know some of these names: it says so ("unknown CPUID flag name"), and guests \
        see the features; take the form xend there: \(list: new.compactMap(Vocabulary.xen.name))
        """
      ]
  }

  /// Whether libxl's table of 4.16 lacks the name.
  private static func isNew(_ bit: FeatureBit) -> Bool {
    if case .msr = Catalogue.words[bit.word].name { return true }
    return later.contains(bit)
  }

  private static let later: FeatureSet = [.bpext, .xsaveopt, .xsavec, .xgetbv1, .xsaves]

  /// What to do about names in leaves that guests do not have on all hosts.
  private static func notes(_ refused: [FeatureBit]) -> [FormNote] {
    refused.isEmpty
      ? []
      : [
        """
        xl of Xen 4.17 creates no guest with it on hosts whose guests have no leaf for these; the form \
        xend does without them: \(list: refused.map(\.shortName))
        """
      ]
  }

  /// The bits that Xen names, but for those whose name xl.cfg takes for a number's, as clflush.
  static let expressible: FeatureSet = {
    var set = Vocabulary.xen.bits
    for bit in set.bits
    where Vocabulary.xen.name(of: bit).map(XLConfigReader.numbers.contains) ?? false {
      set.remove(bit)
    }
    return set
  }()
}
