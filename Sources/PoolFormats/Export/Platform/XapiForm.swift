public import PoolKit

/// A feature set for XenServer and XCP-ng: Xen's words in hexadecimal.
///
/// Source: xapi `ocaml/libs/cpuid/cpuid.ml` and `doc/content/design/cpu-levelling-v2.md`
/// (reference/interop-formats.md 3.4); a feature set in a machine's platform map is taken in place of the
/// pool's (xapi, `ocaml/xapi/xapi_xenops.ml`).
public struct XapiForm: BaselineRenderer {
  /// A form.
  public init() {}

  /// The feature set in a line of its own, after its remarks.
  public func text(for baseline: Baseline) -> String {
    let guest = GuestFeatures(
      of: baseline.words, vendor: baseline.pool.vendor,
      sayable: Vocabulary.xen.bits.intersection(XenFeatureset.bits))
    let remarks = FormRemarks(
      "feature set for xapi", baseline, guest,
      notes: [
        "Compare it with a host's: xe host-param-get uuid=HOST param-name=cpu-info "
          + "param-key=features_hvm",
        "Give it to a machine, which must be off: xe vm-param-set uuid=VM platform:featureset=WORDS",
        "xapi levels a pool by itself when a host joins; this is for machines that move between "
          + "pools.",
      ])
    let presented = GuestFeatures.presentation
      .intersection(baseline.words.union(GuestFeatures.emulated))
    let words = XenFeatureset.values(of: guest.features.union(presented))
    return (remarks.hashed + [words.map(\.description).joined(separator: "-"), ""])
      .joined(separator: "\n")
  }
}
