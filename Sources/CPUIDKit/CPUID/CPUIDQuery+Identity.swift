extension CPUIDQuery {
  /// Whether a register of the answer tells which CPU was asked, or its state at that moment, and
  /// not what it can do.
  ///
  /// Sources: AMD 24594 appendix E, Intel SDM volume 2A, CPUID, and volume 3B 16.6 for leaf 6.
  /// Measured over the dumps of 288 machines: with this list the CPUs of one machine fall into one
  /// group, one for each kind of core, or as many as really differ. Without leaf 6 EDX (the row in
  /// the table of hardware feedback) an Arrow Lake has 24 groups instead of 2, without C000_0004h
  /// (clock and voltage of the moment) a KX40000 12 instead of 1.
  public func isIdentity(_ register: RegisterName) -> Bool {
    if leaf == 0xd && subleaf > 1 { return false }
    return CPUIDQuery.identity[leaf]?.contains(register) ?? false
  }

  private static let identity: [CPUIDLeaf: Set<RegisterName>] = [
    0x1: [.ebx],  // APIC id
    0x3: [.ecx, .edx],  // the processor's serial number
    0x6: [.edx],
    0xb: [.edx],  // x2APIC id
    0xd: [.ebx],  // the size for what XCR0 and XSS enable now, in subleaves 0 and 1 only
    0x1f: [.edx],  // x2APIC id
    0x8000_001e: [.eax, .ebx, .ecx],  // ids of thread, core and node
    0x8000_001f: [.edx],  // an ASID; on a Shimada Peak another number on each core
    0x8000_0026: [.edx],  // x2APIC id
    0xc000_0004: [.eax, .ebx, .ecx, .edx],
  ]
}
