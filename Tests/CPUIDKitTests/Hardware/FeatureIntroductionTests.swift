@testable import CPUIDKit
import Testing

/// The tables of what generations brought and dropped.
struct FeatureIntroductionTests {
  @Test func `every microarchitecture is in exactly one line, once`() {
    let members = ProductLine.allCases.flatMap(\.members)
    #expect(members.count == Set(members).count)
    #expect(Set(members) == Set(Microarchitecture.allCases))
  }

  @Test func `a microarchitecture has one row`() {
    let rows = FeatureIntroduction.all
    #expect(Set(rows.map(\.microarchitecture)).count == rows.count)
  }

  @Test func `rows of each line are in its order`() {
    let order = ProductLine.allCases.flatMap(\.members)
    for line in ProductLine.allCases {
      let rows = FeatureIntroduction.all.map(\.microarchitecture).filter(line.members.contains)
      #expect(rows == order.filter(rows.contains), "\(line)")
    }
  }

  @Test func `a line brings a feature once, and not again what the line before had`() {
    for line in ProductLine.allCases {
      let names = FeatureIntroduction.all.filter { line.history.contains($0.microarchitecture) }
        .flatMap(\.features.names)
      let twice = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys
      #expect(twice.isEmpty, "\(line): \(twice.sorted())")
    }
  }

  @Test func `what a line drops it had before`() {
    for row in FeatureDeparture.all {
      guard let last = row.line.history.firstIndex(of: row.last) else {
        Issue.record("\(row.last) is not in \(row.line)")
        continue
      }
      let had = row.line.history[...last]
      #expect(row.last != row.line.history.last, "\(row)")
      if let next = row.next {
        #expect(row.line.history[(last + 1)...].dropFirst().contains(next), "\(row)")
      }
      for bit in row.features.bits {
        #expect(
          FeatureIntroduction.all.contains {
            had.contains($0.microarchitecture) && $0.features.contains(bit)
          }, "\(bit.label)")
      }
    }
  }

  @Test func `an absence rests on members of the lines of the microarchitecture`() {
    for here in Microarchitecture.allCases {
      guard let line = ProductLine.of(here) else { continue }
      let later = line.continuations.flatMap(\.members)
      for bit in FeatureSet.all.bits {
        switch FeatureAbsence(of: bit, on: here) {
        case .before(here, let first): #expect((line.history + later).contains(first))
        case .after(here, let last): #expect(ProductLine.of(last) != nil && last != here)
        case .between(here, let last, let next):
          #expect(line.history.contains(last) && line.history.contains(next))
        case .elsewhere(line), .announced(here), nil: break
        case .some(let other): Issue.record("\(here): \(other)")
        }
      }
    }
  }

  @Test(arguments: ProductLine.open)
  func `of CPUs that nobody looked at no absence is claimed`(here: Microarchitecture) {
    #expect(!FeatureSet.all.bits.contains { FeatureAbsence(of: $0, on: here) != nil })
  }

  @Test func `what is announced no generation has`() {
    for row in FeatureIntroduction.all {
      #expect(row.features.isDisjoint(with: FeatureIntroduction.announced), "\(row)")
    }
  }

  @Test func `no absence is claimed of a bit without a name`() {
    let unnamed = FeatureSet.all.bits.filter { $0.name == nil }
    for here in Microarchitecture.allCases {
      #expect(!unnamed.contains { FeatureAbsence(of: $0, on: here) != nil }, "\(here)")
    }
  }

  @Test(
    arguments: [
      ("avx2", .ivyBridge, .before(.ivyBridge, first: .haswell)),
      ("avx2", .tremont, .before(.tremont, first: .gracemont)),
      ("avx2", .piledriver, .before(.piledriver, first: .excavator)),
      ("avx2", .k10RevC, .elsewhere(.amdFirst)),
      ("avx2", .zen, nil), ("avx2", .skylake, nil), ("avx2", .graniteRapids, nil),
      ("avx512f", .haswell, .before(.haswell, first: .skylakeServer)),
      ("avx512f", .skylake, .before(.skylake, first: .cannonLake)),
      ("avx512f", .skylakeServer, nil), ("avx512f", .alderLake, nil), ("avx512f", .novaLake, nil),
      ("avx512f", .raptorLake, .after(.raptorLake, last: .alderLake)),
      ("avx512f", .zen3, .before(.zen3, first: .zen4)),
      ("sha_ni", .cascadeLake, .before(.cascadeLake, first: .iceLakeServer)),
      ("sha_ni", .airmont, .before(.airmont, first: .goldmont)),
      ("3dnow", .zen3, .after(.zen3, last: .llano)), ("3dnow", .k10RevB, nil),
      ("xop", .zen, .after(.zen, last: .excavator)), ("xop", .haswell, .elsewhere(.intelCore)),
      ("mpx", .iceLakeServer, .after(.iceLakeServer, last: .cascadeLake)),
      ("cqm", .alderLake, .after(.alderLake, last: .broadwell)), ("cqm", .sapphireRapids, nil),
      ("xsave", .westmere, .between(.westmere, last: .penryn, next: .sandyBridge)),
      ("xsave", .penryn, nil), ("xsave", .sandyBridge, nil), ("xsave", .graniteRapids, nil),
      ("cet_ss", .rocketLake, .between(.rocketLake, last: .tigerLake, next: .alderLake)),
      ("key_locker", .arrowLake, .after(.arrowLake, last: .meteorLake)),
      ("pn", .graniteRapids, .after(.graniteRapids, last: .p6)),
      ("amx_tile", .raptorLake, .elsewhere(.intelClient)),
      ("msr_imm", .skylakeServer, .announced(.skylakeServer)), ("msr_imm", .diamondRapids, nil),
      ("avx512_bmm", .zen5, .announced(.zen5)), ("avx512_bmm", .zen6, nil),
    ] as [(String, Microarchitecture, FeatureAbsence?)])
  func `a feature is absent before its first and after its last`(
    name: String, here: Microarchitecture, absence: FeatureAbsence?
  ) throws {
    #expect(FeatureAbsence(of: try #require(Catalogue.bit(named: name)), on: here) == absence)
  }

  @Test func `an absence says why in a clause`() {
    #expect(
      "\(FeatureAbsence.before(.haswell, first: .skylakeServer))"
        == "Haswell came before Skylake Server, the first with it")
    #expect(
      "\(FeatureAbsence.after(.zen3, last: .llano))" == "Zen 3 came after Llano, the last with it")
    #expect(
      "\(FeatureAbsence.between(.westmere, last: .penryn, next: .sandyBridge))"
        == "Westmere came between Penryn and Sandy Bridge, which have it")
    #expect(
      "\(FeatureAbsence.announced(.zen5))" == "it is announced for CPUs that come after Zen 5")
    #expect("\(FeatureAbsence.elsewhere(.intelClient))" == "no Intel client CPU has it")
  }
}
