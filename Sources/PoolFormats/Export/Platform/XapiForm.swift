public import PoolKit

/// A feature set for XenServer and XCP-ng: Xen's words in hexadecimal.
///
/// Source: xapi `ocaml/libs/cpuid/cpuid.ml` and `doc/content/design/cpu-levelling-v2.md`
/// (reference/interop-formats.md 3.4); a feature set in a machine's platform map is taken in place of the
/// pool's (xapi, `ocaml/xapi/xapi_xenops.ml`).
public struct XapiForm: BaselineRenderer, Sendable {
  /// A form.
  public init() {}

  /// The feature set behind its vendor, as `xe` prints a machine's last-boot-CPU-flags, after its
  /// remarks.
  public func text(for baseline: Baseline) -> String {
    let guest = GuestFeatures(
      of: baseline.words, vendor: baseline.pool.vendor,
      sayable: Vocabulary.xen.bits.intersection(XenFeatureset.bits), on: .xen)
    let remarks = FormRemarks(
      "feature set for xapi", baseline, guest,
      notes: [
        "Compare it with a host's: xe host-param-get uuid=HOST param-name=cpu-info "
          + "param-key=features_hvm",
        "Give it to a machine, which must be off: xe vm-param-set uuid=VM platform:featureset=FEATURES",
        "xapi levels a pool by itself when a host joins; this is for machines that move between "
          + "pools.",
      ])
    let presented = GuestFeatures.presentation
      .intersection(baseline.words.union(GuestFeatures.emulated))
    let words = XenFeatureset.values(of: guest.features.union(presented))
    let vendor = Printable.text(baseline.pool.vendor.rawValue)
    let line = "vendor: \(vendor); features: " + words.map(\.description).joined(separator: "-")
    return (remarks.hashed + [line, ""]).joined(separator: "\n")
  }
}
