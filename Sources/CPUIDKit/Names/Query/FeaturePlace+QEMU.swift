extension FeaturePlace {
  /// Reads a place as QEMU's warnings print it, such as `CPUID.07H:EBX.hle [bit 4]`,
  /// `CPUID[eax=07h,ecx=00h].EBX.hle [bit 4]` or `MSR(10AH).rdctl-no [bit 0]`; `nil` for anything else.
  ///
  /// Source: QEMU target/i386/cpu.c, feature_word_description and mark_unavailable_features.
  ///
  /// - Throws: ``FeatureQueryError`` for a place where no feature can be.
  init?(warning text: String) throws(FeatureQueryError) {
    let text = text.lowercased()
    guard text.hasSuffix("]"), let mark = text.range(of: "[bit ") else { return nil }
    let digits = text[mark.upperBound...].dropLast()
    let head = text[..<mark.lowerBound]
    if head.hasPrefix("msr("), let address = Self.numbers(head.prefix { $0 != ")" }).first {
      try self.init("0x\(address)[\(digits)]")
      return
    }
    let isNew = head.hasPrefix("cpuid[")
    guard isNew || head.hasPrefix("cpuid."), let end = head.firstIndex(of: isNew ? "]" : ":"),
      let register = head[end...].split(whereSeparator: { !$0.isLetter }).first
        .flatMap({ RegisterName($0) })
    else { return nil }
    // The older spelling has no subleaf and means 0.
    let numbers = Self.numbers(head[..<end])
    guard let leaf = numbers.first else { return nil }
    let subleaf = numbers.count > 1 ? numbers[1] : "0"
    try self.init("\(leaf).\(subleaf).\(register)[\(digits)]")
  }

  /// The name in a place as QEMU's warnings print it, also where poolcpu does not know the register, as in
  /// `MSR(48BH).vmx-rdseed-exit [bit 16]`; `nil` for anything else.
  static func name(inWarning text: String) -> String? {
    let text = text.lowercased()
    guard text.hasSuffix("]"), let mark = text.range(of: "[bit ")?.lowerBound,
      text.hasPrefix("msr(") || text.hasPrefix("cpuid")
    else { return nil }
    return text[..<mark].split { " .:()]".contains($0) }.last.map(String.init)
  }

  /// The hexadecimal numbers in `text`, each of which ends in `h`.
  private static func numbers(_ text: Substring) -> [Substring] {
    text.split { !$0.isHexDigit && $0 != "h" }.filter { $0.hasSuffix("h") && $0.count > 1 }
      .map { $0.dropLast() }
  }
}

extension String {
  /// Where `part` first is.
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
