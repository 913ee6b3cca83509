extension CPUIDTable {
  /// The documented MSRs that a scan reads on this CPU, by rising address.
  public var featureMSRs: [MSRAddress] { scannedMSRs(withUndocumented: false).map(\.address) }

  /// The MSRs that a scan reads on this CPU, by rising address.
  ///
  /// - Parameter withUndocumented: whether those that no manual documents are wanted as well.
  /// - Returns: rows of ``ScannedMSR/all``.
  public func scannedMSRs(withUndocumented: Bool) -> [ScannedMSR] {
    guard let vendor, let signature else { return [] }
    let means = ProcessorModel.of(vendor, signature)?.means
    let inTable: [ProcessorModel.Register] =
      switch means {
      case .registers(let list), .passwordRegisters(let list): list
      case .some(.none), nil: []
      }
    return ScannedMSR.all.filter { row in
      guard row.isDocumented || withUndocumented else { return false }
      return switch row.condition {
      case .amd(let families): vendor.isAMDLike && families.contains(signature.family)
      case .intel(let families): vendor == .intel && families.contains(signature.family)
      case .inProcessorTable(let access):
        means?.access == access && inTable.contains { $0.register.address == row.address }
      case .shown(let name): shows(name)
      }
    }.sorted { $0.address < $1.address }
  }

  /// How the override MSRs of the CPU are reached.
  ///
  /// Leaves 0 and 1 tell it.
  public var msrAccess: MSRAccess {
    guard let vendor, let signature else { return .plain }
    return ProcessorModel.of(vendor, signature)?.means.access ?? .plain
  }

  /// Whether the CPU shows the feature with the canonical name `name`, which is no MSR's.
  private func shows(_ name: String) -> Bool {
    guard let bit = Catalogue.bit(named: name),
      case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    else { return false }
    return answer(to: query).registers[register].contains(.bit(bit.position))
  }
}
