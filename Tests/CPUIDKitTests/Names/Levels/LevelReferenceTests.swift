internal import CPUIDKit
internal import PoolTestSupport
internal import Testing

/// The levels against levels.tsv.
@Suite(.reference("levels.tsv", "new-levels-2026-11.tsv"))
struct LevelReferenceTests {
  static let words: [String: WordID] = [
    "w_1_edx": WordID(1, 0, .edx), "w_1_ecx": WordID(1, 0, .ecx),
    "w_e1_edx": WordID(0x8000_0001, 0, .edx), "w_e1_ecx": WordID(0x8000_0001, 0, .ecx),
    "w_7_ebx": WordID(7, 0, .ebx), "w_7_ecx": WordID(7, 0, .ecx),
    "w_7_edx": WordID(7, 0, .edx), "w_7.1_eax": WordID(7, 1, .eax),
    "w_7.1_edx": WordID(7, 1, .edx), "w_7.2_edx": WordID(7, 2, .edx),
    "w_d.1_eax": WordID(0xd, 1, .eax), "w_e7_edx": WordID(0x8000_0007, 0, .edx),
    "w_e8_ebx": WordID(0x8000_0008, 0, .ebx), "w_e21_eax": WordID(0x8000_0021, 0, .eax),
    "w_e21_ecx": WordID(0x8000_0021, 0, .ecx),
  ]

  /// Levels whose words also present a multi-core package (HTT and CMP_LEGACY).
  static let multicore: Set = [
    "amd-k8-rev-e", "amd-k8-rev-f", "amd-k8-rev-g", "amd-fam11h-rev-b", "amd-fam10h-rev-b",
    "amd-fam10h-rev-c", "amd-opteron-g3-no3dnow",
  ]

  private static func list(_ text: String?) -> [String] {
    text == "-" ? [] : (text ?? "no column").split(separator: ",").map(String.init)
  }

  private static func text(_ text: String?) -> String? { text == "-" ? nil : text }

  /// What the dumps add to rows that the new table does not repeat, from the row's level on.
  ///
  /// Source: corrections-2026-11.tsv, L6, L7, L9, L10.
  static let added: [String: [String]] = [
    "amd-zen": [
      "flushbyasid", "lbrv", "tsc_scale", "pausefilter", "pfthreshold", "vgif", "vmcb_clean",
      "overflow_recov", "succor",
    ],
    "intel-cascadelake": ["rdctl_no", "ibrs_all", "skip_l1dfl_vmentry", "mds_no"],
    "intel-icelake-server": ["pschange_mc_no", "taa_no"],
    "intel-cooperlake": ["xsaves", "flush_l1d"],
    "intel-sapphirerapids": ["sbdr_ssdp_no", "fbsdp_no", "psdp_no"],
    // All 28 dumps show it, and cet_ss requires it.
    "intel-alderlake": ["xsaves"],
  ]

  /// The rows of levels.tsv, those of new-levels-2026-11.tsv in their place where it has them.
  static let rows: [[String: String]] = {
    guard let old = try? ReferenceTable("levels.tsv").rows,
      let new = try? ReferenceTable("new-levels-2026-11.tsv").rows
    else { return [] }
    let names = Set(new.map { $0["level"] })
    return old.filter { !names.contains($0["level"]) } + new
  }()

  /// Words that the rows spell before the corrections of ``added``.
  static let corrected: [String: Set<String>] = [
    "intel-cooperlake": ["w_7_edx", "w_d.1_eax"], "intel-alderlake": ["w_d.1_eax"],
  ]

  /// What the level and its parents have beyond their rows.
  private static func additions(_ level: Level) -> [String] {
    var found: [String] = []
    var next: Level? = level
    while let level = next {
      found += added[level.name] ?? []
      next = level.definition.parent.map(Level.of)
    }
    return found
  }

  @Test func `there is a level for each row, and no other`() throws {
    #expect(Set(Self.rows.map { $0["level"] }) == Set(Level.all.map(\.name)))
  }

  @Test func `every level has the features and the parent of its row`() throws {
    for row in Self.rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      let features = Set(Self.list(row["features"])).union(Self.additions(level))
        .subtracting(RuleTable.neverCompared.names)
      #expect(level.features.names == features.sorted(), "\(level.name)")
      #expect(level.definition.parent?.rawValue == Self.text(row["parent"]), "\(level.name)")
    }
  }

  @Test func `every level has the EVC mode of its row`() throws {
    for row in Self.rows where row["level"] != "intel-graniterapids" {
      let level = try #require(Level.named(row["level"] ?? ""))
      let mode = Self.text(row["evc_key"])?.replacing(" (name from memory)", with: "")
      let evc = level.definition.evc
      #expect(evc.map { $0.alias.map { "\(evc?.key ?? "") (\($0))" } ?? evc?.key ?? "" } == mode)
    }
  }

  @Test func `a level's vendor is its row's, but Hygon's is Hygon`() throws {
    let vendors: [String: [CPUVendor]] = [
      "amd": [.amd], "intel": [.intel], "both": [], "zhaoxin": [.centaur, .zhaoxin],
      "centaur": [.centaur, .zhaoxin],
    ]
    for row in Self.rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      let vendor = try #require(vendors[row["vendor"] ?? ""], "\(row["vendor"] ?? "")")
      #expect(level.vendors == (level.name == "hygon-dhyana" ? [.hygon] : vendor))
    }
  }

  @Test func `a level is as well known as its row says`() throws {
    let confidence: [String: Confidence] = [
      "confirmed": .confirmed, "one source": .oneSource, "one source (+dumps)": .oneSource,
      "one source + memory": .memory, "memory": .memory, "C": .confirmed, "1": .oneSource,
    ]
    // QEMU's model and a real machine's dump in libvirt's own tests agree.
    for row in Self.rows where row["level"] != "intel-cooperlake" {
      let level = try #require(Level.named(row["level"] ?? ""))
      #expect(level.definition.confidence == confidence[row["confidence"] ?? ""], "\(level.name)")
    }
  }

  @Test func `the hexadecimal words are what a CPU of the level shows`() throws {
    for row in Self.rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      var shown = level.vendors.first.map(level.shown) ?? level.features
      if Self.multicore.contains(level.name) {
        shown.formUnion(try #require(FeatureSet.named(["ht", "cmp_legacy"])))
      }
      for (column, word) in Self.words
      where Self.corrected[level.name]?.contains(column) != true {
        #expect(shown[word].description == row[column], "\(level.name) \(word)")
      }
    }
  }
}
