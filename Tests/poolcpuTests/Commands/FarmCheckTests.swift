import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Whether guests may move between CPUs that qemu-x86_64 emulates, and why not, word for word.
@Suite(
  .enabled(if: Command.path(of: "qemu-x86_64") != nil, "qemu-x86_64 is not installed"),
  .enabled(if: Command.isQEMU72, "the golden files are of QEMU 7.2"))
struct FarmCheckTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Scans a model, and takes out what comes from the machine that runs the test.
  private func scan(_ model: String) throws {
    var record = try EmulatedHost.record(model)
    record.environment = record.environment.filter { $0.key == "hypervisor" }
    record.clock = nil
    try folder.write(
      JSONWriter.document(RecordDocument.json(for: record)), to: "\(model).json")
  }

  struct Move: CustomTestStringConvertible {
    var testDescription: String { "\(source) to \(destination), \(guest)" }
    let source: String
    let destination: String
    var guest = "hvm"
    let status: Int32
  }

  static let moves = [
    Move(source: "Opteron_G1,+cx16", destination: "Opteron_G2", status: 0),
    Move(source: "Opteron_G3", destination: "Opteron_G4", status: 0),
    Move(source: "Opteron_G5", destination: "EPYC", status: 0),
    Move(source: "EPYC", destination: "EPYC,-avx2", status: 1),
    Move(source: "EPYC", destination: "EPYC-Rome", guest: "container", status: 1),
    Move(source: "EPYC-Milan", destination: "EPYC", status: 1),
    Move(source: "Penryn", destination: "Nehalem", guest: "pv", status: 0),
    Move(source: "Westmere", destination: "Nehalem", status: 1),
    Move(source: "SandyBridge", destination: "Westmere", guest: "container", status: 1),
    Move(source: "Nehalem", destination: "SandyBridge", guest: "pv", status: 1),
    Move(source: "Haswell", destination: "Skylake-Server", guest: "container", status: 0),
    Move(source: "Skylake-Server", destination: "Denverton", status: 1),
  ]

  @Test(arguments: moves)
  func `a move is judged with its reasons`(move: Move) throws {
    for model in [move.source, move.destination] { try scan(model) }
    let result = try Command.poolcpu(
      ["check", "\(move.source).json", "\(move.destination).json", "--guest", move.guest],
      in: folder.path
    ).run()
    #expect(result.status == move.status)
    #expect(result.errorText == "")
    try expect(
      result.outputText, "check-\(move.source)-\(move.destination)-\(move.guest).txt")
  }

  @Test(arguments: [
    ["Opteron_G2", "Opteron_G4", "EPYC", "EPYC-Milan"],
    ["Penryn", "Westmere", "Haswell", "Denverton"], ["EPYC", "EPYC,-avx2"],
  ])
  func `a pool says why it lacks what some host has`(models: [String]) throws {
    for model in models { try scan(model) }
    let result = try Command.poolcpu(
      ["baseline"] + models.map { "\($0).json" }, in: folder.path
    ).run()
    #expect(result.status == 0)
    let sections = result.outputText.split(separator: "\n\n").dropFirst()
      .prefix { !$0.hasPrefix("Override MSRs") }
    try expect(
      sections.joined(separator: "\n\n") + "\n",
      "baseline-\(models.joined(separator: "-")).txt")
  }

  private func expect(_ text: String, _ name: String) throws {
    let path = "Tests/Fixtures/farm/\(name)"
    let isSame = text == (try GeneratedDocument(path).blessed(with: text))
    #expect(isSame, "\(path) is stale: run `make bless` and read the diff")
  }
}
