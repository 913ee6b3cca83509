@testable import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// Every CPU reaches the levels that are named after it.
@Suite(.corpus("instlatx64", "libcpuid", dumps: 300))
struct LevelOwnCPUTests {
  /// Dumps of CPUs that lack features of their level, by the name of the dump.
  static let fused: [String: (features: [String], reason: Reason)] = [
    intel + "GenuineIntel001067A_Penryn_CPUID": (["sse4_1"], .product),
    core + "core/intel-celeron-cpu-900": (["sse4_1"], .product),
    core + "core/pentium-dual-core-cpu-e5200": (["sse4_1"], .product),
    core + "core/pentium-dual-core-cpu-t4500": (["sse4_1"], .product),
    core + "core/intel-celeron-cpu-e1200": (["nx"], .firmware),
    core + "core/intel-core2-quad-cpu-q6600": (["nx"], .firmware),
    intel + "GenuineIntel0020652_Clarkdale_CPUID": (["pcid"], .product),
    core + "nehalem/intel-core-i5-cpu-650": (["pcid"], .product),
    core + "sandy-bridge/intel-celeron-cpu-g540": (["aes", "avx"], .product),
    intel + "GenuineIntel00306A9_IvyBridge_CPUID2": (["aes", "avx", "f16c", "rdrand"], .product),
    core + "sandy-bridge/intel-celeron-cpu-g1610": (["aes", "avx", "f16c", "rdrand"], .product),
    core + "sandy-bridge/intel-core-i3-3220t-cpu": (["aes", "rdrand"], .product),
    intel + "GenuineIntel00506E3_Skylake_CPUID4": (noAVX + ["smep"], .product),
    intel + "GenuineIntel00806E9_AmberLakeY_02_CPUID": (noAVX, .product),
    intel + "GenuineIntel00806EB_WhiskeyLake_CPUID3": (noAVX, .product),
    intel + "GenuineIntel00906EA_Coffeelake_CPUID3": (noAVX, .product),
    core + "skylake/intel-pentium-cpu-4425y": (noAVX, .product),
    core + "skylake/intel-pentium-cpu-g4400": (noAVX + ["smep"], .product),
    core + "skylake/intel-pentium-cpu-g4600": (noAVX, .product),
    core + "skylake/intel-pentium-gold-g5400-cpu": (noAVX, .product),
    amd + "k8/mobile-amd-sempron-processor-3300+": (["lm"], .product),
    amd + "k10/amd-athlon-ii-p320-dual-core-processor": (["misalignsse"], .unknown),
    amd + "bulldozer/amd-a10-4600m-apu-with-radeon-hd-graphics": (["bmi1"], .unknown),
    amd + "bulldozer/amd-a8-7680-radeon-r7-10-compute-cores-4c+6g": (["rdrand"], .kernel),
    "instlatx64/AuthenticAMD/AuthenticAMD0840F70_K17_CPUID": (console, .product),
    amd + "zen2/amd-4800s-8-core-processor-desktop-kit": (console, .product),
  ]

  /// Why a dump lacks them.
  enum Reason {
    /// A Celeron, Pentium, Core i3, Sempron, or a chip of a game console: fused off.
    case product
    /// A switch in firmware.
    case firmware
    /// Linux cleared it before the dump was made.
    case kernel
    /// Nobody says.
    case unknown
  }

  private static let intel = "instlatx64/GenuineIntel/"
  private static let core = "libcpuid/intel/x86-64/"
  private static let amd = "libcpuid/amd/"
  private static let noAVX = ["adx", "avx", "avx2", "bmi1", "bmi2", "f16c", "fma"]
  private static let console = ["amd_stibp", "ibrs_fast", "ibrs_same_mode"]

  @Test func `each level is reached by every bare-metal dump of its own CPUs`() {
    var counts: [String: Int] = [:]
    for record in Corpus.bareMetal {
      let view = HostProfile(of: record)
      guard let signature = view.signature else { continue }
      for level in Level.all where level.vendors.contains(record.vendor) {
        guard level.definition.cpus.contains(where: { $0.contains(signature) }) else { continue }
        counts[level.name, default: 0] += 1
        var missing = level.missing(from: view.words)
        for word in view.unread { missing[word] = [] }
        let names = missing.names
        #expect(names == Self.fused[record.host]?.features ?? [], "\(record.host): \(level.name)")
      }
    }
    let known = Set(Corpus.bareMetal.map(\.host))
    #expect(Set(Self.fused.keys).isSubset(of: known), "\(Set(Self.fused.keys).subtracting(known))")
    print(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
  }
}
