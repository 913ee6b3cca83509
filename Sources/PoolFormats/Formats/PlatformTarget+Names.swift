public import CPUIDKit
internal import PoolKit

extension PlatformTarget {
  /// The names of the targets that poolcpu has tables of, as a user gives them.
  public static let names: [String] =
    SoftwareRelease.all.map(\.name)
    + Distribution.all.compactMap { if case .tabled = $0.software { $0.name } else { nil } }

  /// The target called `name`; `nil` when there is none.
  ///
  /// The release of one product stands for the release of the other that the same Debian ships.
  public init?(named name: String) {
    if let release = SoftwareRelease.all.first(where: { $0.name == name })?.debian {
      self.init(release)
    } else if case .tabled(let release)? = Distribution.named(name)?.software {
      self.init(release)
    } else {
      return nil
    }
  }

  /// The target of which a list of models is: a libvirt with `map`, above the newest QEMU that a libvirt of
  /// that age goes with.
  public init(_ map: LibvirtMap) {
    let release = PlatformTarget.age(of: map.models) { $0.lists }
    self.init(
      title: "the libvirt of the folder, above \(PlatformTarget.title(of: .qemu, in: release))",
      library: ModelLibrary(qemu: ModelLibrary.of(release).qemu, lists: map.models),
      qemuFeatures: KnownFeatures.qemu(in: release),
      libvirtFeatures: map.features.reduce(into: FeatureSet()) { $0.formUnion($1.features) },
      release: release)
  }

  /// The target that knows the models and the features that its QEMU lists.
  ///
  /// - Parameters:
  ///   - models: the names of the models.
  ///   - features: the features.
  public init(qemuModels models: Set<String>, features: FeatureSet) {
    let known = ModelTable(ModelLibrary.newest.qemu.models.filter { models.contains($0.name) })
    let release = PlatformTarget.age(of: known) { $0.qemu }
    self.init(
      title: "the QEMU of the list, below \(PlatformTarget.title(of: .libvirt, in: release))",
      library: ModelLibrary(qemu: known, lists: ModelLibrary.of(release).lists),
      qemuFeatures: features, libvirtFeatures: KnownFeatures.libvirt(in: release),
      release: release)
  }

  /// The newest release all of whose models are in `table`; the oldest when there is none.
  private static func age(
    of table: ModelTable, _ models: (ModelLibrary) -> ModelTable
  ) -> DebianRelease {
    DebianRelease.allCases.last { release in
      models(.of(release)).models.allSatisfy { table[$0.name] != nil }
    } ?? .oldest
  }

  private static func title(
    of product: SoftwareRelease.Product, in release: DebianRelease
  ) -> String {
    SoftwareRelease.of(product, in: release)?.title ?? product.rawValue
  }
}
