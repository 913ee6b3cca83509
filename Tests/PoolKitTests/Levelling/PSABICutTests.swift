@testable import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// What a baseline cut to a level of the psABI keeps.
struct PSABICutTests {
  private func cut(_ level: String, _ features: [String]) throws -> Baseline {
    let record = try MachineSketch("n1", vendor: .intel, leaf1EAX: 0x0006_06a6, features).record()
    return Baseline(
      of: try Pool([HostClass(of: record)]), cuts: Restrictions(levels: [.known(level)]))
  }

  @Test func `instruction sets beyond the level leave, all else stays`() throws {
    let features = [
      "fpu", "cx8", "cmov", "mmx", "fxsr", "sse", "sse2", "syscall", "lm", "cx16", "lahf_lm",
      "popcnt", "pni", "sse4_1", "sse4_2", "ssse3", "avx", "avx2", "aes", "rdrand", "xsave",
      "smep", "spec_ctrl", "vmx", "pcid",
    ]
    let baseline = try cut("x86-64-v2", features)
    let lost = Set(features).subtracting(baseline.words.names)
    #expect(lost == ["avx", "avx2", "aes", "rdrand"])
    #expect(baseline.removed.allSatisfy { $0.cause != .absent })
  }

  @Test(arguments: ["x86-64-v1", "x86-64-v2", "x86-64-v3", "x86-64-v4"])
  func `every instruction set of a level is one`(name: String) throws {
    let level = try #require(Level.named(name))
    // The FPU, CMPXCHG8B, CMOV, FXSAVE and SYSCALL came before; XSAVE is a state.
    let older = try #require(
      FeatureSet.named(["fpu", "cx8", "cmov", "fxsr", "syscall", "xsave"]))
    #expect(level.features.subtracting(older).isSubset(of: Catalogue.instructionSets))
  }

  @Test func `what programs do not execute is no instruction set`() throws {
    let others = [
      "nx", "pcid", "smep", "smap", "umip", "pku", "vmx", "svm", "spec_ctrl", "md_clear", "xsave",
      "x2apic", "la57", "invpcid", "erms", "fsrm", "rdt_a", "cet_ss", "fsgsbase",
    ]
    let set = try #require(FeatureSet.named(others))
    #expect(set.isDisjoint(with: Catalogue.instructionSets))
  }
}
