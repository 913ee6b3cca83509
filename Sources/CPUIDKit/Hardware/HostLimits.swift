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
  public var areRead: Bool { self["maxBasicLeaf"] != 0 }

  /// The number called `name`; 0 for a name that is not in ``LimitDefinition/all``.
  public subscript(name: String) -> Int {
    get { LimitDefinition.all.firstIndex { $0.name == name }.map { numbers[$0] } ?? 0 }
    set {
      if let row = LimitDefinition.all.firstIndex(where: { $0.name == name }) {
        numbers[row] = newValue
      }
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
