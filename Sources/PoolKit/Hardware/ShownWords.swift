/// Which features real CPUs of one kind showed: what all of them, and what any of them.
///
/// Feature facts, collected over CPUID dumps of machines that were not guests; unnamed bits are left
/// out.
struct ShownWords {
  /// One word.
  struct Word {
    /// How many dumps hold the word.
    let dumps: Int
    /// The bits that each of them shows.
    let every: RegisterValue
    /// The bits that at least one shows.
    let any: RegisterValue
  }

  /// The words that at least one dump holds.
  let words: [WordName: Word]

  /// What is known of CPUs of `kind`; `nil` when no dump of one is.
  static func of(_ kind: CPUKind) -> ShownWords? { byKind[kind] }

  private static let byKind: [CPUKind: ShownWords] = {
    var found: [CPUKind: ShownWords] = [:]
    for block in text.split(separator: "\n\n") {
      let lines = block.split(separator: "\n")
      guard let head = lines.first, let kind = kind(head) else { continue }
      let words = lines.dropFirst().flatMap(words)
      found[kind] = ShownWords(words: Dictionary(words) { first, _ in first })
    }
    return found
  }()

  /// The kind of a line such as `GenuineIntel 6/85/0`.
  private static func kind(_ line: Substring) -> CPUKind? {
    guard let space = line.lastIndex(of: " "),
      let signature = CPUSignature(line[line.index(after: space)...])
    else { return nil }
    return CPUKind.of(CPUVendor(rawValue: String(line[..<space])), signature)
  }

  /// A line such as `12 209c01a9 219c97a9 ebx/7/0`: dumps, bits of all, bits of any, words.
  private static func words(_ line: Substring) -> [(WordName, Word)] {
    let parts = line.split(separator: " ")
    guard parts.count > 3, let dumps = Int(parts[0]),
      let every = UInt32(parts[1], radix: 16), let any = UInt32(parts[2], radix: 16)
    else { return [] }
    let word = Word(
      dumps: dumps, every: RegisterValue(rawValue: every), any: RegisterValue(rawValue: any))
    return parts.dropFirst(3).compactMap { name in self.name(name).map { ($0, word) } }
  }

  /// A word such as `ebx/7/0`, or `eax/10a` for a half of an MSR.
  private static func name(_ text: Substring) -> WordName? {
    let parts = text.split(separator: "/")
    guard parts.count >= 2, let register = RegisterName(parts[0]),
      let place = UInt32(parts[1], radix: 16)
    else { return nil }
    guard parts.count == 3 else { return .msr(MSRAddress(rawValue: place), register) }
    return UInt32(parts[2], radix: 16).map {
      WordName(CPUIDLeaf(rawValue: place), CPUIDSubleaf(rawValue: $0), register)
    }
  }
}
