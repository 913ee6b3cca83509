import PoolTestSupport
import Testing

@testable import PoolKit

/// The table of what real CPUs show is what the corpus shows.
@Suite(.enabled(if: Corpus.isPresent, "the corpus is not here"))
struct ShownWordsTests {
  private struct Sum {
    var dumps = 0
    var every = RegisterValue.all
    var any: RegisterValue = []
  }

  /// The file that holds the table, written from the corpus.
  private static let source: String = {
    var kinds: [CPUKind: [WordName: Sum]] = [:]
    for record in Corpus.bareMetal {
      guard let kind = CPUKind.of(record.vendor, record.signature) else { continue }
      let view = HostView(of: record)
      let ofAny = view.wordsOfAnyCPU
      for word in Catalogue.words where !view.unread.contains(word.name) {
        if let gate = word.gate.flatMap(Catalogue.bit), !view.words.contains(gate) { continue }
        if word.isOptional && !isRead(word.name, record) { continue }
        let named = word.features.reduce(into: RegisterValue()) { $0.formUnion(.bit($1.bit)) }
        var sum = kinds[kind]?[word.name] ?? Sum()
        sum.dumps += 1
        sum.every.formIntersection(view.words[word.name].intersection(named))
        sum.any.formUnion(ofAny[word.name].intersection(named))
        kinds[kind, default: [:]][word.name] = sum
      }
    }
    let blocks = CPUKind.all.compactMap { kind in kinds[kind].map { block(kind, $0) } }
    return """
      // Written by `make bless` from CPUID dumps of real machines; do not edit.
      // swift-format-ignore-file

      extension ShownWords {
        /// A block a kind of CPU: its vendor and first signature, then lines of how many dumps hold the
        /// words, the bits that all show, the bits that any shows, and the words.
        static let text = \"\"\"
      \(blocks.joined(separator: "\n\n"))
      \"\"\"
      }

      """
  }()

  /// Whether `record` holds a word that records may lack.
  private static func isRead(_ name: WordName, _ record: HostRecord) -> Bool {
    record.cpus.allSatisfy { cpu in
      switch name {
      case .cpuid(let query, _): return cpu.leaves.answer(to: query) != .unread
      case .msr(let address, _):
        if case .value? = cpu.msrs[address] { return true }
        return false
      }
    }
  }

  private static func block(_ kind: CPUKind, _ words: [WordName: Sum]) -> String {
    let range = kind.range
    var lines: [String] = []
    var zeros: [Int: [String]] = [:]
    for word in Catalogue.words {
      guard let sum = words[word.name], !word.features.isEmpty else { continue }
      let place =
        switch word.name {
        case .cpuid(let query, let register):
          "\(register)/\(hex(query.leaf.rawValue))/\(hex(query.subleaf.rawValue))"
        case .msr(let address, let half): "\(half)/\(hex(address.rawValue))"
        }
      if sum.any == [] {
        zeros[sum.dumps, default: []].append(place)
      } else {
        lines.append("\(sum.dumps) \(hex(sum.every.rawValue)) \(hex(sum.any.rawValue)) \(place)")
      }
    }
    let first = "\(range.family)/\(range.models.lowerBound)/\(range.steppings.lowerBound)"
    return
      (["\(kind.vendors[0]) \(first)"] + lines
      + zeros.sorted { $0.key < $1.key }.map { "\($0) 0 0 \($1.joined(separator: " "))" })
      .joined(separator: "\n")
  }

  private static func hex(_ value: UInt32) -> String { String(value, radix: 16) }

  @Test func `the table on disk is what the corpus shows`() throws {
    let path = "Sources/PoolKit/Hardware/ShownWords+Generated.swift"
    let isFresh = try GeneratedDocument(path).blessed(with: Self.source) == Self.source
    #expect(isFresh, "\(path) is stale: run `make bless` where the corpus is")
  }

  @Test func `every kind with a dump is found`() {
    for record in Corpus.bareMetal {
      guard let kind = CPUKind.of(record.vendor, record.signature) else { continue }
      #expect(ShownWords.of(kind) != nil, "\(record.host)")
    }
  }
}
