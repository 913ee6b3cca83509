import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct HostClassesTests {
  private func hostClass(_ names: [String]) throws -> HostClass {
    HostClass(
      view: HostProfile(of: try MachineSketch("n", ["avx2"]).record()), brand: "", hosts: names)
  }

  @Test(arguments: [
    ["a", "b", "a"], ["k\u{e4}se", "b", "ka\u{308}se"], ["hostK", "b", "host\u{212a}"],
    ["host\u{212a}", "b", "hostK"],
  ])
  func `one name in two spellings is one name, whichever comes first`(names: [String]) throws {
    var classes = HostClasses()
    try classes.add(hostClass([names[0]]))
    try classes.add(hostClass([names[1]]))
    let error = #expect(throws: RepeatedHost.self) { try classes.add(hostClass([names[2]])) }
    #expect(error?.name == names[2] && error?.first == 0)
    #expect(classes.number(of: names[0]) == 0 && classes.number(of: names[1]) == 1)
  }

  @Test func `names come in the order of their bytes, in whatever order they are added`() throws {
    var generator = SeededGenerator(seed: 1)
    let names =
      (0..<500).map { "node-\($0)" } + ["node", "node-", "", "nod", "z\u{e4}", "node-1\u{1}"]
      + (0..<50).map { String(repeating: "x", count: $0 + 1) }
    let expected = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for _ in 0..<5 {
      var classes = HostClasses()
      for name in names.shuffled(using: &generator) { try classes.add(hostClass([name])) }
      #expect(classes.hostCount == names.count)
      let found = classes.takeAll().classes
      #expect(found.count == 1 && classes.hostCount == 0)
      #expect(found.first.map { Array($0.hosts) } == expected)
      #expect(names.allSatisfy { found[0].hosts.contains($0) })
      #expect(!found[0].hosts.contains("node-500"))
    }
  }

  @Test(arguments: [0, 1, 5, 40])
  func `a name that comes twice is found, in order up to there or not`(order: Int) throws {
    // The names rise but for one, behind which they rise again; nothing is told apart by where it stands.
    let names = (0..<40).map { "node-\(100 + $0)" }
    let all = names[..<order] + ["node-000", ""] + names[order...]
    for (number, name) in all.enumerated() {
      var classes = HostClasses()
      for other in all { try classes.add(hostClass([other])) }
      #expect(all.allSatisfy { classes.number(of: $0) == all.firstIndex(of: $0) })
      #expect(classes.number(of: "node-0") == nil && classes.number(of: "node-200") == nil)
      let error = #expect(throws: RepeatedHost.self) { try classes.add(hostClass([name])) }
      #expect(error?.first == number)
    }
    for end in names.indices {
      var classes = HostClasses()
      for other in names[...end] { try classes.add(hostClass([other])) }
      for number in 0...end {
        let error = #expect(throws: RepeatedHost.self) {
          try classes.add(hostClass([names[number]]))
        }
        #expect(error?.first == number)
      }
      #expect(classes.number(of: names[end]) == end && classes.number(of: "node-1") == nil)
    }
  }

  @Test func `a pool of what was gathered is the pool of its classes`() throws {
    let parts = try [hostClass(["b", "a"]), hostClass(["c"])]
    #expect(try Pool(HostClasses(parts).all) == Pool(parts))
    #expect(throws: PoolError.noHost) { try Pool(HostClasses().all) }
    #expect(throws: PoolError.repeatedHost("a")) { try Pool(parts + [hostClass(["a"])]) }
  }
}
