import CPUIDKit
import Glibc
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct ScanCommandTests {
  private let cpus: String
  private let folder: TemporaryFolder

  init() throws {
    cpus = try AllowedCPUs.read().description
    folder = try TemporaryFolder()
  }

  private func scan(
    _ arguments: [String] = [], environment: [String: String?] = ["SOURCE_DATE_EPOCH": "86400"]
  ) throws -> Command.Result {
    try Command.poolcpu(["scan", "--cpus", cpus] + arguments, environment: environment).run()
  }

  private func record(_ bytes: [UInt8]) throws -> HostRecord {
    try RecordDocument.record(from: JSONReader.value(of: bytes))
  }

  @Test
  func `the record of this machine is on standard output`() throws {
    let result = try scan(["--host", "n1"])
    #expect(result.status == 0, "\(result.errorText)")
    let record = try record(result.output)
    #expect(record.host == "n1")
    #expect(CPUSet(record.cpus.map(\.number)).description == cpus)
    #expect(record.source.how == "scan")
    #expect(record.source.when == "1970-01-02T00:00:00Z")
    #expect(record.source.by?.hasPrefix("poolcpu ") == true)
    #expect(record.environment["kernel"] != nil)
  }

  @Test
  func `without a name the host's own is taken`() throws {
    let name = try Command("uname", ["-n"]).run().outputText
    #expect(try record(scan().output).host + "\n" == name)
  }

  @Test
  func `the same machine at the same time gives the same bytes`() throws {
    #expect(try scan().output == scan().output)
  }

  @Test
  func `jsonl is the same record on one line`() throws {
    let line = try scan(["--format", "jsonl"]).output
    #expect(line.firstIndex(of: 0x0a) == line.count - 1)
    let document = try scan(["--format", "json"]).output
    #expect(try JSONReader.value(of: line) == JSONReader.value(of: document))
  }

  @Test
  func `a file is written whole, with mode 0644 and nothing beside it`() throws {
    let path = try folder.write("old", to: "n1.json")
    let result = try Command(
      "sh",
      ["-c", "umask 022; exec \"$0\" \"$@\"", Command.poolcpuPath]
        + ["scan", "--cpus", cpus, "-o", path]
    ).run()
    #expect(result.status == 0, "\(result.errorText)")
    #expect(result.output == [])
    #expect(try record(folder.read("n1.json")).brand.isEmpty == false)
    #expect(try folder.names == ["n1.json"])
    var info = stat()
    #expect(stat(path, &info) == 0)
    #expect(info.st_mode & 0o777 == 0o644)
  }

  @Test
  func `a symbolic link stays a link`() throws {
    let path = try folder.write("old", to: "real.json")
    #expect(symlink("real.json", folder.path + "/link.json") == 0)
    #expect(try scan(["-o", folder.path + "/link.json"]).status == 0)
    #expect(try folder.names == ["link.json", "real.json"])
    #expect(try record(folder.read("real.json")).cpus.isEmpty == false)
    var info = stat()
    #expect(lstat(folder.path + "/link.json", &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFLNK, "\(path)")
  }

  @Test
  func `a device is written to, not replaced`() throws {
    let result = try scan(["-o", "/dev/null"])
    #expect(result.status == 0, "\(result.errorText)")
    var info = stat()
    #expect(stat("/dev/null", &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFCHR)
  }

  @Test
  func `a place that cannot be written to is an error, and nothing is left`() throws {
    for (path, reason) in [
      (folder.path, "Is a directory"), (folder.path + "/no/n1.json", "No such file or directory"),
      ("/dev/full", "No space left on device"),
    ] {
      let result = try scan(["-o", path])
      #expect(result.status == 2)
      #expect(result.output == [])
      #expect(
        result.errorText.hasSuffix(
          "poolcpu: cannot write \(path) (\(reason)); choose another place for the answer\n"))
    }
    #expect(try folder.names == [])
  }

  @Test
  func `a reader that goes away is no error, a full disk is`() throws {
    let script = "{ \"$0\" scan --cpus \(cpus) 2>/dev/null; echo $? >&3; }"
    let gone = try Command("sh", ["-c", "\(script) 3>&2 | true", Command.poolcpuPath]).run()
    #expect(gone.errorText == "0\n")
    let full = try Command("sh", ["-c", "\(script) 3>&2 >/dev/full", Command.poolcpuPath]).run()
    #expect(full.errorText == "2\n")
  }

  @Test
  func `CPUs that are not online are refused`() throws {
    let result = try Command.poolcpu(["scan", "--cpus", "16000,16001"]).run()
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(
      result.errorText == """
        poolcpu: CPUs 16000-16001, named by --cpus, are not online; \
        name CPUs that are, or bring them online

        """)
  }

  @Test(arguments: [
    ["--cpus", "3-1"], ["--cpus", ""], ["--host", ""], ["--format", "xml"], ["--bogus"],
  ])
  func `wrong usage is status 64 and says nothing on standard output`(arguments: [String]) throws {
    let result = try Command.poolcpu(["scan"] + arguments).run()
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.hasPrefix("Error: "))
  }

  @Test
  func `a time that is none is an error`() throws {
    let result = try scan(environment: ["SOURCE_DATE_EPOCH": "yesterday\u{1b}[2J"])
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(
      result.errorText == """
        poolcpu: SOURCE_DATE_EPOCH is 'yesterday\\u{1b}[2J', not a number of seconds since 1970; \
        correct it or unset it

        """)
  }

  @Test(.enabled(if: Command.path(of: "cpuid") != nil, "cpuid is not installed"))
  func `every word is what Todd Allen's cpuid reads`() throws {
    let theirs = try CPUIDListing(Command("cpuid", ["-r"]).run().outputText)
    var compared = 0
    for cpu in try record(scan().output).cpus {
      let answers = try #require(theirs.cpus[cpu.number], "cpuid shows no CPU \(cpu.number)")
      for entry in cpu.leaves.entries {
        // cpuid leaves out the answers that end a list of caches, for one.
        guard let answer = answers[entry.query] else { continue }
        #expect(answer == entry.registers, "CPU \(cpu.number), \(entry.query)")
        compared += 1
      }
      for (query, answer) in answers where cpu.leaves[query] == nil {
        #expect(
          answer == .zero || cpu.leaves.answer(to: query) == .absent,
          "CPU \(cpu.number): \(query) was not read, cpuid has \(answer)")
      }
    }
    #expect(compared >= 3)
  }
}
