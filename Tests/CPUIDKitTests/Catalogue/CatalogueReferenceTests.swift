internal import CPUIDKit
internal import PoolTestSupport
internal import Testing

/// The catalogue against the tables it was made from.
@Suite(.enabled(if: ReferenceTable.isPresent, "../shared/reference is not beside the package"))
struct CatalogueReferenceTests {
  /// A row as features.tsv writes it: leaf, subleaf, register, bit, names, vendor.
  private static func text(of row: FeatureDefinition, in word: WordID) -> [String] {
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

  /// The rows of new-features-2026-11.tsv that name a feature, MSRs as the older table writes them.
  private static func added() throws -> [[String: String]] {
    try ReferenceTable("new-features-2026-11.tsv").rows.filter { $0["name"] != "-" }.map { row in
      guard row["leaf"]?.hasPrefix("msr:") == true else { return row }
      return row.merging(["reg": "msr"]) { $1 }
    }
  }

  @Test func `no row of features.tsv is lost, changed or added`() throws {
    let columns = [
      "leaf", "subleaf", "reg", "bit", "name", "linux", "xen", "libvirt", "qemu", "vendor",
    ]
    let expected = try (ReferenceTable("features.tsv").rows + Self.added()).map { row in
      columns.map { row[$0] ?? "no column \($0)" }
    }
    let ours = Catalogue.words.flatMap { word in
      word.features.map { Self.text(of: $0, in: word.name) }
    }
    #expect(expected.count == 656)
    // Names that Linux gave to rows of the older table (corrections-2026-11.tsv, N1).
    let renamed: Set = [
      "ccs_sm2", "ccs_sm2_en", "ccs_sm3_sm4", "ccs_sm3_sm4_en", "phe2", "phe2_en", "rsa", "rsa_en",
    ]
    #expect(Set(Set(ours).subtracting(expected).map { $0[4] }) == renamed)
    #expect(Set(Set(expected).subtracting(ours).map { $0[4] }) == renamed)
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
    let ours = Catalogue.dependencies.map {
      [$0.child.name ?? "", $0.parent.name ?? "", $0.source]
    }
    #expect(expected.count == 351)
    #expect(Set(expected).subtracting(ours) == [])
    // Units and their enable bits have no edges: both are live together.
    let new = try ReferenceTable("new-deps-2026-11.tsv").rows.filter { $0["parent"] != "rng2" }
      .map { row in [row["child"] ?? "", row["parent"] ?? "", row["source"] ?? ""] }
    #expect(new.count == 11)
    #expect(Set(new.map { [$0[0], $0[1], "leaf-gate"] }).isSubset(of: ours))
    let added = Set(ours).subtracting(expected).subtracting(
      new.map { [$0[0], $0[1], "leaf-gate"] })
    #expect(added.allSatisfy { $0[0] == "e1d_" + $0[1] && $0[2] == "amd" })
    #expect(added.count == 17)
  }
}
