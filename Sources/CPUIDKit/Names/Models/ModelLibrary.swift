/// The named models of QEMU and libvirt, as one pair of releases knows them.
public struct ModelLibrary: Hashable, Sendable {
  /// QEMU's models, with what a guest of KVM gets.
  public let qemu: ModelTable
  /// libvirt's own lists: what its texts about hosts and hypervisors mean.
  public let lists: ModelTable
  /// libvirt's names, with what a guest gets that QEMU starts for it.
  public let guests: ModelTable

  /// The models of a libvirt with `lists` above a QEMU.
  public init(qemu: ModelTable, lists: ModelTable) {
    self.qemu = qemu
    self.lists = lists
    guests = lists.given(by: qemu)
  }

  /// The models that `release` knows.
  public static func of(_ release: DebianRelease) -> ModelLibrary {
    switch release {
    case .debian12: debian12
    case .debian13: debian13
    case .unstable: newest
    }
  }

  /// The models of the newest releases: whatever the name of a model means anywhere.
  public static let newest = ModelLibrary(.newest)

  private static let debian12 = ModelLibrary(.debian12)
  private static let debian13 = ModelLibrary(.debian13)

  private init(_ release: DebianRelease) {
    self.init(
      qemu: ModelTable(QEMUModels.rows, in: .qemu, of: release).underKVM(),
      lists: ModelTable(
        LibvirtModels.rows, LibvirtModels.differences, in: .libvirt, of: release))
  }

  /// Whether `name` is a model's, of QEMU, libvirt or Proxmox VE.
  public static func knows(_ name: some StringProtocol) -> Bool { names.contains(String(name)) }

  /// Every name of a model, each once.
  static let names = Set((QEMUModels.rows + LibvirtModels.rows + ProxmoxModels.rows).map(\.name))

  /// The name that is likeliest meant by `text`, or `nil` when none is near.
  ///
  /// That is one that differs by case or by one or two characters at most.
  public static func likeliestName(for text: String) -> String? {
    NearestName.of(text, among: names.sorted(), ignoresCase: true)
  }
}
