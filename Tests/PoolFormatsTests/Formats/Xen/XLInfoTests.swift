internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct XLInfoTests {
  /// The words of an Ivy Bridge in the order before Xen 4.7.
  static let old = "bfebfbff:28100800:00000000:00007f40:77bae3ff:00000000:00000001:00000281"
  /// Those of a Comet Lake since.
  static let new = "bfebfbff:77faf3ff:2c100800:00000121:0000000f:009c67af:00000008:00000100"

  /// What `xl info` prints, cut down.
  static func text(_ words: String, major: Int = 4, minor: Int) -> String {
    """
    host                   : n1
    release                : 4.19.0+1
    hw_caps                : \(words)
    virt_caps              : pv hvm hvm_directio
    xen_major              : \(major)
    xen_minor              : \(minor)
    xen_version            : \(major).\(minor).4-1
    xen_caps               : xen-3.0-x86_64 hvm-3.0-x86_64
    """
  }

  @Test func `since Xen 4.7 the words are those of a featureset`() throws {
    let statement = try PlatformSample.statement(Self.text(Self.new, minor: 13))
    #expect(statement.name == "n1")
    #expect(statement.view == .kernel && statement.platform == .xen && statement.vendor == nil)
    #expect(statement.shown[WordID(0x8000_0001, 0, .ecx)] == 0x121)
    #expect(statement.shown[WordID(7, 0, .ebx)] == 0x009c_67af)
    #expect(statement.shown.contains(.pku) && statement.shown.contains(.invtsc))
    let offer = Offer(of: try HostClass(statement), on: .xen)
    #expect(offer.unknown.contains(.fsrm), "its word is not among them, and no zero")
    #expect(statement.notes.count == 1)
  }

  @Test func `before Xen 4.7 they have Linux's order`() throws {
    let statement = try PlatformSample.statement(Self.text(Self.old, minor: 4))
    #expect(statement.shown[WordID(0x8000_0001, 0, .edx)] == 0x2810_0800)
    #expect(statement.shown[WordID(1, 0, .ecx)] == 0x77ba_e3ff)
    #expect(statement.shown[WordID(0x8000_0001, 0, .ecx)] == 1)
    #expect(statement.shown[WordID(7, 0, .ebx)] == 0x281)
    #expect(!statement.known.contains(.xsaveopt) && !statement.shown.contains(.sse4a))
  }

  @Test(arguments: [(4, 0), (3, 4)])
  func `before Xen 4.1 nothing is known of leaf 7`(major: Int, minor: Int) throws {
    let words = Self.old.replacing("00000281", with: "00000000")
    let statement = try PlatformSample.statement(Self.text(words, major: major, minor: minor))
    #expect(!statement.known.contains(.smep) && statement.known.contains(.avx))
  }

  @Test func `xen_version alone tells the version`() throws {
    let text = Self.text(Self.new, minor: 13)
      .replacing("xen_major", with: "x").replacing("xen_minor", with: "y")
    #expect(try PlatformSample.statement(text).shown.contains(.avx2))
  }

  @Test func `a feature of which the version has no name is unread`() throws {
    let older = try PlatformSample.statement(Self.text(Self.new, minor: 12))
    let newer = try PlatformSample.statement(Self.text(Self.new, minor: 13))
    #expect(!older.known.contains(.gfni) && newer.known.contains(.gfni))
    #expect(!newer.shown.contains(.gfni))
  }

  @Test func `many hosts follow each other`() throws {
    let both =
      Self.text(Self.new, minor: 13) + "\n"
      + Self.text(Self.old, minor: 4).replacing("n1", with: "n2")
    #expect(try PlatformSample.statements(both).map(\.name) == ["n1", "n2"])
  }

  @Test func `a host without HVM is said to be one`() throws {
    let text = Self.text(Self.new, minor: 13).replacing("hvm hvm_directio", with: "")
      .replacing(" hvm-3.0-x86_64", with: "")
    #expect(
      try PlatformSample.statement(text).notes.last
        == "n1 runs no HVM guests: virt_caps and xen_caps lack hvm")
    #expect(
      PlatformSample.refusal(text, .xlInfo, guest: .hvm).hasSuffix(
        "found 'n1 without hvm in virt_caps'"))
  }

  @Test(arguments: [
    (text(new, minor: 4).replacing("4.4.4", with: "4.5.0"), "found 'xen_version"),
    (text(old, minor: 13), "expected words in the order of Xen 4.7 or newer"),
    (text("bfebfbff:77faf3ff", minor: 13), "line 3: expected 8 words of hw_caps"),
    (text("bfebfbff:77faf3f", minor: 13), "line 3: expected words of 8 hexadecimal digits"),
    (
      "hw_caps : \(new)\nxen_major : 4\n",
      "line 1: expected xen_major and xen_minor beside hw_caps, whose order depends on them"
    ),
    ("hw_caps : \(new)\nhw_caps : \(new)\n", "line 2: expected 'hw_caps' once for each host"),
    ("host : n1\nxen_major : 4\n", "expected a line hw_caps, found none for n1"),
    (
      "hw_caps : \(new)\nxen_major : 4\nxen_minor : x\n",
      "line 3: expected a decimal number as xen_minor, found 'x'"
    ),
  ])
  func `what contradicts itself or is cut off is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xlInfo).contains(sentence))
  }
}
