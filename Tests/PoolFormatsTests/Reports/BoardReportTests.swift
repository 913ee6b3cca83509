import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// The report as a value, and how large it grows.
struct BoardReportTests {
  private static let provenance = BoardProvenance(
    title: "", version: "0", time: "2026-01-01T00:00:00Z", inputs: [])

  private static func report(on pool: Pool) throws -> BoardReport {
    try BoardReport(
      on: pool, cuts: .none, platform: .kvm, target: .assumed, guests: [], provenance: provenance)
  }

  /// What an EPYC shows that is no guest.
  private static func features() throws -> [String] {
    try #require(ModelLibrary.newest.guests["EPYC-Genoa"]).features.names
      .filter { $0 != "hypervisor" }
  }

  /// Hosts of `count` kinds, each of which lacks another feature of an EPYC.
  private static func fleet(hosts: Int, kinds count: Int) throws -> Pool {
    let names = try features()
    var classes: [HostClass] = []
    for kind in 0..<count {
      let lacking = Set([names[kind % names.count], names[kind * 7 % names.count]])
      let record = try MachineSketch(
        "n", vendor: .amd, leaf1EAX: 0x00a1_0f11, names.filter { !lacking.contains($0) }
      ).record()
      let part = HostClass(of: record)
      classes.append(
        HostClass(
          view: part.view, brand: "AMD EPYC 9654 96-Core Processor",
          hosts: stride(from: kind, to: hosts, by: count).map { "node\($0).rack7.dc1.example.org" })
      )
    }
    return try Pool(classes)
  }

  @Test(arguments: [(10_000, 60), (12, 12), (3, 1)])
  func `a page of ten thousand hosts of sixty kinds is below two megabytes`(
    hosts: Int, kinds: Int
  ) throws {
    let pool = try Self.fleet(hosts: hosts, kinds: kinds)
    #expect(pool.hostCount == hosts && pool.classes.count == kinds)
    let report = try Self.report(on: pool)
    let page = report.bytes(as: .html)
    #expect(page.count < 2_000_000, "\(page.count)")
    for form in BoardForm.allCases where kinds < 60 {
      #expect(report.bytes(as: form).last == 10, "\(form)")
    }
    // Every host's name is there once in full.
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("node\(hosts - 1).rack7.dc1.example.org"))
  }

  @Test
  func `what the page says is what the commands say`() throws {
    let pool = try Self.fleet(hosts: 9, kinds: 3)
    let csv = String(decoding: try Self.report(on: pool).bytes(as: .csv), as: UTF8.self)
    let rows = csv.split(separator: "\r\n")
    let matrix = try MoveMatrix(of: pool, MoveCheck.Question(platform: .kvm))
    for source in 0..<3 {
      for destination in 0..<3 where source != destination {
        let word =
          switch matrix.verdicts[source][destination] {
          case .safe: "yes"
          case .masked: "hide"
          case .unknown: "?"
          case .unsafe: "no"
          }
        #expect(rows.contains("moves,class \(source + 1),class \(destination + 1),\(word)"))
      }
    }
    let best = PlatformTarget.assumed.ranking(of: Baseline(of: pool), versioned: false)[0]
    #expect(rows.contains("answer,Model to set,value,\(best.model.name)"))
    for use in try PlatformTarget.assumed.uses(in: pool, versioned: false) {
      for (index, missing) in use.missing.enumerated()
      where use.missing.contains(where: \.isEmpty) {
        let cell = missing.isEmpty ? "yes" : "\(missing.count)"
        #expect(rows.contains("models,\(use.model.name),class \(index + 1),\(cell)"))
      }
    }
  }

  @Test
  func `what gains most comes first, to mend before to retire`() throws {
    let all = try Self.features()
    func part(_ host: String, without names: [String]) throws -> HostClass {
      HostClass(of: try MachineSketch(host, all.filter { !names.contains($0) }).record())
    }
    let pool = try Pool([
      part("a", without: []), part("b", without: ["clwb"]), part("c", without: ["vaes", "gfni"]),
    ])
    let csv = String(decoding: try Self.report(on: pool).bytes(as: .csv), as: UTF8.self)
    #expect(csv.contains("deeds,1,deed,Take back the override (poolcpu rollback) on c.\r\n"))
    #expect(csv.contains("deeds,2,deed,Retire or split off c.\r\n"))
    #expect(csv.contains("deeds,3,deed,Take back the override (poolcpu rollback) on b.\r\n"))
    #expect(csv.contains("answer,Held back by,value,c\r\n"))
    // Nobody retires two of three hosts for the third's sake.
    #expect(!csv.contains("Retire or split off b, c"))
  }
}
