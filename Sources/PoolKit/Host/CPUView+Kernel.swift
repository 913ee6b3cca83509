internal import CPUIDKit

extension CPUView {
  /// The view with each bit that Linux has a name for shown when the kernel shows the name.
  ///
  /// Live bits and bits without a name stay as the hardware shows them. A name that stands for
  /// several bits, or that is a flag of the kernel's own for several CPUs' bits, sets none: the kernel
  /// can only take such bits away.
  func shown(by flags: [String], vendor: CPUVendor) -> CPUView {
    let flags = Set(flags)
    var view = self
    for row in CPUView.kernelNames {
      if !flags.contains(row.name) {
        view.words.remove(row.bit)
      } else if row.isOnly, row.vendors.contains(VendorSet(vendor)) {
        view.words.insert(row.bit)
      }
    }
    return view
  }

  /// A bit that /proc/cpuinfo names.
  private struct KernelName {
    let bit: FeatureBit
    let name: String
    let vendors: VendorSet
    /// Whether the name stands for this bit only.
    let isOnly: Bool
  }

  private static let kernelNames: [KernelName] = {
    let rows = Catalogue.words.enumerated().flatMap { index, word in
      word.features.compactMap { row in
        row.linux.map { ($0, FeatureBit(word: index, position: row.bit), row.vendors) }
      }
    }
    let counts = Dictionary(rows.map { ($0.0, 1) }, uniquingKeysWith: +)
    return rows.filter { !RuleTable.liveStates.contains($0.1) }.map { name, bit, vendors in
      KernelName(bit: bit, name: name, vendors: vendors, isOnly: counts[name] == 1)
    }
  }()
}
