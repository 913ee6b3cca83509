extension CPUIDTable {
  /// The time stamp counter's frequency in kHz as the CPU or its hypervisor states it.
  ///
  /// From leaf 15h where it has the crystal's frequency (Intel SDM volume 2A, CPUID: crystal ECX
  /// in Hz times EBX over EAX), else from leaf 4000_0010h EAX of a hypervisor that is known to
  /// put it there. `nil` when neither says.
  public var tscKHz: Int? {
    if case .read(let leaf) = answer(to: CPUIDQuery(0x15)), leaf.eax != [], leaf.ebx != [],
      leaf.ecx != []
    {
      let crystal = leaf.ecx.field(31, 0)
      let (hertz, isTooMuch) = crystal.multipliedReportingOverflow(by: leaf.ebx.field(31, 0))
      let kHz = hertz / leaf.eax.field(31, 0) / 1000
      if !isTooMuch, kHz > 0 { return kHz }
    }
    guard let hypervisorSignature, CPUIDTable.statingHypervisors.contains(hypervisorSignature),
      let highest = maxLeaf(of: 0x4000_0000), highest >= 0x4000_0010
    else { return nil }
    return self[0x4000_0010].map { $0.eax.field(31, 0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The hypervisors whose leaf 4000_0010h EAX is the frequency in kHz; others use it otherwise.
  ///
  /// VMware began it, QEMU does it with `vmware-cpuid-freq` under KVM.
  private static let statingHypervisors: Set<String> = ["VMwareVMware", "KVMKVMKVM"]
}
