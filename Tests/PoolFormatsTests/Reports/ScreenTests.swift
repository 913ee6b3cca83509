import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// No answer is longer or wider than the screen on which it is read.
struct ScreenTests {
  private static func expectFits(
    _ text: String, _ screen: Screen, _ what: String, at place: SourceLocation = #_sourceLocation
  ) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= screen.height, "\(what)\n\(text)", sourceLocation: place)
    let widest = lines.map { ColumnCount.of($0) }.max() ?? 0
    #expect(widest <= screen.width, "\(what)\n\(text)", sourceLocation: place)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") }, "\(what)", sourceLocation: place)
  }

  private static func expectFits(_ baseline: Baseline, _ screen: Screen, _ what: String) {
    expectFits(BaselinePage(on: screen).text(for: baseline), screen, "baseline of \(what)")
    let ranking = PlatformTarget.assumed.ranking(of: baseline, versioned: false)
    expectFits(ModelPage.text(for: ranking, of: baseline, on: screen), screen, "models of \(what)")
  }

  @Test(arguments: [40, 80, 200])
  func `no name of a host or a CPU makes an answer longer or wider`(width: Int) throws {
    let screen = Screen(width: width)
    let records = try HostileNames.all.enumerated().map { index, name in
      let sketch = MachineSketch(name, index % 2 == 0 ? ["aes", "avx", "xsave"] : ["aes"])
      let record = try sketch.record()
      return try HostRecord(
        host: name, source: RecordSource(how: name, by: name), environment: ["microcode": name],
        cpus: record.cpus)
    }
    for record in records {
      let text = try HostPage.text(for: record, codeName: record.host, on: screen)
      Self.expectFits(text, screen, "show \(record.host)")
      let diff = try RecordDiff(from: record, to: records[0])
      let page = DiffPage(diff, of: record, and: records[0], ignoring: DiffGroup.allCases)
      Self.expectFits(page.text(on: screen), screen, "diff \(record.host)")
    }
    Self.expectFits(Baseline(of: try Pool(of: records)), screen, "hostile names")
  }

  @Test
  func `ten thousand hosts fit as well`() throws {
    let features = ["aes", "avx", "xsave", "movbe", "rdrand", "nx", "popcnt", "bmi1"]
    let classes = try (0..<40).map { number in
      let own = features.enumerated().filter { number >> $0.offset & 1 == 0 }.map(\.element)
      let view = HostProfile(of: try MachineSketch("h", own).record())
      return HostClass(
        view: view, brand: "", hosts: (0..<250).map { "node-\(number * 250 + $0)" })
    }
    let baseline = Baseline(of: try Pool(classes))
    #expect(baseline.pool.hostCount == 10_000)
    Self.expectFits(baseline, .standard, "10,000 hosts")
    let text = BaselinePage().text(for: baseline)
    #expect(text.hasPrefix("10000 hosts (AuthenticAMD) share "))
    #expect(text.contains(" and "))
  }
}
