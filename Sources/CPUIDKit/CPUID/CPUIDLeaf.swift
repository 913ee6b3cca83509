/// A CPUID leaf: what EAX holds when CPUID is executed.
public struct CPUIDLeaf: RawRepresentable, Hashable, Sendable {
  /// The leaf as a number, 0 to FFFF_FFFFh.
  public let rawValue: UInt32

  /// Takes any 32-bit number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The first leaf of the range that this leaf lies in; its EAX holds the range's highest leaf.
  ///
  /// The ranges are basic (0), hypervisor (4000_0000h), extended (8000_0000h), Transmeta
  /// (8086_0000h) and Centaur (C000_0000h).
  public var rangeStart: CPUIDLeaf { CPUIDLeaf(rawValue: rawValue & 0xffff_0000) }
}

extension CPUIDLeaf: ExpressibleByIntegerLiteral, Comparable, CustomStringConvertible {
  /// Writes a leaf as the number in the manual.
  public init(integerLiteral value: UInt32) { self.init(rawValue: value) }

  /// Orders leaves by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Eight lower-case hexadecimal digits without a prefix.
  public var description: String { Hexadecimal.padded(UInt64(rawValue), digits: 8) }
}
