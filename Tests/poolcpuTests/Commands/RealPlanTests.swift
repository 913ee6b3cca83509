import Foundation
import PoolTestSupport
import Testing

/// What `plan` answers about pools of real CPUs as they are bought one after another, word for word.
struct RealPlanTests {
  struct Pool: CustomTestStringConvertible {
    var testDescription: String { name }
    let name: String
    /// What each host is called, and its dump in the corpus; the last is the newcomer.
    let hosts: [(name: String, dump: String)]
    /// What is taken out of the hosts before the newcomer, as firmware or kernel would.
    var without: String?
  }

  private static let amd = "instlatx64/AuthenticAMD/AuthenticAMD"
  private static let intel = "instlatx64/GenuineIntel/GenuineIntel"
  private static let skylake = [
    ("skylake", "\(intel)0050654_SkylakeXeon_CPUID.txt"),
    ("cascadelake", "\(intel)0050657_CascadeLakeSP_CPUID3.txt"),
    ("sapphirerapids", "\(intel)00806F8_SapphireRapids_05_CPUID.txt"),
  ]

  static let pools = [
    Pool(
      name: "naples-to-turin",
      hosts: [
        ("naples", "\(amd)0800F12_K17_Zen_CPUID4.txt"),
        ("rome", "\(amd)0830F10_K17_Rome_CPUID2.txt"),
        ("milan", "\(amd)0A00F11_K19_Milan_02_CPUID.txt"),
        ("genoa", "\(amd)0A10F11_K19_Genoa_02_CPUID.txt"),
        ("turin", "\(amd)0B00F21_K20_Turin_01_CPUID.txt"),
      ]),
    Pool(name: "skylake-to-sapphire-rapids", hosts: skylake),
    Pool(name: "skylake-without-tsx", hosts: skylake, without: "hle,rtm"),
    Pool(
      name: "opteron-to-zen",
      hosts: [
        ("istanbul", "\(amd)0100F80_K10_Istanbul_CPUID.txt"),
        ("interlagos", "\(amd)0600F12_Interlagos_CPUID.txt"),
        ("naples", "\(amd)0800F12_K17_Zen_CPUID4.txt"),
      ]),
    Pool(
      name: "abu-dhabi",
      hosts: [
        ("interlagos", "libcpuid/amd/bulldozer/amd-opteron-processor-6238-dual.test"),
        ("abudhabi", "libcpuid/amd/bulldozer/amd-opteron-processor-6344-dual.test"),
      ]),
  ]

  @Test(
    .corpus(pools.flatMap { $0.hosts.map(\.dump) }), arguments: pools)
  func `every what-if of a real pool is what it was when somebody read it last`(pool: Pool) throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    let newest = try Data(contentsOf: Corpus.folder.url(of: try #require(pool.hosts.last).dump))
    for (name, dump) in pool.hosts {
      let ending = try #require(dump.split(separator: ".").last)
      let text = try Data(contentsOf: Corpus.folder.url(of: dump))
      var file = "\(name).\(ending)"
      _ = try folder.write(Array(text), to: file)
      if let without = pool.without, name != pool.hosts.last?.name {
        let baseline = "baseline \(file) --without \(without) --format json -o \(name).json"
        #expect(try run(baseline, in: folder).status == 0)
        file = "\(name).json"
      }
      files.append(file)
      guard name != pool.hosts.last?.name else { continue }
      // Each host is to be replaced by one like the newcomer, which keeps its name.
      _ = try folder.write(folder.read(file), to: "old/\(file)")
      _ = try folder.write(Array(newest), to: "new/\(name).\(ending)")
    }
    let newcomer = try #require(files.last)
    let others = files.dropLast().joined(separator: " ")
    var page = ""
    for command in [
      "plan add \(newcomer) --to \(others)", "plan remove --of \(others) \(newcomer)",
      "plan split \(others) \(newcomer) -k 2", "plan matrix \(others) \(newcomer)",
      "plan override \(others) \(newcomer)", "plan upgrade --of old --to new --find",
    ] {
      let result = try run(command, in: folder)
      #expect(result.errorText == "" && result.status < 2)
      page += "$ poolcpu \(command)\n\(result.outputText)(exit status \(result.status))\n\n"
    }
    let file = "Tests/Fixtures/plan/real/\(pool.name).txt"
    let isSame = try page == GeneratedDocument(file).blessed(with: page)
    #expect(isSame, "\(file) is stale: run `make bless` and read the diff")
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("$") })
  }

  private func run(_ line: String, in folder: TemporaryFolder) throws -> Command.Result {
    try Command.poolcpu(
      line.split(separator: " ").map(String.init), in: folder.path, environment: ["COLUMNS": nil]
    ).run()
  }
}
