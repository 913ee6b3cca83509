/// What a name of a CPU model stands for: its vendor, its CPUs, its features, and the models next to it.
public struct ModelQuery: Hashable, Sendable {
  /// Another model, and what it has more and less.
  public struct Neighbour: Hashable, Sendable {
    /// The other model.
    public let model: NamedModel
    /// What the other has and the model asked for lacks.
    public let more: FeatureSet
    /// What the model asked for has and the other lacks.
    public let less: FeatureSet
  }

  /// The model, with what a guest of KVM gets by its name.
  public let model: NamedModel
  /// The oldest release of each product that knows the name, QEMU's first; of Proxmox VE nothing is known.
  public let releases: [SoftwareRelease]
  /// Whether Proxmox VE has it as a type of its own.
  public let isOfProxmox: Bool
  /// Where it stands in its vendor's line; `nil` for a model of no real CPU.
  public let generation: ModelGeneration?
  /// The designs of the CPUs that it stands for, from old to new.
  public let microarchitectures: [Microarchitecture]
  /// The level that is named after its CPUs; `nil` where none is.
  public let level: Level?
  /// The named levels that its features reach, the vendor's first.
  public let levels: [Level]
  /// The names of other models with the same features.
  public let equals: [String]
  /// The other versions of it, as in `EPYC-v2`, in the order of the table.
  public let versions: [Neighbour]
  /// The other models of the vendor with the fewest differences, nearest first.
  public let sisters: [Neighbour]

  /// The model called `name`, whatever the case of its letters; `nil` when none is.
  public init?(_ name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let model = ModelQuery.all[wanted] else { return nil }
    self.model = model
    releases = SoftwareRelease.Product.allCases.compactMap { product in
      DebianRelease.allCases.first { release in
        let library = ModelLibrary.of(release)
        return (product == .qemu ? library.qemu : library.lists)[model.name] != nil
      }.flatMap { SoftwareRelease.of(product, in: $0) }
    }
    isOfProxmox = ProxmoxModels.rows.contains { $0.name == model.name }
    generation = ModelGeneration.of(model.name)
    microarchitectures = ModelQuery.designs(of: model)
    levels =
      model.vendor.map { Level.nearest(below: model.features, vendor: $0) }
      ?? Level.nearest(below: model.features, vendor: .intel).filter(\.vendors.isEmpty)
    level = model.vendor.flatMap { vendor in
      model.signatures.first.flatMap { Level.of(vendor, $0.lowest) }
    }
    let family = ModelQuery.family(of: model.name)
    let others = ModelQuery.names.compactMap { ModelQuery.all[$0] }.filter {
      $0.name != model.name && $0.vendor == model.vendor
    }
    equals = others.filter { $0.features == model.features }.map(\.name)
    versions = others.filter { ModelQuery.family(of: $0.name) == family }
      .map { ModelQuery.neighbour($0, of: model) }
    sisters = others.filter {
      ModelQuery.family(of: $0.name) != family && !$0.isVersioned && $0.features != model.features
    }
    .map { ModelQuery.neighbour($0, of: model) }
    .enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }.map(\.element)
  }

  private static func neighbour(_ other: NamedModel, of model: NamedModel) -> Neighbour {
    Neighbour(
      model: other, more: other.features.subtracting(model.features),
      less: model.features.subtracting(other.features))
  }

  /// The name without its version.
  private static func family(of name: String) -> Substring {
    guard let model = all[name.lowercased()], model.isVersioned,
      let hyphen = name.lastIndex(of: "-")
    else { return name[...] }
    return name[..<hyphen]
  }

  private static func designs(of model: NamedModel) -> [Microarchitecture] {
    guard let vendor = model.vendor else { return [] }
    let found = model.signatures.compactMap { row in
      CPUKind.of(vendor, row.lowest)?.microarchitecture
    }
    return Microarchitecture.allCases.filter(found.contains)
  }

  /// The models by their names in small letters: libvirt's as guests get them, then QEMU's, then Proxmox's.
  private static let all: [String: NamedModel] = {
    let library = ModelLibrary.newest
    let tables = [library.guests, library.qemu, library.proxmox]
    return Dictionary(tables.flatMap(\.models).map { ($0.name.lowercased(), $0) }) { first, _ in
      first
    }
  }()

  /// The names in small letters, in the order of the tables.
  private static let names: [String] = {
    let library = ModelLibrary.newest
    var seen = Set<String>()
    return [library.qemu, library.guests, library.proxmox].flatMap(\.models)
      .map { $0.name.lowercased() }.filter { seen.insert($0).inserted }
  }()
}

extension ModelQuery.Neighbour {
  /// In how many features the two differ.
  public var distance: Int { more.count + less.count }
}

extension ModelSignature {
  /// The first of the CPUs.
  fileprivate var lowest: CPUSignature {
    CPUSignature(family: family, model: model, stepping: steppings.lowerBound)
  }
}
