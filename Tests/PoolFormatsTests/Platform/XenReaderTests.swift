internal import PoolFormats
internal import PoolKit
internal import Testing

struct XenReaderTests {
  /// What `xen-cpuid` prints, cut down.
  static let listing = """
    nr_features: 5
                        KEY 1d       1c       e1d      e1c      Da1

    Static sets:
    Known                     ffffffff:ffffffff:ffffffff:ffffffff:ffffffff
    HVM Hap Max               ffffffff:ffffffff:ffffffff:ffffffff:0000000f

    Dynamic sets:
    Raw                       178bfbff:f6f83203:2e93fbff:044031f3:0000000f
    Host                      178bfbff:f6f83203:2e93fbff:044031f3:0000000f
    PV                        00000001:00000000:00000000:00000000:00000000
    HVM                       00000003:00000000:00000000:00000000:00000000
    HVM Max                   00000007:00000000:00000000:00000000:00000000
    """

  @Test(arguments: [":", "-"])
  func `words are registers in Xen's order, and what is left out is zero`(mark: String) throws {
    let text = ["178bfbff", "F6F83203", "2e93fbff", "044031f3", "0000000f"].joined(separator: mark)
    let statement = try PlatformSample.statement(text + "\n")
    #expect(statement.view == .guest)
    #expect(statement.vendor == nil)
    #expect(statement.shown[WordName(1, 0, .edx)] == 0x178b_fbff)
    #expect(statement.shown[WordName(1, 0, .ecx)] == 0xf6f8_3203)
    #expect(statement.shown[WordName(0xd, 1, .eax)] == 0xf)
    #expect(statement.shown[WordName(7, 0, .ebx)] == [])
    #expect(statement.known == .all, "Xen gives no guest what it has no word for")
    #expect(statement.notes == [])
  }

  @Test func `one word is enough when the format is named`() throws {
    #expect(throws: DumpError.self) { try PlatformSample.statement("00000001") }
    let statement = try PlatformSample.statement("00000001", .xenFeatureset)
    #expect(statement.shown.names == ["fpu"])
  }

  @Test func `words that Xen has added since are told when they are not zero`() throws {
    let words = Array(repeating: "00000001", count: 19) + ["00000000", "00000002"]
    let statement = try PlatformSample.statement(words.joined(separator: ":"))
    #expect(
      statement.notes == [
        "word 20 of Xen's featureset is not known to poolcpu and not taken over: 00000002"
      ])
  }

  @Test func `of xen-cpuid's sets the most that a guest can have is taken`() throws {
    let max = try PlatformSample.statement(Self.listing)
    #expect(max.shown.names == ["de", "fpu", "vme"])
    #expect(
      max.notes == ["of xen-cpuid's sets 'HVM Max' is taken, what an HVM guest can have"])
    let old = Self.listing.split(separator: "\n").dropLast().joined(separator: "\n")
    #expect(try PlatformSample.statement(old).shown.names == ["fpu", "vme"])
  }

  @Test(arguments: [
    ("", "expected Xen's featureset, found nothing"),
    (
      "178bfbff:f6f8320",
      "line 1: expected words of 8 hexadecimal digits with ':' or '-' between them, found "
        + "'178bfbff:f6f8320'"
    ),
    (
      "178bfbff:f6f83203\n\nmore",
      "line 3: expected one featureset and nothing else, found 'more'"
    ),
    (
      "fffa3203-078bfbff-00000021-2c100800",
      "line 1: expected Xen's featureset in the order of Xen 4.7 or newer (four words are "
        + "XenServer 6's), found 'fffa3203-078bfbff-00000021-2c100800'"
    ),
    (
      "nr_features: 5\nDynamic sets:\nRaw   00000001:00000002\n",
      "expected a set 'HVM Max' or 'HVM' among xen-cpuid's dynamic sets, found none"
    ),
  ])
  func `what is no featureset is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xenFeatureset) == sentence)
  }
}
