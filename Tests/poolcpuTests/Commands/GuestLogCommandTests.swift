import PoolTestSupport
import Testing

/// A log tells a host and its guest: each command takes the one that is meant.
struct GuestLogCommandTests {
  private func run(_ arguments: String) throws -> Command.Result {
    try Command.poolcpu(
      arguments.split(separator: " ").map(String.init), in: "Tests/Seeds"
    ).run()
  }

  @Test
  func `check asks about the guest, and of a destination about the host`() throws {
    let result = try run("check vmware-log/0.txt vmware-log/1.txt")
    #expect(result.status == 0, "\(result.errorText)")
    #expect(result.outputText.hasPrefix("YES: web may move to 1.txt\n"))
    #expect(try run("check esxcli-cpuid/0.txt vbox-log/0.txt").status != 2)
    #expect(try run("check vmware/0.txt esxcli-cpuid/0.txt --on vmware-log/0.txt").status != 2)
  }

  @Test
  func `a pool has the host and not the guest`() throws {
    let pool = try run("baseline vmware-log/0.txt --format json").outputText
    #expect(pool.contains("\"hosts\": [\"0\"]") && !pool.contains("web"))
    #expect(try run("diff vmware-log/0.txt vbox-log/0.txt").status == 0)
  }

  @Test
  func `show tells both, and makes a record of the host`() throws {
    #expect(try run("show vmware-log/0.txt").outputText.hasPrefix("1 host, 1 guest\n"))
    let record = try run("show vmware-log/0.txt --format json").outputText
    #expect(record.contains("poolcpu.host/1") && !record.contains("poolcpu.baseline"))
  }
}
