internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// The catalogue against the tables it was made from.
@Suite(.enabled(if: ReferenceTable.isPresent, "../shared/reference is not beside the package"))
struct CatalogueReferenceTests {
  /// A row as features.tsv writes it: leaf, subleaf, register, bit, names, vendor.
  private static func text(of row: FeatureDefinition, in word: WordName) -> [String] {
    let vendor =
      switch row.vendors {
      case .amd: "amd"
      case .intel: "intel"
      case .centaur: "centaur"
      case .both: "both"
      default: "\(row.vendors.rawValue)"
      }
    let place: [String] =
      switch word {
      case .cpuid(let query, let register):
        [
          query.leaf.description, String(query.subleaf.rawValue), register.description,
          String(row.bit),
        ]
      case .msr(let address, let half):
        [
          "msr:\(address.description.dropFirst(2))", "0", "msr",
          String(row.bit + (half == .edx ? 32 : 0)),
        ]
      }
    let names = [row.linux, row.xen, row.libvirt, row.qemu].map { $0 ?? "-" }
    return place + [row.name] + names + [vendor]
  }

  @Test func `no row of features.tsv is lost, changed or added`() throws {
    let columns = [
      "leaf", "subleaf", "reg", "bit", "name", "linux", "xen", "libvirt", "qemu", "vendor",
    ]
    let expected = try ReferenceTable("features.tsv").rows.map { row in
      columns.map { row[$0] ?? "no column \($0)" }
    }
    let ours = Catalogue.words.flatMap { word in
      word.features.map { Self.text(of: $0, in: word.name) }
    }
    #expect(expected.count == 620)
    #expect(Set(ours).subtracting(expected) == [])
    #expect(Set(expected).subtracting(ours) == [])
    #expect(ours.count == expected.count)
  }

  @Test func `the kinds of features.tsv have their rules`() throws {
    for row in try ReferenceTable("features.tsv").rows {
      let name = try #require(row["name"])
      let bit = try #require(Catalogue.bit(named: name))
      let rule = try #require(Catalogue.definition(of: bit)?.rule)
      switch row["kind"] {
      case "topology", "hypervisor": #expect(rule == .presentation, "\(name)")
      case "dynamic":
        guard case .live = rule else {
          Issue.record("\(name) is live")
          continue
        }
      case "union":
        #expect(rule != .intersect && rule != .hint && rule != .presentation, "\(name)")
      case "reserved-common": #expect(rule == .intersect, "\(name)")
      case "feature": break
      default: Issue.record("\(name) has an unknown kind")
      }
    }
  }

  @Test func `no edge of deps.tsv is lost or has another source`() throws {
    let expected = try ReferenceTable("deps.tsv").rows.map { row in
      ["child", "parent", "source"].map { row[$0] ?? "no column \($0)" }
    }
    let ours = Catalogue.dependencies.map { [$0.child, $0.parent, $0.source] }
    #expect(expected.count == 351)
    #expect(Set(expected).subtracting(ours) == [])
    let added = Set(ours).subtracting(expected)
    #expect(added.allSatisfy { $0[0] == "e1d_" + $0[1] && $0[2] == "features.tsv" })
    #expect(added.count == 17)
  }
}
