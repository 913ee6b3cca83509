internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct CRIUTests {
  static let image = image([entry(2, words)])

  /// The words of an image of version 2, a lowest bit in each that a feature has.
  static let words =
    [0x1, 0x800, 0xf, 0xffff, 0x1, 0x4, 0x1, 0xffff, 0xffff, 0x1]
    + [0x1, 0x2, 0x1, 0x1, 0x4, 0x1, 0x2, 0x1, 0x4]

  static func entry(_ version: Int, _ words: [Int], vendor: String = "\"AMD\"") -> String {
    "{\"vendor_id\": \(vendor), \"cpu_family\": 25, \"model\": 1, \"stepping\": 1, "
      + "\"capability_ver\": \(version), \"capability\": \(words), \"model_id\": \"AMD EPYC\", "
      + "\"xfeatures_mask\": 7}"
  }

  static func image(_ entries: [String]) -> String {
    "{\"magic\": \"CPUINFO\", \"entries\": [{\"x86_entry\": ["
      + entries.joined(separator: ", ") + "]}]}"
  }

  @Test func `words are registers in the order of Linux, less those that it makes up`() throws {
    let statement = try PlatformSample.statement(Self.image)
    #expect(statement.view == .guest)
    #expect(statement.vendor == .amd)
    #expect(statement.signature == CPUSignature(family: 25, model: 1, stepping: 1))
    #expect(statement.brand == "AMD EPYC")
    #expect(statement.shown[WordID(1, 0, .edx)] == 0x1)
    #expect(statement.shown[WordID(0x8000_0001, 0, .edx)] == 0x800)
    #expect(statement.shown[WordID(0xc000_0001, 0, .edx)] == 0x4)
    #expect(statement.shown[WordID(7, 0, .edx)] == 0x4)
    #expect(statement.shown.values.count { $0 != [] } == 15)
    #expect(statement.known[WordID(7, 1, .eax)] == [])
    #expect(statement.known[WordID(7, 0, .edx)] != [])
  }

  @Test func `an old image has no words beyond its twelve`() throws {
    let text = Self.image([Self.entry(1, Array(Self.words.prefix(12)), vendor: "2")])
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown[WordID(7, 0, .ecx)] == 0x2)
    #expect(statement.known[WordID(7, 0, .edx)] == [])
  }

  @Test func `CPUs that differ show what all of them show`() throws {
    var other = Self.words
    other[9] = 0
    let text = Self.image([Self.entry(2, Self.words), Self.entry(2, other)])
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown[WordID(7, 0, .ebx)] == [])
    #expect(statement.shown.shows("fpu"))
  }

  @Test(arguments: [
    ("{\"magic\": \"CORE\"}", "magic: expected \"CPUINFO\", found \"CORE\""),
    ("{\"magic\": \"CPUINFO\"}", "it has no \"entries\""),
    (image([]), "it: expected an x86_entry, found 0"),
    (image([entry(3, [])]), "entries[0].x86_entry[0].capability_ver: expected 1 or 2, found 3"),
    (image([entry(2, [1])]), "entries[0].x86_entry[0].capability: expected 19 words, found 1"),
    (
      image([entry(2, words, vendor: "0")]),
      "entries[0].x86_entry[0].vendor_id: expected \"INTEL\" or \"AMD\", found 0"
    ),
    (
      "{\"magic\": \"CPUINFO\", \"entries\": [{\"ppc64_entry\": []}]}",
      "entries[0] has no \"x86_entry\""
    ),
  ])
  func `what is no image of an x86 CPU is refused`(text: String, clause: String) {
    #expect(
      PlatformSample.refusal(text, .criu) == clause + "; correct the file or make it again")
  }
}
