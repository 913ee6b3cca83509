import PoolKit
import PoolTestSupport
import Testing

/// What tells models of CPUs apart that qemu-x86_64 emulates, by the real program, word for word.
@Suite(
  .enabled(if: Command.path(of: "qemu-x86_64") != nil, "qemu-x86_64 is not installed"),
  .enabled(if: Command.isQEMU72, "the golden files are of QEMU 7.2"))
struct FarmDiffTests {
  /// What surrounds the emulated CPU is this machine's, and so are the number of CPUs and the clock.
  private static let ignored = "cpus,microcode,firmware,kernel,environment"

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("EPYC", "EPYC,-avx2"), ("EPYC", "EPYC-Milan"), ("Opteron_G3", "Opteron_G5"),
    ("Nehalem", "Westmere"), ("Skylake-Server", "EPYC"), ("Haswell", "Haswell-noTSX"),
  ])
  func `models differ in what they are known for`(first: String, second: String) throws {
    for model in [first, second] {
      try folder.write(EmulatedHost.document(model), to: "\(model).json")
    }
    let result = try Command.poolcpu(
      ["diff", "\(first).json", "\(second).json", "--ignore", Self.ignored], in: folder.path
    ).run()
    #expect(result.status == 1)
    #expect(result.errorText == "")
    let path = "Tests/Fixtures/farm/diff-\(first)-\(second).txt"
    let golden = try GeneratedDocument(path).blessed(with: result.outputText)
    let isSame = result.outputText == golden
    #expect(isSame, "\(path) is stale: run `make bless` and read the diff")
  }
}
