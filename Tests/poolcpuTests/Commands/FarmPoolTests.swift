import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Pools of hosts that qemu-x86_64 emulates, scanned and levelled by the real program.
@Suite(.enabled(if: Command.path(of: "qemu-x86_64") != nil, "qemu-x86_64 is not installed"))
struct FarmPoolTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func scan(_ model: String) throws -> HostRecord {
    let document = try EmulatedHost.document(model)
    try folder.write(document, to: "\(model).json")
    return try RecordDocument.record(from: JSONReader.value(of: document))
  }

  private func run(_ arguments: [String]) throws -> Command.Result {
    try Command.poolcpu(arguments, in: folder.path).run()
  }

  @Test
  func `a feature that one host lacks is the only reason`() throws {
    let whole = HostProfile(of: try scan("EPYC"))
    _ = try scan("EPYC,-avx2")
    // Old versions of QEMU do not emulate AVX2 at all.
    try #require(whole.words.shows("avx2"), "this qemu-x86_64 has no AVX2")
    let document = try run(["baseline", ".", "--format", "json"]).output
    let contents = try BaselineDocument.contents(of: JSONReader.value(of: document))
    let baseline = Baseline(of: try Pool(contents.classes))
    let avx2 = try #require(Catalogue.bit(named: "avx2"))
    let lacking = baseline.pool.classes.firstIndex { $0.hosts == ["EPYC,-avx2"] }
    let removal = try #require(baseline.removed.first)
    #expect(baseline.removed.count == 1)
    #expect(removal.bit == avx2 && removal.cause == .absent)
    #expect(removal.classes == [try #require(lacking) + 1])
    var expected = whole.words
    expected.remove(avx2)
    #expect(baseline.words == expected)
    let refusal = try run(["check", "EPYC.json", "EPYC,-avx2.json"])
    #expect(refusal.status == 1)
    #expect(
      refusal.outputText.hasPrefix(
        """
        NO for guests that were given everything EPYC.json has: EPYC,-avx2 lacks avx2
        """))
    #expect(refusal.outputText.contains("lacks avx2: a hypervisor beneath, scan the machine"))
    let full = try run(["check", "EPYC.json", "EPYC,-avx2.json", "--full"]).outputText
    #expect(
      full.contains("\nWhat refuses\n  on EPYC,-avx2: the guest was given it and would miss it"))
    #expect(full.contains("\n      avx2  00000007.0.ebx[5]\n"))
    let masked = try run(["check", "EPYC,-avx2.json", "EPYC.json"])
    #expect(masked.status == 0)
    #expect(masked.outputText.hasPrefix("YES: guests with a fixed CPU model may move from EPYC,"))
    #expect(masked.outputText.contains("\nHost-passthrough guests would see\n  avx2\n"))
  }

  @Test
  func `a pool of several models shows what each of them shows`() throws {
    let records = try ["Opteron_G3", "Opteron_G5", "EPYC", "EPYC-Milan"].map(scan)
    let result = try run(["baseline", ".", "--format", "json"])
    #expect(result.status == 0 && result.errors == [])
    let contents = try BaselineDocument.contents(of: JSONReader.value(of: result.output))
    let baseline = Baseline(of: try Pool(contents.classes))
    #expect(baseline == Baseline(of: try Pool(of: records)))
    #expect(baseline.pool.hostCount == 4)
    #expect(baseline.words.shows("sse4a") && !baseline.words.shows("aes"))
    for record in records {
      let missing = baseline.words.subtracting(HostProfile(of: record).words)
      #expect(missing.isEmpty, "\(record.host): \(missing.names)")
    }
    let warnings = BaselineWarning.all(about: baseline).map(\.description)
    #expect(
      warnings.contains {
        $0.hasPrefix(
          "the records of EPYC, EPYC-Milan, Opteron_G3, Opteron_G5 were made inside guests")
      })
  }
}
