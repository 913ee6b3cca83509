import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// Guests against hosts, and what a restart changes.
struct MoveTableTests {
  private static let features = [
    "small": ["sse4_2"], "middle": ["sse4_2", "avx"], "large": ["sse4_2", "avx", "avx2"],
    "twin": ["sse4_2", "avx", "avx2"],
  ]

  private static func hosts(_ names: String...) throws -> [HostClass] {
    try names.map { HostClass(of: try MachineSketch($0, features[$0] ?? []).record()) }
  }

  private static func answers(
    _ guests: [HostClass], _ hosts: [HostClass]
  ) throws -> [MoveAnswer] {
    let destination = try MoveDestination(hosts)
    return try guests.map {
      MoveAnswer(source: $0.hosts[0], check: try MoveCheck(from: .hosts([$0]), to: destination))
    }
  }

  @Test func `guests with the same answers are one row, hosts one column`() throws {
    let guests = try Self.hosts("large", "small", "twin", "middle")
    let hosts = try Self.hosts("small", "large", "middle", "twin")
    let table = MoveTable(try Self.answers(guests, hosts))
    #expect(table.columns == [["large", "twin"], ["middle"], ["small"]])
    #expect(
      table.rows == [
        .init(guests: ["large", "twin"], cells: [.yes, .no, .no]),
        .init(guests: ["middle"], cells: [.yes, .yes, .no]),
        .init(guests: ["small"], cells: [.yes, .yes, .yes]),
      ])
    #expect(table.count(.every) == 1 && table.count(.some) == 3 && table.count(.none) == 0)
  }

  @Test func `another vendor's hosts take none`() throws {
    let guests = try Self.hosts("large")
    let other = HostClass(
      of: try MachineSketch("i", vendor: .intel, leaf1EAX: 0x0005_0657, ["avx2"]).record())
    let table = MoveTable(try Self.answers(guests, [other]))
    #expect(table.rows == [.init(guests: ["large"], cells: [.no])])
    #expect(table.count(.none) == 1)
  }

  @Test func `a guest of which nobody can tell is not one that may go nowhere`() {
    typealias Row = MoveTable.Row
    #expect(Row(guests: [], cells: [.yes, .yes]).reach == .every)
    #expect(Row(guests: [], cells: [.yes, .unknown]).reach == .some)
    #expect(Row(guests: [], cells: [.no, .unknown]).reach == .untold)
    #expect(Row(guests: [], cells: [.no, .no]).reach == MoveTable.Reach.none)
  }

  @Test(.corpus(dumps: 300))
  func `a cell is the answer for that guest and that host alone`() throws {
    let sample = TestScale.sample(HostPairs.hosts, of: 24).map(\.part)
    let unique = Dictionary(grouping: sample, by: { $0.hosts[0] }).values.map { $0[0] }
      .sorted { $0.hosts[0] < $1.hosts[0] }
    let table = MoveTable(try Self.answers(unique, unique))
    #expect(table.columns.flatMap(\.self).count == unique.count)
    for row in table.rows {
      for (names, cell) in zip(table.columns, row.cells) {
        for host in unique where names.contains(host.hosts[0]) {
          for guest in unique where row.guests.contains(guest.hosts[0]) {
            let check = try MoveCheck(from: .hosts([guest]), to: MoveDestination([host]))
            #expect((check.verdict < .unknown) == (cell == .yes), "\(guest.hosts) \(host.hosts)")
            #expect((check.verdict == .unsafe) == (cell == .no), "\(guest.hosts) \(host.hosts)")
          }
        }
      }
    }
  }

  @Test func `a restart takes what some host lacks and gives what every host has`() throws {
    let pool = try MoveDestination(try Self.hosts("middle", "large"))
    let question = MoveCheck.Question()
    let large = try RestartAnswer("g", .hosts(Self.hosts("large")), in: pool, question)
    #expect(large.isNeeded && large.lost.names == ["avx2"] && large.gained.isEmpty)
    let small = try RestartAnswer("g", .hosts(Self.hosts("small")), in: pool, question)
    #expect(!small.isNeeded && small.lost.isEmpty && small.gained.names.contains("avx"))
    let middle = try RestartAnswer("g", .hosts(Self.hosts("middle")), in: pool, question)
    #expect(!middle.isNeeded && middle.lost.isEmpty && middle.gained.isEmpty)
  }

  @Test func `a guest of another vendor's must restart, and the answer says that it is the vendor`()
    throws
  {
    let amd = try #require(HostPairs.hosts.first { $0.part.view.vendor == .amd }).part
    let intel = try #require(HostPairs.hosts.first { $0.part.view.vendor == .intel }).part
    let answer = try RestartAnswer("g", .hosts([amd]), in: MoveDestination([intel]), .init())
    #expect(answer.isNeeded && answer.verdict == .unsafe && answer.lost.isEmpty)
    #expect(answer.reasons.map(\.kind) == [.vendor(.intel, expected: .amd)])
  }

  @Test func `what was taken out of a baseline is lost although every host has it`() throws {
    let hosts = try Self.hosts("large")
    let cuts = Restrictions(without: [.avx2])
    let pool = try MoveDestination(hosts, cutBy: cuts)
    let answer = try RestartAnswer("g", .hosts(hosts), in: pool, .init())
    #expect(answer.verdict <= .masked && answer.isNeeded && answer.lost == [.avx2])
  }
}
