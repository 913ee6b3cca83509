extension ModelTable {
  /// The models of libvirt 12.8, which are QEMU's too.
  ///
  /// They hold the bits of the catalogue's words. What is in other MSRs is left out: libvirt's
  /// `vmx-*` features, which are bits of the VMX capability MSRs 480h to 491h.
  ///
  /// Source: reference/models.tsv, reference/override-msrs.md section 4.
  public static let builtIn = ModelTable(
    resolved(generic + core + haswell + xeon + xeonAMX + atom + opteron + epyc))

  /// Follows each row's parents.
  ///
  /// - Parameter rows: the table, parents before children.
  /// - Returns: a model a row, in the same order.
  /// - Precondition: every row names features of the catalogue and a parent above it.
  private static func resolved(_ rows: [ModelDefinition]) -> [CPUModel] {
    var known: [String: CPUModel] = [:]
    return rows.map { row in
      let parent = row.parent.map { name in
        guard let parent = known[name] else {
          preconditionFailure("model \(row.name) starts from \(name), which is not above it")
        }
        return parent
      }
      let features = (parent?.features ?? FeatureSet())
        .subtracting(features(row.removes, of: row)).union(features(row.adds, of: row))
      let model = CPUModel(
        name: row.name, vendor: row.vendor ?? parent?.vendor,
        signatures: row.signatures ?? parent?.signatures ?? [], features: features)
      known[row.name] = model
      return model
    }
  }

  private static func features(_ names: String, of row: ModelDefinition) -> FeatureSet {
    var set = FeatureSet()
    for name in names.split(separator: " ") {
      let bits = Vocabulary.libvirt.bits(named: name)
      guard bits.count == 1 else {
        preconditionFailure("model \(row.name) names \(name), which libvirt's column has not once")
      }
      set.insert(bits[0])
    }
    return set
  }
}
