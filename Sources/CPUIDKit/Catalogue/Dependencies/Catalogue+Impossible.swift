extension Catalogue {
  /// The requirements that real CPUs do not keep, by the parent: that it is absent proves nothing of these.
  ///
  /// Source: dumps of InstLatx64 and libcpuid. Zen 2 shows SSBD and STIBP without IBRS, most of Zen 2 the state of protection keys
  /// alone, some Zen all of IBS' leaf without IBS, K6 and the first K7 no FXSAVE, a Sempron LAHF without long mode.
  static let unkept: [FeatureBit: FeatureSet] = [
    .amd_ibrs: FeatureSet(children(of: .amd_ibrs)),
    .amd_stibp: FeatureSet(children(of: .amd_stibp)),
    .ibs: FeatureSet(children(of: .ibs)),
    .pku: [.xcr0_pkru], .lwp: [.xcr0_lwp], .fxsr: [.mmx, .cmov], .lm: [.lahf_lm],
    .pcid: [.invlpgb],
  ]

  private static let kept = DependencyGraph(
    dependencies.filter { !(unkept[$0.parent]?.contains($0.child) ?? false) })

  /// The members of `unknown` that no CPU shows on which all of `absent` are known to be missing.
  ///
  /// - Complexity: O(words + edges below `absent`).
  public static func impossible(
    without absent: FeatureSet, among unknown: FeatureSet
  ) -> FeatureSet {
    var queue = absent.intersection(kept.required).bits
    var reached = absent
    var next = 0
    while next < queue.count {
      for child in kept.children(of: queue[next]) where reached.insert(child).inserted {
        queue.append(child)
      }
      next += 1
    }
    return reached.subtracting(absent).intersection(unknown)
  }
}
