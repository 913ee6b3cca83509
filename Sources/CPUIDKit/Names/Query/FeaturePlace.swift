/// A feature bit that is named by its place: a bit of a CPUID register or of an MSR.
struct FeaturePlace: Hashable, Sendable {
  let bit: FeatureBit
  /// Whether the place is the bit's own or one in an MSR that changes it.
  let naming: FeatureNaming

  /// Reads `7.0.ebx[16]`, `7.0.ebx.16`, `0xc0011004[53]` and the like; `nil` for what is no place.
  ///
  /// Numbers are hexadecimal as in manuals, bits are decimal; leading zeros make no difference.
  ///
  /// - Throws: ``FeatureQueryError`` for a place where no feature can be.
  init?(_ text: String) throws(FeatureQueryError) {
    var rest = text.lowercased()[...]
    let isBracketed = rest.hasSuffix("]")
    guard let cut = rest.lastIndex(of: isBracketed ? "[" : ".") else { return nil }
    var digits = rest[rest.index(after: cut)...].prefix { $0 != "]" }
    if digits.hasPrefix("bit ") { digits = digits.dropFirst(4) }
    guard isBracketed || Self.isCPUID(rest[..<cut]) else { return nil }
    let found = Self.position(digits)
    rest = rest[..<cut]
    // Intel's manuals put the name of the bit before its number: CPUID.01H:ECX.SSE3[0].
    if isBracketed, !Self.isCPUID(rest), let dot = rest.lastIndex(of: "."),
      RegisterSpelling.canonical(rest[..<dot]) != nil
    {
      rest = rest[..<dot]
    }
    if Self.isCPUID(rest) {
      let word = try Self.word(of: rest, text)
      guard let position = found, position < 32 else { throw .badPosition(text, highest: 31) }
      self.init(bit: FeatureBit(word: word, position: UInt8(position)), naming: .place)
      return
    }
    if rest.hasPrefix("msr:") { rest = rest.dropFirst(4) }
    guard let number = Self.number(rest) else { throw .noPlace(text) }
    guard let position = found, position < 64 else { throw .badPosition(text, highest: 63) }
    try self.init(bit: position, of: MSRAddress(rawValue: number), text)
  }

  private init(bit: FeatureBit, naming: FeatureNaming) {
    self.bit = bit
    self.naming = naming
  }

  private init(bit position: Int, of msr: MSRAddress, _ text: String) throws(FeatureQueryError) {
    let half = WordID.msr(msr, position < 32 ? .eax : .edx)
    let offset = UInt8(position & 31)
    if let word = Catalogue.index(of: half) {
      self.init(bit: FeatureBit(word: word, position: offset), naming: .place)
      return
    }
    guard let register = CPUIDMSR.all.first(where: { $0.address == msr }) else {
      throw .unknownWord(text)
    }
    guard case .word(let name) = position < 32 ? register.low : register.high,
      let word = Catalogue.index(of: name)
    else { throw .noFeature(text, register) }
    self.init(bit: FeatureBit(word: word, position: offset), naming: .register(register))
  }

  /// Whether `text` looks like `LEAF.SUBLEAF.REGISTER`, or is a register in another spelling.
  static func isCPUID(_ text: Substring) -> Bool {
    RegisterSpelling.canonical(text) != nil
      || text.split(separator: ".").last.flatMap { RegisterName($0) } != nil
  }

  /// The word called so, in the catalogue's order.
  static func word(of text: Substring, _ whole: String) throws(FeatureQueryError) -> Int {
    let name = RegisterSpelling.canonical(text).map { $0[...] } ?? text
    var parts = name.split(separator: ".", omittingEmptySubsequences: false)
    // VMware and people leave subleaf 0 out, as in 1.ecx.
    if parts.count == 2 { parts.insert("0", at: 1) }
    guard parts.count == 3, let leaf = number(parts[0]), let subleaf = number(parts[1]),
      let register = RegisterName(parts[2])
    else { throw .noPlace(whole) }
    let word = WordID(CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: subleaf), register)
    guard let index = Catalogue.index(of: word) else { throw .unknownWord(whole) }
    return index
  }

  /// A hexadecimal number of 32 bits, `0x` before it or not.
  static func number(_ text: Substring) -> UInt32? {
    Hexadecimal.prefixed(text) ?? Hexadecimal.number(text)
  }

  private static func position(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}

extension FeatureBit {
  /// Reads what ``description`` writes and nothing else; `nil` for a word that the catalogue lacks.
  public init?(_ text: some StringProtocol) {
    guard let place = try? FeaturePlace(String(text)), place.bit.description == text else {
      return nil
    }
    self = place.bit
  }
}

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
