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
      #expect(classes.all.count == 1 && classes.hostCount == names.count)
      #expect(classes.all.first.map { Array($0.hosts) } == expected)
      #expect(names.allSatisfy { classes.all[0].hosts.contains($0) })
      #expect(!classes.all[0].hosts.contains("node-500"))
    }
  }

  @Test func `a pool of what was gathered is the pool of its classes`() throws {
    let parts = try [hostClass(["b", "a"]), hostClass(["c"])]
    #expect(try Pool(HostClasses(parts)) == Pool(parts))
    #expect(throws: PoolError.noHost) { try Pool(HostClasses()) }
    #expect(throws: PoolError.repeatedHost("a")) { try Pool(parts + [hostClass(["a"])]) }
  }
}
