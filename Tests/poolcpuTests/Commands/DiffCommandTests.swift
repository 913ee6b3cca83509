import PoolTestSupport
import Testing

struct DiffCommandTests {
  private func run(_ arguments: String, input: [UInt8] = []) throws -> Command.Result {
    try Command.poolcpu(
      ["diff"] + arguments.split(separator: " ").map(String.init),
      in: "Tests/Fixtures/hosts/amd", input: input
    ).run()
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    Array(try Repository.lines(of: "Tests/Fixtures/hosts/amd/\(file)").joined(separator: "\n").utf8)
  }

  @Test
  func `the status tells whether records agree`() throws {
    #expect(try run("zen2-a.json zen2-b.json").status == 0)
    #expect(try run("zen2-a.json zen4.json").status == 1)
    let groups =
      "identity,bits,limits,layouts,cpus,leaves,msrs,microcode,firmware,kernel,environment"
    let none = try run("zen2-a.json zen4.json --ignore \(groups)")
    #expect(none.status == 0)
    #expect(
      none.outputText.hasPrefix("SAME: A (zen2-a) and B (zen4) agree in all that was compared\n"))
    #expect(none.outputText.contains("Not compared  identity, bits, limits"))
  }

  @Test
  func `either side may be standard input`() throws {
    let record = try bytes("zen4.json")
    let named = try run("zen2-a.json zen4.json")
    #expect(try run("zen2-a.json -", input: record) == named)
    let mirrored = try run("- zen2-a.json", input: record)
    #expect(mirrored.status == 1)
    #expect(mirrored.outputText.contains("\n  Only A  45: pcid, "))
  }

  @Test
  func `a baseline, a file of many hosts and a folder are compared as pools`() throws {
    let baseline = try Command.poolcpu(
      ["baseline", "zen2-a.json", "--format", "json"], in: "Tests/Fixtures/hosts/amd"
    ).run().output
    let one = try run("- zen2-a.json", input: baseline)
    #expect(one.status == 0 && one.outputText.hasPrefix("SAME: "), "\(one.outputText)")
    let two = try bytes("zen2-a.json") + bytes("zen4.json")
    for pool in [try run("zen4.json -", input: two), try run(". -", input: two)] {
      #expect(pool.status == 1 && pool.outputText.contains("The whole pool"), "\(pool.outputText)")
    }
  }

  @Test
  func `parts are those of two records`() throws {
    let result = try run(". zen4.json --ignore kernel")
    #expect(result.status == 64 && result.errorText.contains("--ignore is about two records"))
  }

  @Test(arguments: [
    ("zen4.json", "Missing expected argument '<b>'"),
    ("- -", "standard input can be read only once"),
    ("zen4.json zen4.json --ignore bits,colour", "'colour' is no part of a record"),
    ("zen4.json zen4.json --ignore bits,", "'' is no part of a record"),
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
