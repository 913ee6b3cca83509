extension FeatureQuery {
  /// Names of features that begin with `text`, sorted: poolcpu's own, or those of products where it has none.
  public static func names(beginningWith text: String) -> [String] {
    let own = Set(Catalogue.words.flatMap(\.features).map(\.name).filter { $0.hasPrefix(text) })
    if !own.isEmpty { return own.sorted() }
    let names = Vocabulary.allCases.flatMap { vocabulary in
      vocabulary.bits.bits.compactMap { vocabulary.name(of: $0) }
    }
    return Set(names.filter { $0.hasPrefix(text) }).sorted()
  }
}

extension NameQuery {
  /// Names of features, CPU models, levels and EVC modes that begin with `text`, sorted.
  public static func names(beginningWith text: String) -> [String] {
    let levels = Level.all.flatMap { [$0.name, $0.definition.evc?.key].compactMap { $0 } }
    let others = (ModelLibrary.names + levels).filter { $0.hasPrefix(text) }
    return Set(FeatureQuery.names(beginningWith: text) + others).sorted()
  }
}
