/// A CPUID subleaf: what ECX holds when CPUID is executed; 0 for leaves without subleaves.
public struct CPUIDSubleaf: RawRepresentable, Hashable, Sendable {
  /// The subleaf as a number.
  public let rawValue: UInt32

  /// Takes any 32-bit number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

extension CPUIDSubleaf: ExpressibleByIntegerLiteral, Comparable, CustomStringConvertible {
  /// Writes a subleaf as the number in the manual.
  public init(integerLiteral value: UInt32) { self.init(rawValue: value) }

  /// Orders subleaves by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Lower-case hexadecimal without prefix or padding, as in `3e` for XSAVE component 62.
  public var description: String { Hexadecimal.padded(UInt64(rawValue), digits: 1) }
}
