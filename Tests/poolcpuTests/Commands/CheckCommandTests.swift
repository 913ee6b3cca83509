import PoolTestSupport
import Testing

struct CheckCommandTests {
  private func run(_ arguments: String, input: [UInt8] = []) throws -> Command.Result {
    try Command.poolcpu(
      ["check"] + arguments.split(separator: " ").map(String.init), in: "Tests/Fixtures/hosts",
      input: input
    ).run()
  }

  @Test
  func `a baseline, its pool's folder and the hosts of it give one answer`() throws {
    let pool = try Command.poolcpu(
      ["baseline", "amd", "--format", "json"], in: "Tests/Fixtures/hosts"
    ).run().output
    let folder = try run("amd amd/zen4.json --format json")
    #expect(folder.status == 0)
    #expect(try run("- amd/zen4.json --format json", input: pool) == folder)
    #expect(
      try run("amd/zen4.json - --format json", input: pool)
        == run("amd/zen4.json amd --format json"))
  }

  @Test
  func `what was taken out of a baseline was not seen by its guests`() throws {
    let pool = try Command.poolcpu(
      ["baseline", "amd/zen4.json", "--level", "amd-zen2", "--format", "json"],
      in: "Tests/Fixtures/hosts"
    ).run().output
    #expect(try run("amd/zen4.json amd/zen2-a.json").status == 1)
    let cut = try run("- amd/zen2-a.json --format json", input: pool)
    // The way back, which precedes in the document, is masked.
    let there = try #require(cut.outputText.split(separator: "\"migration\"").last)
    #expect(!there.contains("avx512"), "\(cut.outputText)")
  }

  @Test
  func `the answer goes to a file on request, also when it is no`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/answer.json"
    for (arguments, status) in [
      ("amd/zen2-a.json amd/zen4.json --format json", Int32(0)),
      ("amd/zen4.json amd/zen2-a.json --format json", 1),
    ] {
      let result = try run("\(arguments) -o \(path)")
      #expect(result.status == status && result.output == [] && result.errors == [])
      #expect(try folder.read("answer.json") == run(arguments).output)
    }
    #expect(try folder.names == ["answer.json"])
  }

  @Test
  func `hosts of another vendor refuse among others`() throws {
    let result = try run("amd/zen4.json . --format json")
    #expect(result.status == 1)
    #expect(result.outputText.contains("\"expected\": \"AuthenticAMD\""))
  }

  @Test
  func `sources of two vendors make no pool`() throws {
    let result = try run(". amd/zen4.json")
    #expect(result.status == 1)
    #expect(result.output == [])
    #expect(result.errorText.contains("GenuineIntel: westmere"))
  }

  @Test
  func `hosts behind definitions are all destinations, other inputs but the last are sources`()
    throws
  {
    let many = try run("../guests/db.xml amd/zen2-a.json amd/zen4.json --format json").outputText
    #expect(many.contains("\"zen2-a\": \"safe\"") && many.contains("\"zen4\": \"safe\""))
    let pool = try run("amd/zen2-a.json ../guests/db.xml amd/zen4.json --format json").outputText
    #expect(pool.contains("\"answers\"") && !pool.contains("\"zen2-a\": "))
    let guests = try run("../guests/db.xml ../guests/web.xml --format json")
    #expect(guests.outputText.contains("\"definition\": true"))
  }

  @Test
  func `guests of one name are told apart by their files`() throws {
    let folder = try TemporaryFolder()
    let text = "<domain><name>vm</name><cpu mode='custom'><model>EPYC</model></cpu></domain>"
    let (a, b) = (try folder.write(text, to: "a.xml"), try folder.write(text, to: "b.xml"))
    let result = try run("\(a) \(b) amd/zen2-a.json --format json").outputText
    #expect(result.contains("vm in \(a)") && result.contains("vm in \(b)"), "\(result)")
  }

  @Test(arguments: ["--migration static", "--guest container", "--platform native"])
  func `a restart is asked about for guests that run under a hypervisor`(option: String) throws {
    let result = try run("amd/zen4.json amd/zen2-a.json --restart \(option)")
    #expect(result.status == 64 && result.errorText.contains("--restart is about guests"))
  }

  @Test
  func `a reader that goes away does not change the status`() throws {
    let script = "{ \"$0\" check amd/zen4.json amd/zen2-a.json; echo $? >&2; } | true"
    let result = try Command(
      "sh", ["-c", "cd '\(Repository.root)/Tests/Fixtures/hosts'; \(script)", Command.poolcpuPath]
    ).run()
    #expect(result.errorText == "1\n")
  }

  @Test(arguments: [
    ("amd/zen4.json", "give SRC and DST"),
    ("- -", "standard input can be read only once"),
    ("amd/zen4.json amd/zen4.json --migration warm", "The value 'warm' is invalid"),
    ("amd/zen4.json amd/zen4.json --guest vm", "The value 'vm' is invalid"),
    (
      "amd/zen4.json amd/zen4.json --requires amd-zen2",
      "--requires goes with --migration static; other moves keep all features"
    ),
    ("amd/zen4.json amd/zen4.json --platform kvm --guest container", "executes CPUID natively"),
    ("amd/zen4.json amd/zen4.json --guest-phys-bits 12", "takes host or a number from 32 to 52"),
  ])
  func `wrong usage is told, with status 64 and nothing on standard output`(
    arguments: String, message: String
  ) throws {
    let result = try run(arguments)
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.contains(message), "\(result.errorText)")
  }
}
