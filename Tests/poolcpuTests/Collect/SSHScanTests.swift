import Foundation
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// `poolcpu scan --ssh` against a real sshd.
@Suite(
  .enabled(if: LoopbackHosts.lack == nil, "\(LoopbackHosts.lack ?? "") is not installed"),
  .timeLimit(.minutes(3)))
struct SSHScanTests {
  private let hosts: LoopbackHosts
  private let pool: String

  init() throws {
    hosts = try LoopbackHosts()
    pool = "\(hosts.folder.path)/pool"
  }

  private func records() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: pool).sorted()
  }

  private func leftThere() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: hosts.place)
  }

  @Test
  func `eight hosts are read, seven that fail are named, and a second run asks these only`() throws
  {
    let names = LoopbackHosts.cpus.keys.sorted()
    let files = names.map { "\($0).json" }
    let list = try hosts.folder.write(
      (names + LoopbackHosts.failing).joined(separator: "\n"), to: "hosts")
    let sending = ["--program", hosts.program, "-o", pool]
    let good = try hosts.scan(["--ssh"] + names + sending)
    #expect(good.errorText.hasSuffix("8 hosts: 8 read, 0 had a record already, 0 failed\n"))
    #expect(good.status == 0)
    #expect(good.output == [])
    #expect(try records() == files)
    var cpus: Set<[LogicalCPU]> = []
    for name in names {
      let record = try RecordDocument.record(
        from: JSONReader.value(of: hosts.folder.read("pool/\(name).json")))
      #expect(record.host == name)
      cpus.insert(record.cpus)
    }
    #expect(cpus.count == 8)

    let before = try files.map { try hosts.folder.read("pool/\($0)") }
    let all = ["--hosts", list, "--retries", "1", "--timeout", "10s"] + sending
    let bad = try hosts.scan(all)
    let told = bad.errorText
    let causes = [
      "hangs: no answer within 10s",
      "refuses: ssh: connect to host 127.0.0.1 port 1: Connection refused",
      "unwelcome: ", "Permission denied (publickey).",
      "changed: its host key is not the one that known_hosts has",
      "garbage: it printed nothing that poolcpu knows; it begins 'Welcome to this host'",
      "half: ", " closed by remote host.",
      "full: the program could not be written there (", "File too large)",
      "15 hosts: 0 read, 8 had a record already, 7 failed",
      "7 of 15 hosts could not be read",
    ]
    for cause in causes { #expect(told.contains(cause), "\(cause) in:\n\(told)") }
    #expect(bad.status == 2)
    let some = try hosts.scan(["--allow-missing", "--ssh", "n1", "garbage"] + sending)
    #expect(some.status == 0)
    #expect(some.errorText.contains("garbage: it printed"))
    #expect(try records() == files)
    #expect(try files.map { try hosts.folder.read("pool/\($0)") } == before)
    #expect(try leftThere() == [])
    // What hung there had the same time as here, and the signal's way.
    try awaitEnd(of: hosts.hanging)
  }

  @Test
  func `what a host has installed is run, and a dump of another tool becomes a record`() throws {
    let record = try EmulatedHost.record("EPYC")
    let dump = try hosts.folder.write(try #require(Format.cpuidR.bytes(of: record)), to: "dump")
    let result = try hosts.scan(["--ssh", "n1", "n5", "-o", pool, "--remote", "cat '\(dump)'"])
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try records() == ["n1.json", "n5.json"])
    let missing = try hosts.scan(["--ssh", "n2", "-o", pool, "--remote", "/none/poolcpu"])
    #expect(missing.status == 2)
    #expect(missing.errorText.contains("n2: the program there failed with status 127: sh: 1: "))
  }

  @Test
  func `poolcpu itself is sent, runs and leaves nothing`() throws {
    let result = try hosts.scan(
      [
        "--hosts", "-", "--program", Command.poolcpuPath, "-o", pool,
      ], input: "n1 # the first\n")
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try records() == ["n1.json"])
    #expect(try leftThere() == [])
  }

  @Test
  func `a file in the place of a record is not replaced by itself`() throws {
    try hosts.folder.write("mine", to: "pool/n8.json")
    let call = ["--ssh", "n8", "--program", hosts.program, "-o", pool]
    let refused = try hosts.scan(call)
    #expect(refused.status == 2)
    #expect(
      refused.errorText.contains(
        "n8: \(pool)/n8.json holds something else than its record; move it away, or replace it with --again"
      ))
    #expect(try hosts.folder.read("pool/n8.json") == Array("mine".utf8))
    #expect(try hosts.scan(call + ["--again"]).status == 0)
    #expect(try hosts.folder.read("pool/n8.json").first == UInt8(ascii: "{"))
  }

  @Test(arguments: ["INT", "TERM"])
  func `a signal ends what runs, keeps what is there, and leaves no draft`(signal: String) throws {
    // One host hangs; the other is done by then, or is not.
    let result = try Command(
      "timeout",
      [
        "--signal=\(signal)", "1.5s", Command.poolcpuPath, "scan", "--ssh", "hangs", "n8",
        "--timeout", "4s",
        "--program", hosts.program, "-o", pool,
      ], environment: ["PATH": "\(hosts.folder.path)/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
    ).run()
    #expect(SignalledCommand.isSignalled(result.status))
    #expect(result.errorText.contains("interrupted with "))
    #expect(try records().filter { $0 != "n8.json" } == [])
    try awaitEnd(of: hosts.hanging)
    #expect(try leftThere() == [])
  }

  /// Waits until no process runs `command`.
  private func awaitEnd(of command: String) throws {
    let deadline = ContinuousClock.now + .seconds(15)
    while try Command("pgrep", ["-f", "^\(command)"]).run().status == 0 {
      guard ContinuousClock.now < deadline else {
        Issue.record("\(command) still runs")
        return
      }
      usleep(50_000)
    }
  }
}
