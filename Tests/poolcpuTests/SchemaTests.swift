import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Every kind of record that the tests make, held against docs/schema.
@Suite(.enabled(if: JSONSchema.isThere, "python3-jsonschema is not installed"))
struct SchemaTests {
  private func document(_ result: Command.Result) throws -> JSONValue {
    #expect(result.status == 0, "\(result.errorText)")
    return try JSONReader.value(of: result.output)
  }

  @Test
  func `records of scans, fixtures, examples and chance are valid`() throws {
    let cpus = try AllowedCPUs.read().description
    var documents = [
      try document(Command.poolcpu(["scan", "--cpus", cpus, "--experimental"]).run())
    ]
    documents += try FixtureHost.allCases.map { RecordDocument.json(for: try $0.record()) }
    documents += try ExampleHost.all.map { RecordDocument.json(for: try $0.record()) }
    var machines = RandomMachines(seed: 7)
    for number in 0..<40 {
      documents.append(RecordDocument.json(for: try machines.next("n\(number)", largest: 12)))
    }
    try JSONSchema.expectValid(documents)
  }

  @Test(.enabled(if: Command.path(of: "qemu-x86_64") != nil, "qemu-x86_64 is not installed"))
  func `records of the farm are valid`() throws {
    try JSONSchema.expectValid(
      FarmTests.models.map { try JSONReader.value(of: EmulatedHost.document($0)) })
  }

  @Test(.corpus())
  func `records of dumps are valid`() throws {
    // All formats, and machines of every size but the slowest to validate.
    let records = Corpus.records.filter { $0.cpus.count <= 64 }
    let chosen = records.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    try JSONSchema.expectValid(chosen.map { RecordDocument.json(for: $0) })
  }

  @Test
  func `rankings of models are valid`() throws {
    let folder = "Tests/Fixtures/hosts/amd"
    try JSONSchema.expectValid([
      document(
        Command.poolcpu(
          ["models", "zen2-a.json", "zen4.json", "--format", "json"], in: folder
        ).run()),
      document(
        Command.poolcpu(
          ["models", "../intel/westmere.json", "--versioned", "--format", "json"], in: folder
        ).run()),
    ])
  }

  @Test
  func `where models start, who must restart and what changed are valid`() throws {
    let fixtures = "Tests/Fixtures"
    try JSONSchema.expectValid(
      [
        "models/usable.json", "check/restart.json", "levels/zen2.json", "diff/pools.json",
        "plan/add.json", "plan/remove.json", "plan/split.json", "plan/matrix.json",
        "plan/override.json",
      ].map {
        try JSONReader.value(of: try Repository.bytes(of: "\(fixtures)/\($0)"))
      })
  }

  @Test
  func `baselines are valid in every view`() throws {
    var documents: [JSONValue] = []
    var machines = RandomMachines(seed: 11)
    let records = try (0..<12).map { try machines.next("n\($0)", largest: 3) }
    for view in Perspective.ofRecords {
      let classes = records.compactMap { try? HostClass(of: $0, as: view) }
      for cuts in [
        .none, Restrictions(levels: [.known("amd-zen2")], without: [.avx], isStrict: true),
      ]
      where !classes.isEmpty {
        let baseline = Baseline(of: try Pool(classes), cuts: cuts)
        documents.append(BaselineDocument(showsExperimental: true).json(for: baseline))
      }
    }
    let hosts = try FixtureHost.allCases.map { try $0.record() }.filter { $0.vendor == .amd }
    documents.append(BaselineDocument().json(for: Baseline(of: try Pool(of: hosts))))
    let capped = Restrictions(caps: [BaselineCap(CPUStatement(name: "none"))])
    let vm = try HostClass(CPUStatement(name: "vm"))
    documents.append(BaselineDocument().json(for: Baseline(of: try Pool([vm]), cuts: capped)))
    try JSONSchema.expectValid(documents)
  }

  @Test(
    arguments: [
      ("family", JSONValue.integer(-1)), ("serial", "X"), ("cpus", .array([])),
      ("schema", "poolcpu.host/9"), ("mxcsrMask", "ffff"), ("clock", .object(["kHz": .integer(0)])),
    ] as [(String, JSONValue)])
  func `what is no record is told`(key: String, value: JSONValue) throws {
    guard case .object(var members) = RecordDocument.json(for: try FixtureHost.zen4.record())
    else { return }
    members[key] = value
    #expect(try JSONSchema.validate([.object(members)]).status == 1)
  }
}
