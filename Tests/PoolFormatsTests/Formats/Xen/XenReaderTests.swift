internal import CPUIDKit
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
    #expect(statement.shown[WordID(1, 0, .edx)] == 0x178b_fbff)
    #expect(statement.shown[WordID(1, 0, .ecx)] == 0xf6f8_3203)
    #expect(statement.shown[WordID(0xd, 1, .eax)] == 0xf)
    #expect(statement.shown[WordID(7, 0, .ebx)] == [])
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

  @Test(arguments: ["HVM", "HVM Default"])
  func `xen-cpuid says what a guest is started with and what one may come with`(name: String) throws
  {
    let text = Self.listing.replacing("HVM                   ", with: name.padded(to: 22))
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown.names == ["fpu", "vme"])
    #expect(statement.accepted?.names == ["de", "fpu", "vme"])
    let offer = Offer(of: try HostClass(statement), on: .xen)
    #expect(!offer.features.shows("de") && offer.accepted.shows("de"))
  }

  @Test(arguments: ["HVM", "HVM Max"])
  func `one set of xen-cpuid alone is both`(name: String) throws {
    let lines = Self.listing.split(separator: "\n")
      .filter { !$0.hasPrefix("HVM") || $0.hasPrefix(name + "  ") }
    let statement = try PlatformSample.statement(lines.joined(separator: "\n"))
    #expect(statement.accepted == nil)
    #expect(
      statement.notes == [
        "of xen-cpuid's sets '\(name)' is taken, as all that an HVM guest can have"
      ])
  }

  @Test func `four words are XenServer 6's, which tell of two leaves`() throws {
    let statement = try PlatformSample.statement("fffa3203-078bfbff-00000021-2c100800\n")
    #expect(statement.view == .hardware && statement.platform == .xen)
    #expect(statement.shown[WordID(1, 0, .ecx)] == 0xfffa_3203)
    #expect(statement.shown[WordID(0x8000_0001, 0, .edx)] == 0x2c10_0800)
    #expect(statement.known.contains(.lahf_lm) && !statement.known.contains(.avx2))
  }

  @Test func `eight words are hw_caps, which tell of no others`() throws {
    let statement = try PlatformSample.statement(XLInfoTests.new)
    #expect(statement.view == .kernel)
    #expect(statement.shown.contains(.avx2) && !statement.known.contains(.md_clear))
  }

  @Test func `a paravirtual guest has sets of its own`() throws {
    let content = try PlatformText.content(
      of: Array(Self.listing.utf8), host: "h1", format: .xenFeatureset, guest: .pv)
    guard case .statements(let statements) = content else { return }
    #expect(statements.map(\.shown.names) == [["fpu"]])
    #expect(
      statements[0].notes == [
        "of xen-cpuid's sets 'PV' is taken, as all that a PV guest can have"
      ])
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
      "fffa3203-00000001-00000021-2c100800",
      "line 1: expected Xen's featureset in the order of Xen 4.7 or newer (four words are "
        + "XenServer 6's), found 'fffa3203-00000001-00000021-2c100800'"
    ),
    (
      XLInfoTests.old,
      "line 1: expected Xen's featureset in the order of Xen 4.7 or newer (these are hw_caps of an "
        + "older Xen; give the whole `xl info`, which tells its version), found '\(XLInfoTests.old)'"
    ),
    (
      "nr_features: 5\nDynamic sets:\nRaw   00000001:00000002\n",
      "expected a set 'HVM Default', 'HVM' or 'HVM Max' of xen-cpuid's dynamic sets, found none"
    ),
  ])
  func `what is no featureset is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xenFeatureset) == sentence)
  }
}

extension String {
  /// The text with spaces behind it until it has `width` characters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
