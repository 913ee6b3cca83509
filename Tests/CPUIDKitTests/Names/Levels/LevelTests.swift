internal import CPUIDKit
internal import Testing

struct LevelTests {
  @Test func `every name has one row`() {
    #expect(
      Level.all.map(\.definition.id.rawValue).sorted() == LevelID.allCases.map(\.rawValue).sorted())
  }

  @Test func `levels have unique names and feature sets`() {
    #expect(Set(Level.all.map(\.name)).count == Level.all.count)
    #expect(Set(Level.all.map(\.features)).count == Level.all.count)
  }

  @Test func `a level is found by its name only`() {
    for level in Level.all { #expect(Level.named(level.name) == level) }
    #expect(Level.named("amd-zen9") == nil)
  }

  @Test(arguments: Level.all.map(\.definition))
  func `a row adds what its parent lacks and removes what it has`(row: LevelDefinition) {
    let start = row.parent.map { Level.of($0).features } ?? []
    let adds = FeatureSet(row.adds)
    let removes = FeatureSet(row.removes)
    #expect(adds.isDisjoint(with: start))
    #expect(removes.isSubset(of: start))
    #expect(Level.named(row.name)?.features == start.subtracting(removes).union(adds))
  }

  @Test(arguments: Level.all)
  func `a level has a parent of its own vendor or the line it branched from`(level: Level) {
    let parent = level.definition.parent.map(Level.of)
    #expect(parent == nil || parent?.vendors == level.vendors || level.name == "hygon-dhyana")
  }

  @Test(arguments: Level.all)
  func `a level holds nothing live, presented or copied`(level: Level) throws {
    #expect(level.features.isDisjoint(with: RuleTable.neverCompared))
    #expect(level.features[WordID(0x8000_0001, 0, .edx)].isDisjoint(with: Catalogue.copiedEDX))
  }

  @Test func `levels are closed under requirements but for these`() {
    let orphans = Level.all.map { level in
      let orphans = Catalogue.orphans(in: level.shown(by: level.vendors.first ?? .intel)).map {
        "\($0.child.name ?? "?") without \($0.parent.name ?? "?")"
      }
      return (level.name, orphans)
    }
    let byName = Dictionary(uniqueKeysWithValues: orphans).filter { !$0.value.isEmpty }
    let psABI = ["cx16 without lm", "lahf_lm without lm"]
    #expect(
      byName == [
        // Rome shows the controls without the bit of IBRS.
        "amd-zen2": [
          "amd_stibp without amd_ibrs", "ibrs_fast without amd_ibrs",
          "ibrs_same_mode without amd_ibrs", "amd_ssbd without amd_ibrs",
        ],
        // RTM is left out because microcode removes it; the load tracking bit stays.
        "intel-sapphirerapids": ["tsxldtrk without rtm"],
        "intel-graniterapids": ["tsxldtrk without rtm"],
        "intel-diamondrapids": ["tsxldtrk without rtm"],
        // The psABI takes the 64-bit mode for granted.
        "x86-64-v2": psABI, "x86-64-v3": psABI, "x86-64-v4": psABI,
      ])
  }

  @Test func `a level shows the local APIC, and on AMD the copies`() throws {
    let zen = try #require(Level.named("amd-zen"))
    let shown = zen.shown(by: .amd)
    #expect(shown[WordID(1, 0, .edx)] == 0x078b_fbff)
    #expect(shown[WordID(0x8000_0001, 0, .edx)] == 0x2fd3_fbff)
    let merom = try #require(Level.named("intel-merom"))
    #expect(merom.shown(by: .intel)[WordID(0x8000_0001, 0, .edx)] == 0x2010_0800)
    #expect(shown.subtracting(zen.features).names.contains("apic"))
  }

  struct Nearest: CustomTestStringConvertible {
    let testDescription: String
    let level: String
    let vendor: CPUVendor
    var adding: [String] = []
    var removing: [String] = []
    let nearest: [String]
  }

  static let nearest = [
    Nearest(
      testDescription: "a level is its own nearest", level: "amd-zen2", vendor: .amd,
      nearest: ["amd-zen2", "x86-64-v3"]),
    Nearest(
      testDescription: "one feature less leads to the level below", level: "amd-zen2",
      vendor: .amd, removing: ["rdpid"], nearest: ["amd-zen", "x86-64-v3"]),
    Nearest(
      testDescription: "two lines may both be reached", level: "amd-zen", vendor: .amd,
      adding: ["xop", "fma4", "tbm"], nearest: ["amd-excavator", "amd-zen", "x86-64-v3"]),
    Nearest(
      testDescription: "Hygon has its own level", level: "amd-zen2", vendor: .hygon,
      nearest: ["hygon-dhyana", "x86-64-v3"]),
    Nearest(
      testDescription: "Hygon's level is not AMD's", level: "hygon-dhyana", vendor: .amd,
      nearest: ["x86-64-v3"]),
    Nearest(
      testDescription: "Intel's levels do not count for AMD", level: "intel-skylake-server",
      vendor: .amd, nearest: ["x86-64-v4"]),
    Nearest(
      testDescription: "Intel", level: "intel-icelake-server", vendor: .intel,
      nearest: ["intel-icelake-server", "x86-64-v4"]),
    Nearest(
      testDescription: "Intel's levels do not count for Zhaoxin", level: "intel-westmere",
      vendor: .zhaoxin, nearest: ["x86-64-v2"]),
    Nearest(
      testDescription: "Zhaoxin's CPUs bear one of two vendor strings", level: "zhaoxin-yongfeng",
      vendor: .centaur, nearest: ["zhaoxin-yongfeng", "x86-64-v3"]),
    Nearest(
      testDescription: "nothing is reached without an FPU", level: "x86-64-v1", vendor: .amd,
      removing: ["fpu"], nearest: []),
  ]

  @Test(arguments: nearest)
  func `the nearest levels are the highest that are reached`(row: Nearest) throws {
    let adding = try #require(FeatureSet.named(row.adding))
    let removing = try #require(FeatureSet.named(row.removing))
    let set = try #require(Level.named(row.level)).features.union(adding).subtracting(removing)
    #expect(Level.nearest(below: set, vendor: row.vendor).map(\.name) == row.nearest)
  }

  @Test func `what a level misses is named`() throws {
    let zen3 = try #require(Level.named("amd-zen3"))
    let set = zen3.features.subtracting(try #require(FeatureSet.named(["pku", "vaes"])))
    #expect(zen3.missing(from: set).names == ["pku", "vaes"])
    #expect(zen3.missing(from: zen3.features).isEmpty)
  }
}
