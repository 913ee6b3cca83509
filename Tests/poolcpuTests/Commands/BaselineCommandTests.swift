import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct BaselineCommandTests {
  private static let hosts = "Tests/Fixtures/hosts"

  private func run(_ arguments: String, input: [UInt8] = []) throws -> Command.Result {
    try Command.poolcpu(
      arguments.split(separator: " ").map(String.init), in: Self.hosts, input: input
    ).run()
  }

  private func succeeds(_ arguments: String, input: [UInt8] = []) throws -> [UInt8] {
    let result = try run(arguments, input: input)
    #expect(result.status == 0 && result.errors == [], "\(arguments): \(result.errorText)")
    return result.output
  }

  @Test
  func `a folder means its files, in any order`() throws {
    let folder = try succeeds("baseline amd --format json")
    let files = "amd/zen4.json amd/zen2-b.json amd/guest.json amd/piledriver.json amd/zen2-a.json"
    #expect(try succeeds("baseline \(files) --format json") == folder)
  }

  @Test(arguments: ["", " --level x86-64-v2", " --without aes,avx2 --strict"])
  func `a baseline pooled again gives what all hosts at once give`(cuts: String) throws {
    let whole = try succeeds("baseline amd --format json\(cuts)")
    let part = try succeeds("baseline amd/zen2-a.json amd/zen4.json --format json\(cuts)")
    let rest = "amd/zen2-b.json amd/guest.json amd/piledriver.json"
    #expect(try succeeds("baseline - \(rest) --format json", input: part) == whole)
    let other = try succeeds("baseline \(rest) --format json")
    #expect(try succeeds("baseline - --format json", input: part + other) == whole)
    #expect(try succeeds("show - --format json", input: whole) == whole)
  }

  @Test
  func `jsonl is the same document on one line, and lines merge`() throws {
    let whole = try succeeds("baseline amd --format json")
    let line = try succeeds("baseline amd --format jsonl")
    #expect(line.firstIndex(of: 0x0a) == line.count - 1)
    #expect(try JSONReader.value(of: line) == JSONReader.value(of: whole))
    let first = try succeeds("baseline amd/zen2-a.json amd/zen4.json --format jsonl")
    let rest = "amd/zen2-b.json amd/guest.json amd/piledriver.json"
    let second = try succeeds("baseline \(rest) --format jsonl")
    #expect(try succeeds("baseline - --format json", input: second + first) == whole)
    let refused = try run("baseline amd --level amd-zen4 --format jsonl")
    #expect(refused.status == 1)
    #expect(refused.output.firstIndex(of: 0x0a) == refused.output.count - 1)
  }

  @Test
  func `a level that a baseline was cut to must be reached by the hosts that join it`() throws {
    let part = try succeeds("baseline amd/zen4.json --level amd-zen3 --format json")
    let result = try run("baseline - amd/zen2-a.json", input: part)
    #expect(result.status == 1)
    #expect(result.outputText.hasPrefix("NO: amd-zen3 is out of reach for 1 of 2 hosts\n"))
  }

  @Test
  func `hosts of two vendors make no pool`() throws {
    for format in ["text", "json", "msr", "wrmsr"] {
      let result = try run("baseline amd intel --format \(format)")
      #expect(result.status == 1)
      #expect(result.output == [])
      #expect(
        result.errorText == """
          poolcpu: hosts of different vendors cannot show one CPU to a guest that moves \
          (AuthenticAMD: guest, piledriver, zen2-a, zen2-b, zen4; GenuineIntel: westmere); \
          make one pool for each vendor

          """)
    }
  }

  @Test
  func `no program takes the report of a level for values`() throws {
    for format in ["msr", "wrmsr"] {
      let result = try run("baseline amd --level amd-zen2 --format \(format)")
      #expect(result.status == 1)
      #expect(result.output == [])
      #expect(
        result.errorText == """
          poolcpu: amd-zen2 cannot be shown by every host: piledriver lacks features of it; \
          --format text says more

          """)
    }
  }

  @Test
  func `the answer goes to a file on request, also when it is no`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/answer"
    #expect(try run("baseline amd -o \(path)").output == [])
    #expect(try folder.read("answer") == succeeds("baseline amd"))
    let result = try run("baseline amd --level amd-zen2 --output \(path)")
    #expect(result.status == 1 && result.output == [] && result.errors == [])
    #expect(try folder.read("answer") == run("baseline amd --level amd-zen2").output)
    #expect(try folder.names == ["answer"])
  }

  @Test
  func `a reader that goes away is no error`() throws {
    let script = "{ \"$0\" baseline amd --format json; echo $? >&2; } | head -n 1"
    let result = try Command(
      "sh", ["-c", "cd '\(Repository.root)/\(Self.hosts)'; \(script)", Command.poolcpuPath]
    ).run()
    #expect(result.outputText == "{\n")
    #expect(result.errorText == "0\n")
  }

  @Test
  func `a format that is named is not recognised`() throws {
    let record = try FixtureHost.zen4.record()
    let dump = Array(PlainText.instLatx64(record).utf8)
    let answer = try succeeds("baseline - --format json", input: dump)
    #expect(try succeeds("baseline - --format json --from instlatx64", input: dump) == answer)
    let wrong = try run("baseline amd/zen4.json --from baseline")
    #expect(wrong.status == 2)
    #expect(
      wrong.errorText == """
        poolcpu: cannot read amd/zen4.json: its schema is "poolcpu.host/1", expected \
        poolcpu.baseline/1; use the version of poolcpu that wrote it

        """)
    let dumpAsJSON = try run("baseline - --from record", input: dump)
    #expect(dumpAsJSON.status == 2)
    #expect(
      dumpAsJSON.errorText == """
        poolcpu: cannot read standard input: line 1, column 1: expected an opening brace, \
        found '-'; correct the file or make it again

        """)
  }

  @Test
  func `a dump has the name of its file`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.cpuid", "c", "d.e.txt", ".hidden.txt"] {
      try folder.write(PlainText.instLatx64(try FixtureHost.zen4.record()), to: "x/\(name)")
    }
    let result = try Command.poolcpu(["baseline", "x", "--format", "msr"], in: folder.path).run()
    let hosts = Set(result.outputText.split(separator: "\n").map { $0.prefix { $0 != "\t" } })
    #expect(hosts.filter { !$0.hasPrefix("#") }.sorted() == ["a", "b", "c", "d.e"])
  }

  static let wrong: [(String, String)] = [
    ("baseline", "Error: Missing expected argument '<file> ...'"),
    (
      "baseline amd --level zen2",
      "Error: The value 'zen2' is invalid for '--level <level>': did you mean amd-zen2?\n"
    ),
    (
      "baseline amd --level zen",
      "invalid for '--level <level>': did you mean amd-zen, amd-zen2 or amd-zen3?\n"
    ),
    (
      "baseline amd --format libvrt",
      "Error: The value 'libvrt' is invalid for '--format <format>': did you mean libvirt?\n"
    ),
    (
      "baseline amd --from xml",
      "Error: The value 'xml' is invalid for '--from <format>': the names are record, baseline, "
    ),
    ("basline amd", "Error: there is no subcommand 'basline'; did you mean baseline?\n"),
    ("plan spilt x", "Error: poolcpu plan has no subcommand 'spilt'; did you mean split?\n"),
    ("help plan spilt", "Error: poolcpu plan has no subcommand 'spilt'; did you mean split?\n"),
    (
      "levels nosuch",
      "Error: The value 'nosuch' is invalid for '<level>': poolcpu levels lists the names\n"
    ),
    ("help basline", "Error: there is no subcommand 'basline'; did you mean baseline?\n"),
    ("amd/zen4.json", "Error: there is no subcommand 'amd/zen4.json'; poolcpu --help lists them\n"),
    ("baseline amd --bogus", "Error: Unknown option '--bogus'"),
    ("baseline - -", "Error: standard input can be read only once"),
    (
      "baseline amd --without aes,avx3",
      "Error: The value 'aes,avx3' is invalid for '--without <name,...>': "
        + "'avx3' is no feature's name; did you mean avx?"
    ),
    (
      "baseline amd --without stibp",
      "Error: The value 'stibp' is invalid for '--without <name,...>': 'stibp' means several "
        + "features: intel_stibp (00000007.0.edx[27]), amd_stibp (80000008.0.ebx[15]); name one of them"
    ),
    (
      "baseline amd --without osxsave",
      "osxsave cannot be taken out: it is a live state that a guest's kernel sets where it has xsave; "
        + "take out xsave"
    ),
    (
      "baseline amd --without vmx-ept", "vmx-ept is a VMX capability: a bit of MSRs 480h to 491h"
    ),
    (
      "baseline amd --without quantum",
      "Error: The value 'quantum' is invalid for '--without <name,...>': "
        + "'quantum' is no feature's name; docs/catalogue.md lists them all"
    ),
    ("baseline amd --without aes,", "'' is no feature's name; docs/catalogue.md lists them all"),
  ]

  @Test(arguments: wrong)
  func `wrong usage is told, with status 64 and nothing on standard output`(
    arguments: String, message: String
  ) throws {
    let result = try run(arguments)
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.contains(message), "\(result.errorText)")
  }
}
