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
    #expect(statement.shown.values.count { $0 != [] } == 16)
    #expect(statement.known[WordID(7, 1, .eax)] == [])
    #expect(statement.known[WordID(7, 0, .edx)] != [])
  }

  @Test func `the XSAVE area is bits of XCR0, and sizes that must be the same`() throws {
    let statement = try PlatformSample.statement(Self.image)
    #expect(statement.shown[WordID(0xd, 0, .eax)] == 7)
    #expect(statement.known[WordID(0xd, 0, .eax)] == 0x2f7)
    #expect(statement.known[WordID(0xd, 0, .edx)] == [])
    #expect(statement.capabilities.isEmpty && !statement.namesCapabilities)
    let sized = Self.image.replacing(
      "\"xfeatures_mask\": 7", with: "\"xfeatures_mask\": 4611686018427388615, \"xsave_size\": 832")
    let whole = try PlatformSample.statement(sized)
    #expect(whole.shown[WordID(0xd, 0, .eax)] == 0x2c7)
    #expect(whole.shown[WordID(0xd, 0, .edx)] == 0x4000_0000)
    #expect(whole.known[WordID(0xd, 0, .edx)] == 0x4000_0000)
    #expect(whole.capabilities == ["xsave_size=832": true] && whole.namesCapabilities)
  }

  @Test func `a container goes where XCR0 has its bits and the area has its size`() throws {
    func check(_ first: String, _ second: String) throws -> [CheckReason] {
      let hosts = try [first, second].enumerated().map { number, text in
        var statement = try PlatformSample.statement(
          Self.image.replacing("\"xfeatures_mask\": 7", with: text))
        statement.name = "n\(number)"
        return try HostClass(statement)
      }
      let check = try MoveCheck(
        from: .hosts([hosts[0]]), to: MoveDestination([hosts[1]]), .init(guest: .container))
      return check.reasons.filter { $0.verdict == .unsafe }
    }
    let small = "\"xfeatures_mask\": 7, \"xsave_size\": 832"
    #expect(try check(small, small).isEmpty)
    let bits = try check("\"xfeatures_mask\": 231, \"xsave_size\": 832", small)
    #expect(bits.count == 3)
    let size = try check(small, "\"xfeatures_mask\": 7, \"xsave_size\": 2696")
    #expect(size.map(\.kind) == [.missingCapability("xsave_size=832")])
    // Without a size in the destination's image CRIU does not compare it.
    #expect(try check(small, "\"xfeatures_mask\": 7").isEmpty)
  }

  @Test func `the states that CRIU never writes are unknown where an image lacks them`() throws {
    let written = Self.image.replacing("\"xfeatures_mask\": 7", with: "\"xfeatures_mask\": 5")
    let statement = try PlatformSample.statement(written)
    let sse = WordID(0xd, 0, .eax)
    #expect(statement.shown[sse] == 5)
    #expect(statement.known[sse] == 0x2f5)
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
      image([entry(2, words)]).replacing("\"xfeatures_mask\": 7", with: "\"xfeatures_mask\": -1"),
      "entries[0].x86_entry[0].xfeatures_mask: expected a number of 64 bits, found -1"
    ),
    (
      image([
        entry(2, words),
        entry(2, words).replacing(
          "\"xfeatures_mask\"", with: "\"xsave_size\": 1, \"xfeatures_mask\""),
      ]),
      "it: expected CPUs without a size of the XSAVE area, as the first is, found \"xsave_size=1\""
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
