import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct CompletedWordTests {
  @Test(arguments: [
    ("avx", "avx"), ("\"avx", "avx"), ("'avx", "avx"), ("--without=avx", "avx"),
    ("--without=\"avx,", "avx,"), ("a=b", "a=b"), ("", ""),
  ])
  func `quotes and the option before it are no part of a word`(typed: String, text: String) {
    #expect(CompletedWord(["poolcpu", typed], 1).text == text)
  }

  @Test(arguments: [-1, 2, .max, .min])
  func `a word that is not there is empty`(index: Int) {
    #expect(CompletedWord(["poolcpu", "show"], index).text == "")
  }

  @Test(arguments: [
    ("a", ["ab", "ac"]), ("ab,a", ["ab,ac"]), ("ab,ac,a", []), ("$(x),a", []), ("x,a", []),
    (",a", []), ("", ["ab", "ac"]), ("ab,", ["ab,ac"]),
  ])
  func `a list goes on by a name that it lacks, and only after names`(
    typed: String, lists: [String]
  ) {
    let names = ["ab", "ac"]
    #expect(
      CompletedWord([typed], 0).lists(ofNames: names.contains) { text in
        names.filter { $0.hasPrefix(text) }
      } == lists)
  }

  @Test
  func `what is offered to be taken out is what can be`() {
    let names = Catalogue.words.flatMap(\.features).map(\.name)
    let taken = names.filter { (try? FeatureNames($0)) != nil }
    #expect(FeatureNames.names(beginningWith: "") == taken.sorted())
    #expect(taken.count < names.count)
    for name in FeatureNames.names(beginningWith: "avx512-") {
      #expect(throws: Never.self, "\(name)") { try FeatureNames(name) }
    }
    #expect(!FeatureNames.names(beginningWith: "avx512-").isEmpty)
  }

  @Test
  func `every name that is offered means itself in a shell, and is taken`() throws {
    let features = Vocabulary.allCases.flatMap { vocabulary in
      vocabulary.bits.bits.compactMap { vocabulary.name(of: $0) }
    }
    let beginnings = Set(([""] + features).map { String($0.prefix(3)) } + features)
    let offered = Set(beginnings.flatMap { NameQuery.names(beginningWith: $0) })
    #expect(offered.count > 800)
    for name in offered {
      #expect(CompletedWord.isPlain(name), "\(name)")
      #expect(throws: Never.self, "\(name)") { try NameQuery(name) }
    }
    let others =
      PlatformTarget.names + LevelName.allValueStrings + ReadFormat.allValueStrings
      + DiffGroup.allCases.map(\.rawValue)
    #expect(others.filter { !CompletedWord.isPlain($0) } == [])
  }
}
