internal import CPUIDKit
public import PoolKit

/// A feature set for XenServer and XCP-ng: Xen's words in hexadecimal.
///
/// Source: xapi `ocaml/libs/cpuid/cpuid.ml` and `doc/content/design/cpu-levelling-v2.md`;
/// a feature set in a machine's platform map is taken in place of the pool's (xapi, `ocaml/xapi/xapi_xenops.ml`).
public struct XapiForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The feature set behind its vendor, as `xe` prints a machine's last-boot-CPU-flags, after its
  /// remarks.
  public func text(for baseline: Baseline) -> String {
    let guest = GuestFeatures(
      of: baseline, on: .xen, expressible: Vocabulary.xen.bits.intersection(XenFeatureset.bits))
    let presented = RuleTable.presentation
      .intersection(
        baseline.words.union(PlatformPolicy.of(baseline.pool.vendor).emulated(on: .xen)))
    let features = guest.features.union(presented)
    let remarks = FormRemarks(
      "feature set for xapi", baseline, guest, on: .xen,
      notes: [
        "Give it to a machine that is off: xe vm-param-set uuid=VM platform:featureset=FEATURES",
        ("""
        Compare it with a host's: xe host-param-get uuid=HOST param-name=cpu_info param-key=features_hvm
        """ as FormNote).detail,
        ("""
        A paravirtual machine (features_pv) gets, in one line: \
        \(XapiForm.broken(features.intersection(XenFeatureset.paravirtual)))
        """ as FormNote).detail,
        ("""
        xapi levels a pool by itself when a host joins; this is for machines that move between pools.
        """ as FormNote).detail,
      ], isFull: isFull)
    let vendor = Printable.text(baseline.pool.vendor.rawValue)
    let line = "vendor: \(vendor); features: \(XapiForm.text(of: features))"
    return (remarks.hashed + [line, ""]).joined(separator: "\n")
  }

  /// The same in pieces that fit a line.
  private static func broken(_ features: FeatureSet) -> String {
    let words = XenFeatureset.values(of: features).map(\.description)
    return stride(from: 0, to: words.count, by: 7).map { start in
      words[start..<min(start + 7, words.count)].joined(separator: "-")
    }.joined(separator: "- ")
  }

  private static func text(of features: FeatureSet) -> String {
    XenFeatureset.values(of: features).map(\.description).joined(separator: "-")
  }
}
