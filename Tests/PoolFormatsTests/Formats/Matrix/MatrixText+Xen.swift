internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

extension MatrixText {
  /// The texts of Xen and its toolstacks.
  static func xen(of host: MatrixHost) -> [MatrixText] {
    let offer = host.offer(on: .xen)
    let (given, most) = (words(offer.features, "-"), words(offer.accepted, "-"))
    let identity = [
      "vendor": host.vendor.rawValue, "family": "\(host.signature.family)",
      "model": "\(host.signature.model)", "stepping": "\(host.signature.stepping)",
      "features_hvm_host": given, "features_hvm": most,
    ].sorted { $0.key < $1.key }
    let map = identity.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
    let json = identity.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
    let hardware = XenFeatureset.values(
      of: host.words.intersection(XenHardwareWords.known(to: XenVersion(4, 17))))
    return [
      MatrixText(
        .xenFeatureset, words(offer.features, ":") + "\n", of: host, kind: "words", .start(.xen)),
      MatrixText(.xenFeatureset, listing(offer), of: host, kind: "listing", .guests(.xen)),
      MatrixText(
        .xapi, "hostname ( RO): \(host)\ncpu_info (MRO): \(map)\n", of: host, kind: "host",
        .guests(.xen)),
      MatrixText(
        .xenOrchestra,
        #"[{"type": "host", "hostname": "\#(host)", "CPUs": {\#(json)}}]"#, of: host, .guests(.xen)),
      MatrixText(
        .xlInfo,
        XLInfoTests.text(
          hardware.prefix(XenHardwareWords.count).map(\.description).joined(separator: ":"),
          minor: 17), of: host),
    ]
  }

  private static func words(_ features: FeatureSet, _ mark: String) -> String {
    XenFeatureset.values(of: features).map(\.description).joined(separator: mark)
  }

  /// What `xen-cpuid` prints of the sets for hardware-assisted guests.
  private static func listing(_ offer: Offer) -> String {
    "nr_features: \(WordOrder.xen.count)\n\nDynamic sets:\n"
      + "HVM Max                   \(words(offer.accepted, ":"))\n"
      + "HVM Default               \(words(offer.features, ":"))\n"
  }
}
