extension Catalogue {
  /// The bits that concern guests with guests of their own: SVM, VMX and all of leaf 8000_000A.
  public static let nested: FeatureSet = {
    var set = FeatureSet.named(["svm", "vmx"]) ?? FeatureSet()
    for word in words {
      if case .cpuid(let query, _) = word.name, query.leaf == 0x8000_000a { set[word.name] = .all }
    }
    return set
  }()
}
