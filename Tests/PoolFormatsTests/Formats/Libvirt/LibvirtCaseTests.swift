import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

@Suite(
  .corpus("libvirt", "libvirt-cases.tsv"),
  .enabled(if: InstalledLibvirt.isPresent, "no libvirt map is installed"))
struct LibvirtCaseTests {
  private static let kinds: Set<String> = ["compare", "baseline", "cpuid-baseline", "cpuid-host"]

  /// The cases of the table in docs/libvirt-differences.md.
  private static func documented() throws -> Set<String> {
    let lines = try Repository.lines(of: "docs/libvirt-differences.md")
    return Set(
      lines.filter { $0.hasPrefix("| `") }.compactMap { line in
        line.split(separator: "`", omittingEmptySubsequences: false).dropFirst().first
          .map(String.init)
      })
  }

  /// The hosts for which libvirt names another model; docs/libvirt-differences.md says why.
  private static let otherModels: Set<String> = [
    "cpuid-host cpuid-Core-i5-4670T.xml: Haswell-noTSX, not Haswell",
    "cpuid-host cpuid-Atom-D510.xml: n270, not core2duo",
  ]

  @Test func `hosts get libvirt's own model, but for those that are named`() throws {
    let map = try InstalledLibvirt.map()
    let cases = LibvirtCase.all.filter { $0.kind == "cpuid-host" }
    var others: Set<String> = []
    for one in cases {
      let names = try one.hostModels(in: map)
      if names.libvirt != names.poolcpu {
        others.insert("\(one.title): \(names.libvirt), not \(names.poolcpu)")
      }
    }
    #expect(cases.count == 61 && others.count <= 4)
    #expect(others == Self.otherModels)
    print(
      "\(cases.count - others.count) of \(cases.count) hosts get the model that libvirt gives them")
  }

  @Test func `libvirt's answers are reached, but for those that the page of differences lists`()
    throws
  {
    let map = try InstalledLibvirt.map()
    let cases = LibvirtCase.all.filter { Self.kinds.contains($0.kind) }
    #expect(cases.count == 118)
    let documented = try Self.documented()
    #expect(documented.subtracting(cases.map(\.title)) == [], "no case of libvirt's")
    for one in cases {
      let disagreement = try one.disagreement(with: map)
      if documented.contains(one.title) {
        #expect(!disagreement.isEmpty, "\(one.title) is listed, but agrees")
      } else {
        #expect(disagreement == "", "\(one.title)")
      }
    }
    print("\(cases.count) cases of libvirt's, \(documented.count) of them answered otherwise")
  }
}
