import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Which hosts and files count: --only, --exclude and --host.
struct InputSelectionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.dump, to: "rack1/n1.txt")
    try folder.write(Self.dump, to: "rack1/n2.txt")
    try folder.write(Self.dump, to: "rack2/n3.txt")
  }

  private static let dump = """
    CPUID 00000000: 00000001-68747541-444D4163-69746E65
    CPUID 00000001: 00000F4A-00000800-00000000-078BFBFF
    CPUID 80000000: 80000001-68747541-444D4163-69746E65
    CPUID 80000001: 00000F4A-00000000-00000000-E1D3FBFF
    """

  private func hosts(
    only: [String] = [], excluding: [String] = [], names: [String: String] = [:],
    in paths: [String]? = nil
  ) throws(InputError) -> [String] {
    let terms = InputTerms(
      names: names, selection: InputSelection(only: only, excluding: excluding))
    return try PoolInput(paths ?? [folder.path], terms).classes.flatMap(\.hosts).sorted()
  }

  @Test(
    arguments: [
      (["n1"], [], ["n1"]), (["n*"], ["n2"], ["n1", "n3"]), (["n1", "n3"], [], ["n1", "n3"]),
      (["rack1"], [], ["n1", "n2"]), ([], ["rack1"], ["n3"]),
      (["rack?/n[13].txt"], [], ["n1", "n3"]),
      ([], ["*/n3.txt"], ["n1", "n2"]), (["n3.txt"], [], ["n3"]), (["rack1"], ["n2.txt"], ["n1"]),
    ] as [([String], [String], [String])])
  func `hosts count by their name, file or folder`(
    only: [String], excluding: [String], found: [String]
  ) throws {
    #expect(try hosts(only: only, excluding: excluding) == found)
  }

  @Test
  func `hosts of a baseline and of files with many are chosen one by one`() throws {
    let baseline = try Command.poolcpu(["baseline", folder.path, "--format", "json"]).run()
    let path = try folder.write(baseline.outputText, to: "pool/all.json")
    #expect(try hosts(only: ["n[23]"], in: [path]) == ["n2", "n3"])
    #expect(try hosts(excluding: ["n1"], in: [path]) == ["n2", "n3"])
    #expect(try hosts(only: ["all.json"], in: [path]) == ["n1", "n2", "n3"])
  }

  @Test
  func `a file that is left out is not opened`() throws {
    try folder.write("no host", to: "rack1/README")
    #expect(throws: InputError.self) { try hosts() }
    #expect(throws: InputError.self) { try hosts(only: ["n1"]) }
    #expect(try hosts(excluding: ["README"]) == ["n1", "n2", "n3"])
  }

  @Test
  func `a pattern that nothing is like stops the answer, and the nearest name is told`() throws {
    for (only, excluding) in [(["n9"], []), ([], ["n9"])] as [([String], [String])] {
      let error = #expect(throws: InputError.self) { try hosts(only: only, excluding: excluding) }
      let sentence = try #require(error).description
      #expect(sentence.contains("'n9'") && sentence.contains("did you mean n1"), "\(sentence)")
    }
  }

  @Test
  func `nothing that counts is no answer`() {
    #expect(throws: InputError.nothingCounts) { try hosts(only: ["n1"], excluding: ["rack1"]) }
  }

  @Test
  func `a name is that of one host`() throws {
    let file = "\(folder.path)/rack1/n1.txt"
    #expect(try hosts(names: [file: "pve03"], in: [file]) == ["pve03"])
    let both = try folder.write(
      String(
        decoding: try Repository.bytes(of: "Tests/Fixtures/hosts/amd/zen2-a.json")
          + Repository.bytes(of: "Tests/Fixtures/hosts/amd/zen4.json"), as: UTF8.self),
      to: "both.json")
    #expect(throws: InputError.manyNamed(path: both)) {
      try hosts(names: [both: "pve03"], in: [both])
    }
  }

  @Test(arguments: [
    (["convert", "-", "--host", "pve03", "--format", "record"], 0, "\"host\": \"pve03\""),
    (["show", "-", "--host", "pve03"], 0, "pve03: "),
    (["baseline", "-", "examples/pool", "--host", "pve03", "--only", "pve03"], 0, "1 host"),
    (["baseline", "examples/pool", "examples/pool", "--host", "x"], 64, "no input is -"),
    (["baseline", "examples/pool", "--host", ""], 64, "not empty"),
  ])
  func `--host names what comes over standard input`(
    arguments: [String], status: Int32, text: String
  ) throws {
    let result = try Command.poolcpu(arguments, in: ".", input: Self.dump.utf8).run()
    #expect(result.status == status, "\(result.errorText)")
    #expect((result.outputText + result.errorText).contains(text), "\(result.outputText)")
  }
}
