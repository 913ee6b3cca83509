@testable import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// What the tables of processors and products say, against real ones.
@Suite(.corpus())
struct HardwareCorpusTests {
  @Test func `every dump of a known vendor is named`() {
    // "Virtual CPU " is what an emulator for ARM calls itself.
    let records = Corpus.records.filter { $0.vendor.rawValue != "Virtual CPU " }
    for record in records {
      #expect(
        CPUKind.of(record.vendor, record.signature) != nil,
        "\(record.host): \(record.vendor) \(record.signature)")
    }
    print("\(records.count) dumps of the corpus have a microarchitecture")
  }

  @Test func `no real product shows what it is said to be sold without`() {
    var wrong: [String] = []
    for record in Corpus.bareMetal {
      let view = HostProfile(of: record)
      for bit in view.words.bits {
        if let product = FusedProduct.without(bit, record.brand, view.signature) {
          wrong.append("\(record.brand) (\(record.host)): \(bit.label), \(product.title)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `a bare-metal CPU shows a live bit only beside the feature whose state it is`() {
    for record in Corpus.bareMetal {
      let words = HostProfile(of: record).words
      for bit in words.bits {
        switch bit.definition?.rule {
        case .live(.with(let other)):
          #expect(words.contains(other), "\(record.host): \(bit.label)")
        case .covered(let other):
          #expect(!words.contains(other), "\(record.host): \(bit.label)")
        default: break
        }
      }
    }
  }
}
