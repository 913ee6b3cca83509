internal import CPUIDKit
internal import Testing

struct CatalogueTests {
  static let rows = Catalogue.words.flatMap(\.features)

  @Test func `every canonical name is unique`() {
    #expect(Set(Self.rows.map(\.name)).count == Self.rows.count)
  }

  @Test func `every word is listed once`() {
    #expect(Set(Catalogue.words.map(\.name)).count == Catalogue.words.count)
  }

  @Test(arguments: Catalogue.words)
  func `a word's rows rise by bit and lie below 32`(word: WordDefinition) {
    let bits = word.features.map(\.bit)
    #expect(bits == Array(Set(bits)).sorted())
    #expect(bits.allSatisfy { $0 < 32 })
  }

  @Test(arguments: Catalogue.words)
  func `no row lies inside a number`(word: WordDefinition) {
    for row in word.features {
      #expect(!word.nonFeatureBits.contains(.bit(row.bit)), "\(row.name)")
    }
  }

  @Test func `words are in the order of the manuals, MSRs last`() {
    let keys = Catalogue.words.map(\.name).map { name -> [UInt32] in
      switch name {
      case .cpuid(let query, let register):
        [0, query.leaf.rawValue, query.subleaf.rawValue, UInt32(register.rawValue)]
      case .msr(let address, let half): [1, address.rawValue, UInt32(half.rawValue)]
      }
    }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.lexicographicallyPrecedes(second))
    }
  }

  @Test func `the words with numbers are these`() {
    let numbers = Catalogue.words.filter { !$0.nonFeatureBits.isEmpty }
      .map { "\($0.name) \($0.nonFeatureBits)" }
    #expect(
      numbers == [
        "00000006.0.ecx 0000ff00", "00000007.0.ecx 003e0000", "0000000f.1.eax 000000ff",
        "0000001c.0.eax 000000ff", "00000024.0.ebx 000000ff", "8000001f.0.ebx 0000ffff",
        "80000026.0.eax 0000001f", "msr:00000345.eax 00000f3f",
      ])
  }

  @Test func `a name leads to its row and back`() throws {
    for (index, word) in Catalogue.words.enumerated() {
      #expect(Catalogue.index(of: word.name) == index)
      for row in word.features {
        let bit = try #require(Catalogue.bit(named: row.name))
        #expect(bit == FeatureBit(word: index, position: row.bit))
        #expect(Catalogue.definition(of: bit) == row)
      }
    }
  }

  @Test func `an unknown name has no bit and an unnamed bit no row`() throws {
    #expect(Catalogue.bit(named: "no such feature") == nil)
    let word = try #require(Catalogue.index(of: WordID(1, 0, .edx)))
    #expect(Catalogue.definition(of: FeatureBit(word: word, position: 10)) == nil)
  }

  @Test func `every meaning is one short line without a full stop`() {
    for row in Self.rows {
      #expect(row.meaning.count <= 70 && !row.meaning.contains("\n"), "\(row.name)")
      #expect(!row.meaning.isEmpty && !row.meaning.hasSuffix("."), "\(row.name)")
    }
  }

  @Test func `every row belongs to a vendor`() {
    for row in Self.rows { #expect(!row.vendors.isEmpty, "\(row.name)") }
  }

  @Test func `the bits that repeat 1.EDX are the rows named after it`() throws {
    let word = try #require(Catalogue.index(of: WordID(0x8000_0001, 0, .edx)))
    let copies = Catalogue.words[word].features.filter { $0.name.hasPrefix("e1d_") }
    let positions = copies.map(\.bit)
    #expect(Catalogue.copiedEDX.positions == positions)
    for copy in copies {
      let original = try #require(Catalogue.bit(named: String(copy.name.dropFirst(4))))
      #expect(Catalogue.words[original.word].name == WordID(1, 0, .edx))
      #expect(original.position == copy.bit)
    }
  }

  @Test func `the bits that are never compared are the live and presentation ones`() {
    let live = Self.rows.filter { row in
      switch row.rule {
      case .live(.intersectedOrWith): false
      case .live: true
      default: false
      }
    }
    let presented = Self.rows.filter { $0.rule == .presentation }
    #expect(RuleTable.neverCompared.names == (live + presented).map(\.name).sorted())
  }
}
