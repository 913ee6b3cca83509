extension LimitDefinition {
  /// `number` as people read it: leaves in hexadecimal, everything else in decimal.
  public func text(of number: Int) -> String {
    name.hasPrefix("max") && name.hasSuffix("Leaf")
      ? "0x" + Hexadecimal.padded(UInt64(number), digits: 8) : "\(number)"
  }
}
