/// The numbers of one host or one baseline that are not feature bits.
public struct HostLimits: Hashable, Sendable {
  /// One number a row of ``LimitDefinition/all``; 0 where the CPU does not have the leaf.
  public package(set) var numbers: [Int]
  /// The layout of each XSAVE component from 2 up that XCR0 or XSS announces, by its number.
  public package(set) var components: [Int: XSAVELayout]

  /// Limits from their parts.
  ///
  /// - Parameters:
  ///   - numbers: one value a row of ``LimitDefinition/all``.
  ///   - components: the layouts by component number.
  public init(numbers: [Int], components: [Int: XSAVELayout]) {
    precondition(numbers.count == LimitDefinition.all.count, "one number a row")
    self.numbers = numbers
    self.components = components
  }

  /// Whether anything but single numbers is known; false for what a platform's text says.
  ///
  /// Every CPU has leaf 1, so a highest basic leaf of 0 means that nobody read it.
  public var areRead: Bool { self[.maxBasicLeaf] != 0 }

  /// Whether nobody read the number `limit`: a 0 where no CPU has one, or where no number was read.
  public func isUnread(_ limit: Limit) -> Bool {
    let isOfEveryCPU = limit == .physicalAddressBits || limit == .linearAddressBits
    return self[limit] == 0 && (isOfEveryCPU || !areRead)
  }

  /// One of the numbers; 0 where the CPU does not have the leaf.
  public subscript(limit: Limit) -> Int {
    get { numbers[limit.rawValue] }
    set { numbers[limit.rawValue] = newValue }
  }

  /// The width of physical addresses in bits; `nil` where it is not known, or none that x86 has.
  public var physicalWidth: Int? {
    let width = self[.physicalAddressBits]
    return AddressBits.physical.contains(width) ? width : nil
  }

  /// Whether every CPU within these limits has the leaf of `query`, subleaf included for leaf 7.
  ///
  /// Limits that nobody read stop nothing: the text that names a feature implies its leaf.
  public func reaches(_ query: CPUIDQuery) -> Bool {
    guard areRead else { return true }
    let leaf = Int(query.leaf.rawValue)
    switch query.leaf.rangeStart {
    case 0:
      return leaf <= self[.maxBasicLeaf]
        && (leaf != 7 || Int(query.subleaf.rawValue) <= self[.maxLeaf7Subleaf])
    case 0x8000_0000: return leaf <= self[.maxExtendedLeaf]
    default: return true
    }
  }

  /// The size in bytes of an XSAVE image in the standard format with every user component that is
  /// known: the legacy area, the header and up to the end of the last component.
  public var xsaveSize: Int {
    components.values.reduce(XSAVEComponent.legacyAndHeaderSize) { size, layout in
      guard case .known(let component) = layout, !component.isSupervisor else { return size }
      return max(size, component.offset + component.size)
    }
  }
}

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
