/// A range of leaves whose first leaf says in EAX how far it goes.
struct LeafRange: Hashable, Sendable {
  /// The first leaf.
  let start: CPUIDLeaf
  /// The vendors whose CPUs have the range; empty when any CPU may have it.
  let vendors: Set<CPUVendor>

  /// A range that only CPUs of `vendors` have, or any CPU when there are none.
  init(_ start: CPUIDLeaf, onlyOn vendors: Set<CPUVendor> = []) {
    self.start = start
    self.vendors = vendors
  }

  /// Whether a CPU of `vendor` can have the range.
  func exists(on vendor: CPUVendor?) -> Bool {
    vendors.isEmpty || vendor.map(vendors.contains) ?? false
  }

  /// The number of leaves that are asked for in one range at most.
  ///
  /// CPUs have some 30h leaves in a range, hypervisors up to 83h (Hyper-V's debugger starts at
  /// 4000_0080h), so that a maximum beyond FFh is an error of whoever answers: a walk up to
  /// FFFF_FFFFh would last hours and find nothing.
  static let capacity: UInt32 = 0x100

  /// The highest leaf to ask for, from the answer to the first one.
  ///
  /// - Parameter answer: the registers of ``start``.
  /// - Returns: a leaf of the range; `nil` when EAX lies outside, because a CPU without the range
  ///   answers with something else, an Intel CPU with the data of its highest basic leaf.
  func highest(answer: CPUIDRegisters) -> CPUIDLeaf? {
    let last = start.rawValue + (Self.capacity - 1)
    // The basic range always exists, so that nonsense in EAX only bounds it.
    if start == 0 { return CPUIDLeaf(rawValue: min(answer.eax.rawValue, last)) }
    if isOldKVM(answer) { return 0x4000_0001 }
    let highest = CPUIDLeaf(rawValue: answer.eax.rawValue)
    guard highest >= start, highest.rangeStart == start.rangeStart else { return nil }
    return CPUIDLeaf(rawValue: min(highest.rawValue, last))
  }

  /// Whether KVM answers that says 0 and means 4000_0001h.
  ///
  /// Source: Linux, Documentation/virt/kvm/x86/cpuid.rst, KVM_CPUID_SIGNATURE.
  private func isOldKVM(_ answer: CPUIDRegisters) -> Bool {
    start == 0x4000_0000
      && answer == CPUIDRegisters([], 0x4b4d_564b, 0x564b_4d56, 0x0000_004d)
  }
}
