/// Named CPU models: QEMU's, libvirt's, or those of an installed one.
public struct ModelTable: Hashable, Sendable {
  /// The models in the table's order, each name once.
  public let models: [NamedModel]
  private let places: [String: Int]

  /// A table of `models`; of several with one name the first counts.
  public init(_ models: [NamedModel]) {
    let places = Dictionary(models.enumerated().map { ($1.name, $0) }) { first, _ in first }
    self.models = models.enumerated().filter { places[$1.name] == $0 }.map(\.element)
    self.places = Dictionary(
      uniqueKeysWithValues: self.models.enumerated().map { ($1.name, $0) })
  }

  /// The model called `name`, or `nil` when there is none.
  public subscript(name: String) -> NamedModel? { places[name].map { models[$0] } }
}

extension ModelTable {
  /// Whether libvirt and QEMU call a bit so that is in none of the catalogue's words.
  ///
  /// They are the bits of the VMX capability MSRs 480h to 491h, which a nested hypervisor reads
  /// (docs/sources.md, "Features").
  public static func isInAnotherMSR(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("vmx-")
  }
}

extension ModelTable {
  /// The models of a table that `release` knows, as the table defines them.
  ///
  /// Names of features that the catalogue lacks are left out; a test says which they are.
  ///
  /// - Parameters:
  ///   - rows: the table, parents before children.
  ///   - differences: what older releases mean otherwise.
  ///   - vocabulary: whose names the features have.
  ///   - release: the release.
  init(
    _ rows: [ModelRow], _ differences: [ModelDifference] = [], in vocabulary: Vocabulary,
    of release: DebianRelease
  ) {
    var places: [String: Int] = [:]
    var models: [NamedModel] = []
    for row in rows {
      let parent = row.parent.flatMap { places[$0] }.map { models[$0] }
      places[row.name] = models.count
      models.append(
        NamedModel(
          name: row.name, vendor: row.vendor ?? parent?.vendor,
          signatures: row.signatures ?? parent?.signatures ?? [],
          features: (parent?.features ?? FeatureSet())
            .subtracting(vocabulary.features(row.removes))
            .union(vocabulary.features(row.adds))))
    }
    for difference in differences where release <= difference.until {
      guard let place = places[difference.name] else { continue }
      models[place] = models[place].with(
        models[place].features.subtracting(vocabulary.features(difference.removes))
          .union(vocabulary.features(difference.adds)))
    }
    self.init(zip(rows, models).filter { $0.0.since <= release }.map(\.1))
  }

  /// The same table with what a guest of KVM gets in place of QEMU's definitions.
  func underKVM() -> ModelTable {
    ModelTable(
      models.map { model in
        let features = KVMDefaults.guest(of: model.features)
        return model.with(features, dormant: model.features.subtracting(features))
      })
  }

  /// libvirt's models as guests get them: from QEMU, with what libvirt's own list asks for besides.
  ///
  /// - Parameter qemu: what guests get of QEMU's models.
  /// - Returns: a model for each of libvirt's names.
  func given(by qemu: ModelTable) -> ModelTable {
    ModelTable(
      models.map { list in
        // One that QEMU lacks is nothing but libvirt's list.
        guard let model = qemu[list.name] else { return list }
        let own = list.features.subtracting(KVMDefaults.off).subtracting(Catalogue.nested)
        return list.with(
          model.features, dormant: model.dormant, asked: own.subtracting(model.features))
      })
  }
}

extension NamedModel {
  fileprivate func with(
    _ features: FeatureSet, dormant: FeatureSet = FeatureSet(), asked: FeatureSet = FeatureSet()
  ) -> NamedModel {
    NamedModel(
      name: name, vendor: vendor, signatures: signatures, features: features, dormant: dormant,
      asked: asked)
  }
}

extension Vocabulary {
  /// The features that a row names, with blanks between them.
  func features(_ names: some StringProtocol) -> FeatureSet {
    guard !names.isEmpty else { return FeatureSet() }
    return features(names.split(separator: " "))
  }

  /// The features called `names`; strangers are left out.
  func features(_ names: some Sequence<some StringProtocol>) -> FeatureSet {
    names.reduce(into: FeatureSet()) { set, name in
      let bits = bits(named: name)
      if bits.count == 1 { set.insert(bits[0]) }
    }
  }
}
