import PoolKit
import PoolTestSupport
import Testing

/// Hosts that are upgraded one after another, against all orders that there are.
struct RollingUpgradeTests {
  private static let names = ["a", "b", "c", "d", "e"]

  private func guest(_ name: String, _ before: Set<Int>, _ after: Set<Int>) -> RollingUpgrade.Guest
  {
    RollingUpgrade.Guest(names: [name], before: before, after: after)
  }

  @Test
  func `a guest that no upgraded host takes is stuck on the last old one`() throws {
    let upgrade = RollingUpgrade(
      of: ["a", "b", "c"], under: [guest("db", [0, 1], []), guest("web", [0, 1, 2], [0, 1, 2])])
    let halt = try #require(upgrade.halt(in: [0, 1, 2]))
    #expect(halt.step == 1 && halt.host == "b" && halt.guests == ["db"])
    guard case .impossible(_, let last) = upgrade.search() else {
      Issue.record("\(upgrade.search())")
      return
    }
    #expect(last.guests == ["db"])
  }

  @Test
  func `an order is found where one after the other would halt`() {
    // Only c takes x once upgraded, only b takes y: b, then c, then a.
    let upgrade = RollingUpgrade(
      of: ["a", "b", "c"], under: [guest("x", [0, 1], [2]), guest("y", [2], [1])])
    #expect(upgrade.halt(in: [0, 1, 2]) != nil)
    #expect(upgrade.search() == .found(["b", "c", "a"]))
  }

  @Test
  func `where nobody can tell a guest may be, and cannot count on going`() throws {
    let upgrade = RollingUpgrade(
      of: ["a", "b"],
      under: [RollingUpgrade.Guest(names: ["db"], on: [0, 1], before: [0], after: [])])
    let halt = try #require(upgrade.halt(in: [0, 1]))
    #expect(halt.step == 0 && halt.host == "a" && halt.guests == ["db"])
  }

  @Test
  func `without guests any order will do`() {
    #expect(RollingUpgrade(of: ["a", "b"], under: []).search() == .found(["a", "b"]))
  }

  @Test
  func `the search finds an order if and only if there is one`() {
    var generator = SeededGenerator(seed: 17)
    var counts = [0, 0]
    for _ in 0..<400 {
      let hosts = Array(Self.names.prefix(Int.random(in: 2...5, using: &generator)))
      let guests = (0..<Int.random(in: 1...4, using: &generator)).map { number in
        func some(_ odds: Int) -> Set<Int> {
          Set(hosts.indices.filter { _ in Int.random(in: 0..<4, using: &generator) < odds })
        }
        return guest("g\(number)", some(2), some(1))
      }
      let upgrade = RollingUpgrade(of: hosts, under: guests)
      let orders = permutations(Array(hosts.indices))
      let isPossible = orders.contains { upgrade.halt(in: $0) == nil }
      counts[isPossible ? 1 : 0] += 1
      switch upgrade.search() {
      case .found(let order):
        #expect(isPossible)
        #expect(upgrade.halt(in: order.compactMap { hosts.firstIndex(of: $0) }) == nil)
      case .impossible(let order, let halt):
        #expect(!isPossible)
        let numbers = order.compactMap { hosts.firstIndex(of: $0) }
        #expect(upgrade.halt(in: numbers) == nil && halt.step == order.count)
        // No order gets further.
        #expect(orders.allSatisfy { (upgrade.halt(in: $0)?.step ?? .max) <= order.count })
      case .tooMany: Issue.record("five hosts are not too many")
      }
    }
    #expect(counts[0] > 50 && counts[1] > 50)
  }

  @Test
  func `thousands of hosts of a few kinds are ordered`() {
    let count = 3_000
    let even = Set((0..<count).filter { $0 % 2 == 0 })
    let all = Set(0..<count)
    let upgrade = RollingUpgrade(
      of: (0..<count).map { "n\($0)" }, under: [guest("x", all, even), guest("y", even, all)])
    guard case .found(let order) = upgrade.search() else {
      Issue.record("\(upgrade.search())")
      return
    }
    #expect(order.count == count)
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
