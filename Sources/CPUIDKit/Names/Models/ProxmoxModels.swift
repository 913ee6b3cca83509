/// The CPU types of Proxmox VE that QEMU does not know, and what Proxmox changes of those that it does.
///
/// Source: qemu-server of August 2026, `src/PVE/QemuServer/CPUConfig.pm` (`builtin_models_by_arch`,
/// `get_pve_cpu_flags`).
enum ProxmoxModels {
  /// The types, made from QEMU's qemu64.
  static let rows: [ModelRow] = [
    .init("x86-64-v2", from: "qemu64", adds: "popcnt pni sse4.1 sse4.2 ssse3"),
    .init("x86-64-v2-AES", from: "x86-64-v2", adds: "aes"),
    .init(
      "x86-64-v3", from: "x86-64-v2-AES", adds: "avx avx2 bmi1 bmi2 f16c fma abm movbe xsave"),
    .init(
      "x86-64-v4", from: "x86-64-v3", adds: "avx512f avx512bw avx512cd avx512dq avx512vl"),
  ]

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
