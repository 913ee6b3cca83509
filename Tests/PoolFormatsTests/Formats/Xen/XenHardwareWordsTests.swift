internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// The words of real CPUs, as every version of Xen would tell them.
struct XenHardwareWordsTests {
  private static let versions = [
    XenVersion(3, 4), XenVersion(4, 0), XenVersion(4, 1), XenVersion(4, 6), XenVersion(4, 7),
    XenVersion(4, 13), XenVersion(4, 22),
  ]

  private static func values(_ words: FeatureSet, _ version: XenVersion) -> [RegisterValue] {
    let told = words.intersection(XenHardwareWords.known(to: version))
    // Word 4 of the old order has bits of Linux's own.
    return XenHardwareWords.order(of: version).enumerated().map { index, word in
      word.map { told[$0] } ?? (index == 3 ? 0x7f40 : [])
    }
  }

  @Test(.corpus())
  func `the order of every CPU's words is told`() {
    var count = 0
    for record in Corpus.bareMetal {
      let words = HostProfile(of: record).words
      guard words.contains(.lm) else { continue }
      count += 1
      for version in Self.versions {
        let isOld = XenHardwareWords.areInOldOrder(Self.values(words, version))
        #expect(isOld == (version < .withFeaturesets), "\(record.host)")
      }
    }
    print("corpus: the order of hw_caps of \(count) CPUs")
    #expect(count > 0)
  }

  @Test func `what a version tells is read back, and what it does not tell is unread`() throws {
    for host in ExampleHost.all {
      let words = HostProfile(of: try host.record()).words
      for (major, minor) in [(4, 0), (4, 4), (4, 7), (4, 12), (4, 20)] {
        let version = XenVersion(major, minor)
        let digits = Self.values(words, version).map(\.description).joined(separator: ":")
        let text = XLInfoTests.text(digits, major: major, minor: minor)
        let known = XenHardwareWords.known(to: version)
        let statement = try PlatformSample.statement(text)
        #expect(statement.known == known)
        #expect(statement.shown == words.intersection(known))
      }
    }
  }

  @Test func `a newer version tells no less`() {
    for (older, newer) in zip(Self.versions[4...], Self.versions[5...]) {
      #expect(
        XenHardwareWords.known(to: newer).isSuperset(of: XenHardwareWords.known(to: older)))
    }
  }
}
