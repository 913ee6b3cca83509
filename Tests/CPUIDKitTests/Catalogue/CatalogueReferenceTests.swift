internal import CPUIDKit
internal import PoolTestSupport
internal import Testing

/// The catalogue against the tables it was made from.
@Suite(.reference("features.tsv", "new-features-2026-11.tsv", "deps.tsv", "new-deps-2026-11.tsv"))
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

  /// The rows of both tables of features.
  private static func known() throws -> [[String: String]] {
    try ReferenceTable("features.tsv").rows + added()
  }

  @Test func `no row of the tables is lost or changed, and no place of theirs has another`() throws
  {
    let columns = [
      "leaf", "subleaf", "reg", "bit", "name", "linux", "xen", "libvirt", "qemu", "vendor",
    ]
    let expected = try Self.known().map { row in columns.map { row[$0] ?? "no column \($0)" } }
    let places = Set(expected.map { Array($0[..<4]) })
    #expect(places.count == expected.count)
    let ours = Catalogue.words.flatMap { word in
      word.features.map { Self.text(of: $0, in: word.name) }
    }.filter { places.contains(Array($0[..<4])) }
    // Names that Linux gave to rows of the older table (corrections-2026-11.tsv, N1).
    let renamed: Set = [
      "ccs_sm2", "ccs_sm2_en", "ccs_sm3_sm4", "ccs_sm3_sm4_en", "phe2", "phe2_en", "rsa", "rsa_en",
    ]
    #expect(Set(Set(ours).subtracting(expected).map { $0[4] }) == renamed)
    #expect(Set(Set(expected).subtracting(ours).map { $0[4] }) == renamed)
    #expect(ours.count == expected.count)
  }

  /// Rows whose rule is poolcpu's own reading of what the tables call a feature: docs/levelling.md, "Rules".
  private static let decided: Set<String> = [
    "aes_keylocker", "nodeid_msr", "rtm_always_abort", "syscall",
  ]

  @Test func `the kinds of the tables have their rules`() throws {
    for row in try Self.known() {
      let name = try #require(row["name"])
      let rule = try #require(Catalogue.bit(named: name)?.definition?.rule)
      guard !Self.decided.contains(name) else { continue }
      let kind = try #require(row["kind"])
      #expect(Self.isRule(rule, of: kind, notes: row["notes"] ?? ""), "\(name): \(kind)")
    }
  }

  /// Whether `rule` is one for a bit of `kind`, of which the table notes `notes`.
  private static func isRule(_ rule: PoolingRule, of kind: String, notes: String) -> Bool {
    switch (kind, rule) {
    case ("topology", .presentation), ("hypervisor", .presentation), ("dynamic", .live),
      ("reserved-common", .intersect), ("feature", .intersect), ("feature", .hint),
      ("feature", .unmigratable):
      true
    case ("union", .accumulate): notes.contains("Xen | attr")
    case ("union", .fixed): notes.contains("cannot be hidden")
    case ("union", .alternative): !notes.contains("Xen | attr")
    default: false
    }
  }

  @Test
  func `no edge of the tables is lost or has another source, and no child of theirs has more`()
    throws
  {
    let old = try ReferenceTable("deps.tsv").rows.map { row in
      ["child", "parent", "source"].map { row[$0] ?? "no column \($0)" }
    }
    // Units and their enable bits have no edges: both are live together.
    let new = try ReferenceTable("new-deps-2026-11.tsv").rows.filter { $0["parent"] != "rng2" }
      .map { row in [row["child"] ?? "", row["parent"] ?? "", "leaf-gate"] }
    let ours = Set(
      Catalogue.dependencies.map { [$0.child.name ?? "", $0.parent.name ?? "", $0.source] })
    #expect(Set(old + new).subtracting(ours) == [])
    let children = Set(try Self.known().compactMap { $0["name"] })
    let more = ours.subtracting(old + new).filter { children.contains($0[0]) }
    #expect(more.filter { $0[0] != "e1d_" + $0[1] || $0[2] != "amd" } == [])
  }
}
