import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Facts about pools of real machines, asked of the real program.
struct RealPoolTests {
  private static let zen2 = "instlatx64/AuthenticAMD/AuthenticAMD0830F10_K17_Rome_CPUID2.txt"
  private static let zen4 = "instlatx64/AuthenticAMD/AuthenticAMD0A10F11_K19_Genoa_02_CPUID.txt"
  private static let iceLake = "instlatx64/GenuineIntel/GenuineIntel00606A6_ICX_04_CPUID.txt"
  private static let abuDhabi = "libcpuid/amd/bulldozer/amd-opteron-processor-6344-dual.test"

  private func run(_ arguments: [String]) throws -> Command.Result {
    try Command.poolcpu(
      arguments.map { $0.contains("/") ? Corpus.folder.absolutePath(of: $0) : $0 }
    ).run()
  }

  private func baseline(_ files: String...) throws -> Baseline {
    let result = try run(["baseline", "--format", "json"] + files)
    #expect(result.status == 0 && result.errors == [])
    let contents = try BaselineDocument.contents(of: JSONReader.value(of: result.output))
    return Baseline(of: try Pool(contents.classes), cuts: contents.cuts)
  }

  @Test(.corpus(zen2, zen4))
  func `in a pool of Zen 2 and Zen 4 AVX-512 leaves because Zen 2 lacks it`() throws {
    let baseline = try baseline(Self.zen4, Self.zen2)
    #expect(baseline.pool.classes.map(\.view.signatureText) == ["23/49/0", "25/17/1"])
    let avx512 = baseline.removed.filter { $0.bit.name?.hasPrefix("avx512") ?? false }
    #expect(
      avx512.compactMap(\.bit.name) == [
        "avx512f", "avx512dq", "avx512ifma", "avx512cd", "avx512bw", "avx512vl", "avx512vbmi",
        "avx512_vbmi2", "avx512_vnni", "avx512_bitalg", "avx512_vpopcntdq", "avx512_bf16",
      ])
    #expect(avx512.allSatisfy { $0.cause == .absent && $0.classes == [1] })
    #expect(baseline.words.names.allSatisfy { !$0.contains("avx512") })
    #expect(baseline.words.shows("avx2"))
  }

  @Test(.corpus(zen2, zen4))
  func `in a pool of Zen 2 and Zen 4 the residual lists what leaf 7 ECX shows on Zen 4`() throws {
    let baseline = try baseline(Self.zen2, Self.zen4)
    let leaf7ECX = PoolPlan(for: baseline).residual.filter {
      $0.bit.description.hasPrefix("00000007.0.ecx")
    }
    #expect(
      leaf7ECX.compactMap(\.bit.name) == [
        "avx512vbmi", "pku", "avx512_vbmi2", "cet_ss", "gfni", "vaes", "vpclmulqdq", "avx512_vnni",
        "avx512_bitalg", "avx512_vpopcntdq", "la57",
      ])
    #expect(leaf7ECX.allSatisfy { $0.classes == [2] && $0.direction == .shown })
    // 7.0.EBX has an MSR, so nothing of it is left.
    #expect(
      !PoolPlan(for: baseline).residual.contains { $0.bit.description.hasPrefix("00000007.0.ebx") })
    let text = try run(["baseline", Self.zen2, Self.zen4, "--full"]).outputText
    let row = text.split(separator: "\n").last { $0.hasPrefix("    la57 ") }
    #expect(row?.hasSuffix("  00000007.0.ecx[16]  on class 2") == true, "\(row ?? "")")
  }

  @Test(.corpus(abuDhabi))
  func `the LWP of an Abu Dhabi whose cores differ is reported with its CPUs`() throws {
    let shown = "1,3,5,7,9,11,13,15,17,19,21,23"
    let hidden = "0,2,4,6,8,10,12,14,16,18,20,22"
    let part = try #require(try baseline(Self.abuDhabi).pool.classes.first)
    let divergence = try #require(part.view.divergences.first)
    #expect(part.view.divergences.count == 1)
    #expect(divergence.bit.name == "lwp")
    #expect(divergence.shownBy.description == shown && divergence.hiddenBy.description == hidden)
    #expect(!part.view.words.shows("lwp"))
    let sentence =
      "lwp (80000001.0.ecx[15]) is shown by CPUs \(shown) of amd-opteron-processor-6344-dual "
      + "but not by CPUs \(hidden), so the host counts as not showing it"
    for arguments in [
      ["baseline", Self.abuDhabi], ["show", Self.abuDhabi],
      ["baseline", Self.abuDhabi, "--format", "json"],
    ] {
      let words = try run(arguments).outputText.split { $0 == " " || $0 == "\n" }
      #expect(words.joined(separator: " ").contains(sentence), "\(arguments)")
    }
  }

  @Test(.corpus(zen2, iceLake))
  func `AMD and Intel make no pool`() throws {
    let result = try run(["baseline", Self.zen2, Self.iceLake])
    #expect(result.status == 1)
    #expect(result.output == [])
    #expect(
      result.errorText == """
        poolcpu: hosts of different vendors cannot show one CPU to a guest that moves \
        (AuthenticAMD: AuthenticAMD0830F10_K17_Rome_CPUID2; \
        GenuineIntel: GenuineIntel00606A6_ICX_04_CPUID); make one pool for each vendor

        """)
  }
}
