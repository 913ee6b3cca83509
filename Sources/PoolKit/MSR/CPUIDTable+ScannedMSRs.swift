extension CPUIDTable {
  /// The documented MSRs that a scan reads on this CPU, by rising address.
  public var featureMSRs: [MSRAddress] { scannedMSRs(withUndocumented: false).map(\.address) }

  /// The MSRs that a scan reads on this CPU, by rising address.
  ///
  /// - Parameter withUndocumented: whether those that no manual documents are wanted as well.
  /// - Returns: rows of ``ScannedMSR/all``.
  public func scannedMSRs(withUndocumented: Bool) -> [ScannedMSR] {
    guard let vendor, let signature else { return [] }
    let inTable: [OverrideRegister] =
      if case .registers(let list) = ProcessorModel.of(vendor, signature)?.means {
        list.map(\.register)
      } else {
        []
      }
    return ScannedMSR.all.filter { row in
      guard row.isDocumented || withUndocumented else { return false }
      return switch row.condition {
      case .amd(let families): vendor.isAMDLike && families.contains(signature.family)
      case .intel(let families): vendor == .intel && families.contains(signature.family)
      case .inProcessorTable: inTable.contains { $0.address == row.address }
      case .shown(let name): shows(name)
      }
    }.sorted { $0.address < $1.address }
  }

  /// Whether the CPU shows the feature with the canonical name `name`, which is no MSR's.
  private func shows(_ name: String) -> Bool {
    guard let bit = Catalogue.bit(named: name),
      case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    else { return false }
    return answer(to: query).registers[register].contains(.bit(bit.position))
  }
}
