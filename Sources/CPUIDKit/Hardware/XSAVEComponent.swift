/// Where one state component lies in the XSAVE area, from leaf Dh subleaf i.
public struct XSAVEComponent: Hashable, Sendable {
  /// Size in bytes (EAX).
  public var size: Int
  /// Offset in the standard format in bytes (EBX); 0 for supervisor components.
  public var offset: Int
  /// ECX: bit 0 supervisor, bit 1 aligned in the compacted format, bit 2 XFD faults.
  public var flags: RegisterValue

  /// A component from its three numbers.
  public init(size: Int, offset: Int, flags: RegisterValue) {
    self.size = size
    self.offset = offset
    self.flags = flags
  }

  /// Whether the component is saved by XSAVES only and so has no place in the standard format.
  public var isSupervisor: Bool { flags.contains(.bit(0)) }

  /// The legacy area and the XSAVE header, which every image begins with, in bytes.
  public static let legacyAndHeaderSize = 576
}
