/// What a text of a user's names: a feature, the value of a register, a CPU model or a level.
public enum NameQuery: Hashable, Sendable {
  /// One feature or several.
  case feature(FeatureQuery)
  /// Something beside features that products have names for.
  case other(String, OtherName)
  /// The value of a register of CPUID or of an MSR.
  case value(WordQuery)
  /// A CPU model of QEMU, libvirt or Proxmox VE.
  case model(ModelQuery)
  /// A named level, or VMware's EVC mode; an EVC mode may stand for two levels.
  case levels(String, [Level])

  /// Looks `text` up.
  ///
  /// - Throws: ``FeatureQueryError`` when it names nothing.
  public init(_ text: String) throws(FeatureQueryError) {
    if let value = try WordQuery(text) {
      self = .value(value)
      return
    }
    if let name = FeaturePlace.name(inWarning: text), let other = OtherName.of(name) {
      self = .other(name, other)
      return
    }
    do throws(FeatureQueryError) {
      self = .feature(try FeatureQuery(text))
    } catch .otherName(let text, let other) {
      self = .other(text, other)
    } catch .unknownName(let text, let likeliest) {
      let levels = NameQuery.levels(named: text)
      if let model = ModelQuery(text) {
        self = .model(model)
      } else if !levels.isEmpty {
        self = .levels(text, levels)
      } else if let design = DesignName.design(text) {
        throw .design(design)
      } else if let likeliest {
        throw .unknownName(text, likeliest: likeliest)
      } else {
        throw .unknown(text, likeliest: NameQuery.likeliest(for: text))
      }
    }
  }

  /// The levels that poolcpu or VMware call `name`.
  private static func levels(named name: String) -> [Level] {
    // As poolcpu itself prints a mode: intel-ivybridge (L5).
    let lower = name.lowercased().split(separator: " (", maxSplits: 1).first.map(String.init) ?? ""
    let own = Level.all.filter {
      $0.name == lower || $0.definition.evc?.key == lower
        || $0.definition.evc?.alias?.lowercased() == lower
    }
    return own.isEmpty ? DesignName.levels(name) : own
  }

  /// The model and the level that are likeliest meant.
  private static func likeliest(for text: String) -> [String] {
    let keys = Level.all.compactMap(\.definition.evc?.key)
    let level = NearestName.of(text, among: Level.all.map(\.name) + keys, ignoresCase: true)
    var names: [String] = []
    for name in [ModelLibrary.likeliestName(for: text), level].compactMap({ $0 })
    where !names.contains(name) { names.append(name) }
    // A product's code name is a part of its model's, as Milan of EPYC-Milan.
    return names.isEmpty && text.count > 3
      ? NearestName.several(text, among: ModelLibrary.names.sorted()) : names
  }
}

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
