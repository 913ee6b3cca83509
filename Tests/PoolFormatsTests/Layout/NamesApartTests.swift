import PoolTestSupport
import Testing

@testable import PoolFormats

struct NamesApartTests {
  @Test(arguments: [
    (["short", "names"], "short"),
    (
      ["AuthenticAMD0A20F10_K19_Vermeer_CPUID.txt", "AuthenticAMD0A10F11_K19_Genoa_CPUID.txt"],
      "...A20F10_K19_Vermeer_C..."
    ),
    (
      ["compute-rack12-node07.dc1.example.com", "compute-rack12-node08.dc1.example.com"],
      "compute-rack12-node07.d..."
    ),
  ])
  func `what is cut of a name is not what tells it apart`(names: [String], shown: String) {
    #expect(NamesApart(names).shortened(names[0], to: 26) == shown)
  }

  @Test(arguments: [16, 24, 40])
  func `long names that share a beginning and an end stay different`(columns: Int) {
    let names = (100..<160).map {
      "a-very-long-beginning-that-all-hosts-share-\($0)-and-an-end-that-they-share-as-well.example.com"
    }
    let apart = NamesApart(names)
    let shown = names.map { apart.shortened($0, to: columns) }
    #expect(Set(shown).count == names.count, "\(shown)")
    #expect(shown.allSatisfy { ColumnCount.of($0) <= columns })
  }

  @Test
  func `a file called after its host is no other name`() {
    let names = ["AuthenticAMD0A20F10_K19_Vermeer_CPUID", "AuthenticAMD0A10F11_K19_Genoa_CPUID"]
    let apart = NamesApart(names + names.map { $0 + ".txt" })
    for end in ["", ".txt"] {
      let shown = names.map { apart.shortened($0 + end, to: 24) }
      #expect(
        shown[0].contains("20F10_K19_Vermeer") && shown[1].contains("10F11_K19_Genoa"), "\(shown)")
    }
  }

  @Test(arguments: [20, 40, 80])
  func `hostile names are no wider than they may be`(columns: Int) {
    let apart = NamesApart(HostileNames.all)
    for name in HostileNames.all {
      #expect(ColumnCount.of(apart.shortened(name, to: columns)) <= columns)
    }
  }
}
