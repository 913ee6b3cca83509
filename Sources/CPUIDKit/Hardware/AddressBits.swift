/// How wide addresses of x86 can be.
///
/// Source: Intel SDM volume 3A, 4.1.4 (MAXPHYADDR is at most 52; linear addresses have 57 bits with five levels
/// of tables); AMD 24593, 5.1. QEMU starts no guest outside the physical range (`target/i386/cpu.c`).
public enum AddressBits {
  /// Bits of a physical address.
  public static let physical = 32...52
  /// Bits of a linear address.
  public static let linear = 32...57
}
