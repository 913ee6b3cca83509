import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

@testable import PoolKit

/// What tables say that a family never has, against CPUs that have it.
@Suite(.corpus())
struct GenerationCorpusTests {
  @Test func `no bit that a real CPU shows is said to be beyond its family`() {
    var count = 0
    var wrong: [String: Int] = [:]
    for record in Corpus.bareMetal {
      let view = HostProfile(of: record)
      count += 1
      let family = FamilyKnowledge(view)
      for bit in view.words.bits {
        guard case .lacks(let evidence) = family.answer(on: bit) else { continue }
        let kind = family.processor?.microarchitecture.rawValue ?? "unknown"
        wrong["\(kind): \(bit.label): \(evidence.clause)", default: 0] += 1
      }
    }
    print("\(count) bare-metal CPUs against the table of families")
    for (text, number) in wrong.sorted(by: { $0.key < $1.key }) {
      Issue.record("\(text), and \(number) show it")
    }
  }
}
