import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct ApplyTests {
  @Test(arguments: try ModelMachine.all())
  func `a plan is put in place, verified and taken back`(machine: ModelMachine) throws {
    let bench = ApplyBench(host: machine.host())
    let baseline = try machine.baseline()
    let before = bench.host.values
    #expect(try !bench.verify(baseline).findings.isEmpty)

    try bench.apply(baseline)
    #expect(bench.journal.state?.phase == .applied)
    #expect(try bench.verify(baseline).findings == [])
    for view in try bench.views() {
      for name in machine.hidden { #expect(!view.words.shows(name), "\(name)") }
    }

    let report = try #require(try bench.rollback())
    #expect(report.isComplete)
    #expect(report.restored > 0)
    #expect(bench.host.values == before)
    #expect(bench.journal.state == nil)
  }

  @Test(arguments: try ModelMachine.all())
  func `a value clears bits and sets none but live ones`(machine: ModelMachine) throws {
    let bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    try bench.apply(try machine.baseline())
    for (cpu, registers) in bench.host.values {
      for (address, value) in registers {
        let was = try #require(before[cpu]?[address])
        #expect(was.isSuperset(of: value), "\(address) of CPU \(cpu)")
        let kept = machine.reserved[address] ?? []
        #expect(value.isSuperset(of: kept), "reserved bits of \(address) survive")
      }
    }
  }

  @Test
  func `a second apply writes nothing`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host())
    try bench.apply(try machine.baseline())
    let (count, state) = (bench.host.writeCount, bench.journal.state)
    try bench.apply(try machine.baseline())
    #expect(bench.host.writeCount == count)
    #expect(bench.journal.state == state)
  }

  @Test(arguments: try ModelMachine.all())
  func `a wider plan shows again what a narrow one hid`(machine: ModelMachine) throws {
    let bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    try bench.apply(try machine.baseline(without: machine.hidden + ["cx8", "fxsr"]))
    try bench.apply(try machine.baseline())
    #expect(try bench.verify(try machine.baseline()).findings == [])
    #expect(try bench.views().allSatisfy { $0.words.shows("fxsr") })
    #expect(try #require(try bench.rollback()).isComplete)
    #expect(bench.host.values == before)
  }

  @Test
  func `values that suspend has undone are written again`() throws {
    let machine = try ModelMachine.named("epyc-zen4")
    let bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    let baseline = try machine.baseline()
    try bench.apply(baseline)
    for (address, value) in before[5] ?? [:] { bench.host.force(value, into: address, cpu: 5) }
    #expect(try !bench.verify(baseline).findings.isEmpty)
    try bench.apply(baseline)
    #expect(try bench.verify(baseline).findings == [])
  }

  @Test
  func `after a reset the originals are read anew`() throws {
    let machine = try ModelMachine.named("epyc-zen4")
    var bench = ApplyBench(host: machine.host())
    try bench.apply(try machine.baseline())
    let old = try #require(bench.journal.state)
    bench = ApplyBench(host: machine.host(), journal: MemoryJournal(old), boot: "boot-2")
    // Other firmware: TOPOEXT is hidden now.
    for cpu in bench.online {
      let now = try #require(bench.host.values[cpu]?[0xc001_1005])
      bench.host.force(
        now.subtracting(MSRValue(rawValue: 1 << 54)), into: 0xc001_1005, cpu: cpu)
    }
    let before = bench.host.values
    try bench.apply(try machine.baseline(without: machine.hidden + ["topoext"]))
    #expect(try #require(try bench.rollback()).isComplete)
    #expect(bench.host.values == before)
  }

  @Test
  func `a kernel started by another one finds the values, and the originals are kept`() throws {
    let machine = try ModelMachine.named("epyc-zen4")
    var bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    try bench.apply(try machine.baseline())
    bench.boot = "boot-2"
    try bench.apply(try machine.baseline(without: ["avx2"]))
    #expect(try #require(try bench.rollback()).isComplete)
    #expect(bench.host.values == before)
  }

  @Test
  func `after a reset a rollback has nothing to restore`() throws {
    let machine = try ModelMachine.named("epyc-zen4")
    var bench = ApplyBench(host: machine.host())
    try bench.apply(try machine.baseline())
    let old = bench.journal.state
    bench = ApplyBench(host: machine.host(), journal: MemoryJournal(old), boot: "boot-2")
    let report = try #require(try bench.rollback())
    #expect(report.isComplete && report.restored == 0)
    #expect(bench.host.writeCount == 0)
    #expect(bench.journal.state == nil)
  }

  @Test
  func `a CPU that comes online later gets the values, one that goes keeps its originals`() throws {
    let machine = try ModelMachine.named("epyc-zen")
    var bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    bench.online = [0, 1, 2, 3]
    try bench.apply(try machine.baseline())
    bench.online = [2, 3, 4, 5, 6, 7]
    try bench.apply(try machine.baseline())
    #expect(try bench.verify(try machine.baseline()).findings == [])

    let report = try #require(try bench.rollback())
    #expect(report.problems == [.offline(cpu: 1), .offline(cpu: 0)])
    #expect(bench.journal.state?.phase == .failed)
    bench.online = Array(0..<ModelMachine.count)
    #expect(try #require(try bench.rollback()).isComplete)
    #expect(bench.host.values == before)
  }
}
