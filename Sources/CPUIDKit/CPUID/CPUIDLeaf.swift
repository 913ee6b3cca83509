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

extension CPUIDLeaf {
  /// Whether the leaf's answer depends on the subleaf.
  public var hasSubleaves: Bool { CPUIDWalk.subleafRules[self] != nil }
}
