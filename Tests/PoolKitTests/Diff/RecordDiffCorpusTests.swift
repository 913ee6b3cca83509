import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// Laws over real CPUs.
struct RecordDiffCorpusTests {
  private static let pairs: [(HostRecord, HostRecord)] = {
    var pools = CorpusPools(seed: 3)
    return (0..<200).compactMap { _ in
      let hosts = pools.next(largest: 2)
      return hosts.count == 2 ? (hosts[0].record, hosts[1].record) : nil
    }
  }()

  @Test(.corpus())
  func `every real machine agrees with itself`() throws {
    for record in Corpus.records {
      #expect(try RecordDiff(from: record, to: record).differences == [], "\(record.host)")
    }
  }

  @Test(.corpus())
  func `the other way round the same things differ, with the sides exchanged`() throws {
    for (first, second) in Self.pairs {
      let there = try RecordDiff(from: first, to: second).differences
      let back = try RecordDiff(from: second, to: first).differences
      #expect(there.map(\.group) == back.map(\.group))
      for case (.word(let name, let one), .word(let other, let two)) in zip(there, back) {
        #expect(name == other && one.first == two.second && one.second == two.first)
      }
    }
  }

  @Test(.corpus())
  func `the bits of one side, changed where they differ, are the other's`() throws {
    for (first, second) in Self.pairs {
      let views = (HostProfile(of: first), HostProfile(of: second))
      var words = views.0.words
      for case .word(let name, let change) in try RecordDiff(from: first, to: second).differences {
        for (bit, isInFirst) in change.bits(of: name) {
          if isInFirst { words.remove(bit) } else { words.insert(bit) }
        }
        if change.first == nil || change.second == nil { words[name] = views.1.words[name] }
      }
      #expect(words == views.1.words, "\(first.host) \(second.host)")
    }
  }
}
