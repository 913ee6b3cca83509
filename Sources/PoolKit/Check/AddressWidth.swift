/// How wide a guest's physical addresses are taken to be.
public enum AddressWidth: Hashable, Sendable {
  /// As the definition says, else 40 bits as QEMU gives, or fewer where the source has fewer.
  case standard
  /// As wide as the source's.
  case host
  /// So many bits.
  case bits(Int)
}
