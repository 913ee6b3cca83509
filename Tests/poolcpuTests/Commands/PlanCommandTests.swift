import PoolFormats
import PoolTestSupport
import Testing

/// What-ifs as an administrator asks them.
struct PlanCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ line: String) throws -> Command.Result {
    try Command.poolcpu(line.split(separator: " ").map(String.init), in: folder.path).run()
  }

  @Test
  func `an upgrade to older hosts is stuck, one to newer hosts is not`() throws {
    for name in ["n1", "n2", "n3"] {
      try folder.writeRecord(of: "zen4", as: name, in: "new")
      try folder.writeRecord(of: "zen2-a", as: name, in: "old")
    }
    let better = try run("plan upgrade --of old --to new --find")
    #expect(better.status == 0 && better.outputText.contains("n1, n2, n3"), "\(better.outputText)")
    let order = try run("plan upgrade --of old --to new --order n3,n1,n2")
    #expect(order.status == 0 && order.outputText.hasPrefix("YES: the 3 hosts can be upgraded"))
    let worse = try run("plan upgrade --of new --to old --order n3,n1,n2")
    #expect(
      worse.status == 1 && worse.outputText.hasPrefix("NO: n2, host 3 of 3, cannot be emptied"))
    let never = try run("plan upgrade --of new --to old --find --format json")
    #expect(never.status == 1 && never.outputText.contains("\"answer\": \"halts\""))
    if JSONSchema.isThere { try JSONSchema.expectValid([document(never), document(better)]) }
  }

  @Test(arguments: [("kvm", true), ("xen", false)])
  func `a CPU model is KVM's guests' alone`(platform: String, isNamed: Bool) throws {
    try folder.writeRecord(of: "zen4", as: "n1", in: "new")
    try folder.writeRecord(of: "zen2-a", as: "n2", in: "old")
    let result = try run("plan add old/n2.json --to new --platform \(platform)")
    #expect(result.status == 1, "guests lose AVX-512: \(result.errorText)")
    #expect(result.outputText.contains("  Model ") == isNamed, "\(result.outputText)")
  }

  private func document(_ result: Command.Result) throws -> JSONValue {
    let json = try run("plan upgrade --of old --to new --find --format json")
    return try JSONReader.value(of: result.outputText.hasPrefix("{") ? result.output : json.output)
  }

  @Test
  func `a guest that no host takes stops the answer of an upgrade`() throws {
    try folder.writeRecord(of: "piledriver", as: "n1", in: "old")
    let guests = "\(Repository.root)/Tests/Fixtures/guests/build.xml"
    let result = try run("plan upgrade --of old --to old --find --vms \(guests)")
    #expect(result.status == 2 && result.output == [], "\(result.outputText)")
    #expect(
      result.errorText.contains("no host of the pool takes build as it is"), "\(result.errorText)")
  }

  @Test
  func `names that nobody has are told with the nearest`() throws {
    for name in ["n1", "n2"] { try folder.writeRecord(of: "zen4", as: name, in: "old") }
    try folder.writeRecord(of: "zen4", as: "n1", in: "new")
    for (line, text) in [
      ("plan upgrade --of old --to new --find", "no record of 'n2'"),
      ("plan upgrade --of old --to old --order n1,n3", "'n3', or it comes twice; did you mean n1"),
      ("plan upgrade --of old --to old --order n1,n1", "'n1', or it comes twice"),
      ("plan remove n9 --of old", "'n9', which plan remove asks for; did you mean n1"),
      ("plan split old --model EPIC", "did you mean EPYC?"),
    ] {
      let result = try run(line)
      #expect(result.status != 0 && result.output == [], "\(line)")
      #expect(result.errorText.contains(text), "\(line): \(result.errorText)")
    }
  }

  @Test(arguments: [
    "plan", "plan split old", "plan split old -k 1", "plan split old -k 2 --keep avx",
    "plan matrix old --platform native", "plan upgrade --of old --to old", "plan add old",
  ])
  func `wrong usage is told`(line: String) throws {
    try folder.writeRecord(of: "zen4", as: "n1", in: "old")
    let result = try run(line)
    #expect(result.status == 64 && result.output == [], "\(result.errorText)")
  }

  @Test
  func `cells that a spreadsheet takes for formulas are text`() throws {
    try folder.writeRecord(of: "zen4", as: "=cmd|x", in: "old")
    try folder.writeRecord(of: "zen2-a", as: "n,\"1", in: "old")
    let result = try run("plan matrix old --format csv")
    #expect(
      result.outputText.split(separator: "\r\n").first == "from,\"n,\"\"1\",'=cmd|x",
      "\(result.outputText)")
  }
}
