import CPUIDKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// What `--level` and `levels` take for a level.
struct LevelNameTests {
  @Test(
    arguments: [
      ("amd-zen3", "amd-zen3"), ("x86-64-v3", "x86-64-v3"), ("amd-greyhound", "amd-fam10h-rev-c"),
      ("amd-greyhound-no3dnow", "amd-opteron-g3-no3dnow"), ("amd-rev-e", "amd-k8-rev-e"),
    ])
  func `a level has its own name and that of VMware's EVC`(name: String, level: String) throws {
    #expect(try #require(LevelName(argument: name)).level.name == level)
  }

  @Test func `every EVC mode is a level, or one of its generation's`() {
    for key in Level.all.compactMap(\.definition.evc?.key) {
      #expect(LevelName(argument: key)?.level.definition.evc?.key == key, "\(key)")
    }
  }

  @Test(arguments: ["", "zen3", "AMD-ZEN3", "amd-greyhoun"])
  func `nothing else is a level`(name: String) {
    #expect(LevelName(argument: name) == nil)
  }
}
