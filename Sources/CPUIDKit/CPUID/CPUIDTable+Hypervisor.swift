extension CPUIDTable {
  /// The signature of the hypervisor that leaf 1 announces, such as `KVMKVMKVM`.
  ///
  /// `nil` without a hypervisor, and when it does not present itself. The bytes are the
  /// hypervisor's: control characters are kept here and escaped where text is printed.
  public var hypervisorSignature: String? {
    guard self[1]?.ecx.contains(.bit(31)) ?? false, let answer = self[0x4000_0000],
      maxLeaf(of: 0x4000_0000) != nil || answer.eax == []
    else { return nil }
    let bytes = Self.bytes([answer.ebx, answer.ecx, answer.edx])
    let end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    return end == 0 ? nil : String(decoding: bytes[..<end], as: UTF8.self)
  }
}
