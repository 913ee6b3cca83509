internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// The levels against levels.tsv.
@Suite(.enabled(if: ReferenceTable.isPresent, "../shared/reference is not beside the package"))
struct LevelReferenceTests {
  static let words: [String: WordName] = [
    "w_1_edx": WordName(1, 0, .edx), "w_1_ecx": WordName(1, 0, .ecx),
    "w_e1_edx": WordName(0x8000_0001, 0, .edx), "w_e1_ecx": WordName(0x8000_0001, 0, .ecx),
    "w_7_ebx": WordName(7, 0, .ebx), "w_7_ecx": WordName(7, 0, .ecx),
    "w_7_edx": WordName(7, 0, .edx), "w_7.1_eax": WordName(7, 1, .eax),
    "w_7.1_edx": WordName(7, 1, .edx), "w_7.2_edx": WordName(7, 2, .edx),
    "w_d.1_eax": WordName(0xd, 1, .eax), "w_e7_edx": WordName(0x8000_0007, 0, .edx),
    "w_e8_ebx": WordName(0x8000_0008, 0, .ebx), "w_e21_eax": WordName(0x8000_0021, 0, .eax),
    "w_e21_ecx": WordName(0x8000_0021, 0, .ecx),
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

  @Test func `no level of levels.tsv is lost or in another place`() throws {
    #expect(try ReferenceTable("levels.tsv").rows.map { $0["level"] } == Level.all.map(\.name))
  }

  @Test func `every level has the features, parent, EVC mode and CPUs of its row`() throws {
    for row in try ReferenceTable("levels.tsv").rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      #expect(level.features.names == Self.list(row["features"]).sorted(), "\(level.name)")
      #expect(level.definition.parent == Self.text(row["parent"]))
      #expect(level.definition.evc == Self.text(row["evc_key"]))
      #expect(level.definition.cpus == (row["family_model"] == "any" ? nil : row["family_model"]))
      #expect(Set(level.definition.adds) == Set(Self.list(row["adds"])))
      #expect(Set(level.definition.removes) == Set(Self.list(row["removes"])))
    }
  }

  @Test func `a level's vendor is its row's, but Hygon's is Hygon`() throws {
    let vendors: [String: CPUVendor?] = ["amd": .amd, "intel": .intel, "both": nil]
    for row in try ReferenceTable("levels.tsv").rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      let vendor = try #require(vendors[row["vendor"] ?? ""])
      #expect(level.vendor == (level.name == "hygon-dhyana" ? .hygon : vendor))
    }
  }

  @Test func `a level is as well known as its row says`() throws {
    let confidence: [String: Confidence] = [
      "confirmed": .confirmed, "one source": .oneSource, "one source (+dumps)": .oneSource,
      "one source + memory": .memory, "memory": .memory,
    ]
    for row in try ReferenceTable("levels.tsv").rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      #expect(level.definition.confidence == confidence[row["confidence"] ?? ""])
    }
  }

  @Test func `the hexadecimal words are what a CPU of the level shows`() throws {
    for row in try ReferenceTable("levels.tsv").rows {
      let level = try #require(Level.named(row["level"] ?? ""))
      var shown = level.vendor.map(level.shown) ?? level.features
      if Self.multicore.contains(level.name) {
        shown.formUnion(try #require(FeatureSet.named(["ht", "cmp_legacy"])))
      }
      for (column, word) in Self.words {
        #expect(shown[word].description == row[column], "\(level.name) \(word)")
      }
    }
  }
}
