/// The CPU types of Proxmox VE that QEMU does not know, and what Proxmox changes of those that it does.
///
/// Source: qemu-server of August 2026, `src/PVE/QemuServer/CPUConfig.pm` (`builtin_models_by_arch`,
/// `get_pve_cpu_flags`).
package enum ProxmoxModels {
  /// The types, made from QEMU's qemu64.
  static let rows: [ModelRow] = [
    .init("x86-64-v2", from: "qemu64", adds: "popcnt pni sse4.1 sse4.2 ssse3"),
    .init("x86-64-v2-AES", from: "x86-64-v2", adds: "aes"),
    .init(
      "x86-64-v3", from: "x86-64-v2-AES", adds: "avx avx2 bmi1 bmi2 f16c fma abm movbe xsave"),
    .init(
      "x86-64-v4", from: "x86-64-v3", adds: "avx512f avx512bw avx512cd avx512dq avx512vl"),
  ]

  /// The release with whose QEMU Proxmox VE was the first to have the types above: 8.
  private static let ownSince = DebianRelease.debian13

  /// QEMU's models that Proxmox VE takes for no `reported-model`, by the beginnings of their names, and the release from
  /// which on it does; `nil` where it never does.
  ///
  /// Source: the enum of qemu-server 7.4-3 and 9.0.29, its commit 0538c83c of January 2026, and pve-qemu
  /// `debian/parse-cpu-models.pl`.
  private static let unreported: [(prefix: String, since: DebianRelease?)] = [
    ("n270", nil), ("Denverton", nil), ("Snowridge", nil), ("Dhyana", nil), ("YongFeng", nil),
    ("Cooperlake", .debian13), ("SierraForest", .unstable), ("ClearwaterForest", .unstable),
  ]

  /// Whether the Proxmox VE with the QEMU of `release` lets a model of its own report QEMU's `name`.
  package static func reports(_ name: String, on release: DebianRelease) -> Bool {
    guard let row = unreported.first(where: { name.hasPrefix($0.prefix) }) else { return true }
    return row.since.map { $0 <= release } ?? false
  }

  /// Whether that Proxmox VE has types of its own.
  package static func hasOwn(on release: DebianRelease) -> Bool { release >= ownSince }

  /// What Proxmox switches in models of QEMU's, by what their names begin with.
  static let changes: [(prefix: String, on: String, off: String)] = [
    ("kvm64", "lahf-lm sep", ""), ("kvm32", "sep", ""), ("Opteron", "", "rdtscp"),
  ]
}

extension ModelLibrary {
  /// The CPU types of Proxmox VE: QEMU's models with its changes, and its own.
  public var proxmox: ModelTable {
    let changed = qemu.models.map { model in
      let change = ProxmoxModels.changes.first { model.name.hasPrefix($0.prefix) }
      guard let change else { return model }
      return NamedModel(
        name: model.name, vendor: model.vendor, signatures: model.signatures,
        features: model.features.union(Vocabulary.qemu.features(change.on))
          .subtracting(Vocabulary.qemu.features(change.off)), dormant: model.dormant)
    }
    guard let base = qemu["qemu64"] else { return ModelTable(changed) }
    var features = base.features
    let own = ProxmoxModels.rows.map { row in
      features.formUnion(Vocabulary.qemu.features(row.adds))
      return NamedModel(
        name: row.name, vendor: nil, signatures: [], features: features, dormant: base.dormant)
    }
    return ModelTable(changed + own)
  }
}
