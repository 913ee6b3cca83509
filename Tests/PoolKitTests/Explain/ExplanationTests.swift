@testable import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

@testable import PoolKit

/// Why a host lacks what another shows.
struct ExplanationTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    /// The bit that `there` shows and `here` does not.
    var feature: String
    var here: Host
    var there: Host
    var cause: Cause
    /// A part of the ground.
    var ground: String
  }

  struct Host {
    var eax: RegisterValue = zen3
    var vendor = CPUVendor.amd
    var features: [String] = []
    var environment: [String: String] = [:]
    var msrs: [MSRAddress: MSRReading] = [:]
  }

  private static let zen3: RegisterValue = 0x00a0_0f11
  private static let zen2: RegisterValue = 0x0083_0f10
  private static let piledriver: RegisterValue = 0x0060_0f20
  private static let zen5: RegisterValue = 0x00b2_0f40
  private static let skylake: RegisterValue = 0x0005_0654

  static let rows = [
    Row(
      testDescription: "an older family", feature: "avx2",
      here: Host(eax: piledriver), there: Host(), cause: .generation,
      ground: "Piledriver came before Excavator, the first with it"),
    Row(
      testDescription: "a later family dropped it", feature: "3dnow",
      here: Host(), there: Host(eax: 0x0010_0f42), cause: .generation,
      ground: "Zen 3 came after Llano, the last with it"),
    Row(
      testDescription: "a family that never had x2APIC", feature: "x2apic",
      here: Host(eax: piledriver), there: Host(), cause: .generation,
      ground: "no Bulldozer CPU has it"),
    Row(
      testDescription: "a firmware switch of equal CPUs, with their number", feature: "x2apic",
      here: Host(eax: zen2), there: Host(eax: zen2), cause: .firmware,
      ground: "1 of 6 dumps of equal CPUs (00830f10h)"),
    Row(
      testDescription: "a firmware switch, compared with another family", feature: "erms",
      here: Host(), there: Host(eax: 0x00a1_0f11), cause: .firmware, ground: "performance"),
    Row(
      testDescription: "a firmware switch of later families only", feature: "erms",
      here: Host(eax: zen2), there: Host(), cause: .generation,
      ground: "Zen 2 came before Zen 3, the first with it"),
    Row(
      testDescription: "microcode of another revision, both known", feature: "amd_ibrs",
      here: Host(eax: zen2, environment: ["microcode": "0x830104d"]),
      there: Host(eax: zen2, environment: ["microcode": "0x830107b"]), cause: .microcode,
      ground: "its microcode is 0x830104d, and there, an equal CPU with 0x830107b, shows it"),
    Row(
      testDescription: "one microcode cannot make a difference", feature: "amd_ibrs",
      here: Host(eax: zen2, environment: ["microcode": "0x830107b"]),
      there: Host(eax: zen2, environment: ["microcode": "0x830107b"]), cause: .unknown,
      ground: "the same revision"),
    Row(
      testDescription: "microcode without revisions", feature: "amd_ibpb",
      here: Host(eax: piledriver), there: Host(), cause: .microcode, ground: "2 of 4 dumps"),
    Row(
      testDescription: "microcode that the kernel was told not to load", feature: "spec_ctrl",
      here: Host(eax: skylake, vendor: .intel, environment: ["commandLine": "dis_ucode_ldr"]),
      there: Host(eax: skylake, vendor: .intel), cause: .microcode, ground: "dis_ucode_ldr"),
    Row(
      testDescription: "other microcode of equal CPUs, nothing known of the bit",
      feature: "xgetbv1", here: Host(environment: ["microcode": "0xa0011d1"]),
      there: Host(environment: ["microcode": "0xa0011ce"]), cause: .microcode,
      ground: "0xa0011d1"),
    Row(
      testDescription: "the kernel was told to hide transactions", feature: "rtm",
      here: Host(eax: skylake, vendor: .intel, environment: ["commandLine": "tsx=off nosmt"]),
      there: Host(eax: skylake, vendor: .intel), cause: .kernel, ground: "tsx=off"),
    Row(
      testDescription: "a switch of the kernel's own flags does not change CPUID",
      feature: "xsaveopt", here: Host(environment: ["commandLine": "noxsaveopt"]), there: Host(),
      cause: .unknown, ground: "nothing known switches it"),
    Row(
      testDescription: "a kernel's edit against an erratum, below a microcode", feature: "rdseed",
      here: Host(eax: zen5), there: Host(), cause: .kernel,
      ground: "Linux clears it where RDSEED gives bad numbers, below microcode 0xb204037"),
    Row(
      testDescription: "the microcode that is too old is told", feature: "rdseed",
      here: Host(eax: zen5, environment: ["microcode": "0xb204036"]), there: Host(),
      cause: .kernel, ground: "below microcode 0xb204037, and its microcode is 0xb204036"),
    Row(
      testDescription: "the microcode that mended it is no cause", feature: "rdseed",
      here: Host(eax: zen5, environment: ["microcode": "0xb204037"]),
      there: Host(eax: zen5), cause: .overridden, ground: "seems to be overridden"),
    Row(
      testDescription: "a kernel's edit on some models", feature: "v_vmsave_vmload",
      here: Host(eax: 0x00a6_0f12, features: ["svm"]), there: Host(features: ["svm"]),
      cause: .kernel, ground: "on these models"),
    Row(
      testDescription: "a kernel's edit on a whole design", feature: "invlpgb",
      here: Host(eax: zen2), there: Host(eax: 0x00a1_0f11), cause: .kernel,
      ground: "every Zen 2"),
    Row(
      testDescription: "what newer firmware sets", feature: "nscb",
      here: Host(eax: 0x00a5_0f00), there: Host(eax: 0x00a1_0f11), cause: .firmware,
      ground: "newer firmware sets it"),
    Row(
      testDescription: "what only servers have", feature: "pcid",
      here: Host(eax: 0x00a6_0f12), there: Host(eax: 0x00a1_0f11), cause: .generation,
      ground: "amd-zen4, the level of its CPUs, does not have it"),
    Row(
      testDescription: "no kernel edits that on another family", feature: "rdseed",
      here: Host(), there: Host(), cause: .overridden, ground: "seems to be overridden"),
    Row(
      testDescription: "state is announced where something needs it",
      feature: "xcr0_avx512_opmask", here: Host(eax: 0x0003_06f2, vendor: .intel),
      there: Host(eax: skylake, vendor: .intel), cause: .generation,
      ground: "it announces the state of avx512f, and Haswell came before Skylake Server"),
    Row(
      testDescription: "a guest of a family that has it", feature: "avx2",
      here: Host(features: ["hypervisor"], environment: ["hypervisor": "KVMKVMKVM"]),
      there: Host(), cause: .hypervisor, ground: "inside a guest of KVMKVMKVM, and CPUs of this"),
    Row(
      testDescription: "a guest of a family that never had it", feature: "avx512f",
      here: Host(features: ["hypervisor"]), there: Host(eax: 0x00a1_0f11), cause: .generation,
      ground: "Zen 3 came before Zen 4"),
    Row(
      testDescription: "an override MSR hides it", feature: "aes",
      here: Host(
        msrs: [0xc001_1004: .value(0x0000_0000_0000_0200)]), there: Host(eax: 0x00a1_0f11),
      cause: .firmware, ground: "AES"),
    Row(
      testDescription: "an override MSR hides what nothing else switches", feature: "avx2",
      here: Host(msrs: [0xc001_1002: .value(0)]), there: Host(eax: 0x00a1_0f11),
      cause: .overridden, ground: "MSR 0xc0011002 (CPUID_7_Features) holds 0x0000000000000000"),
    Row(
      testDescription: "an override MSR that shows it is not the cause", feature: "avx2",
      here: Host(msrs: [0xc001_1002: .value(0x20)]), there: Host(eax: 0x00a1_0f11),
      cause: .unknown, ground: "CPUs of this kind have it"),
    Row(
      testDescription: "a bit that the silicon never had is zero in the MSR as well",
      feature: "avx512f", here: Host(msrs: [0xc001_1002: .value(0)]),
      there: Host(eax: 0x00a1_0f11), cause: .generation, ground: "Zen 3 came before Zen 4"),
    Row(
      testDescription: "an Intel mask hides it", feature: "sse4_2",
      here: Host(
        eax: 0x0002_06c2, vendor: .intel, msrs: [0x130: .value(0xffff_ffff_ffef_ffff)]),
      there: Host(eax: 0x0002_06c2, vendor: .intel), cause: .overridden, ground: "MSR 0x00000130"),
    Row(
      testDescription: "what it requires is missing for a known reason", feature: "npt",
      here: Host(), there: Host(features: ["svm"]), cause: .firmware,
      ground: "it requires svm, which is missing: firmware can switch virtualisation off"),
    Row(
      testDescription: "silicon that is affected never says that it is not", feature: "srso_no",
      here: Host(), there: Host(eax: 0x00b2_0f40), cause: .generation,
      ground: "affected by speculative return stack overflow"),
    Row(
      testDescription: "what hypervisors make up, from what is missing", feature: "virt_ssbd",
      here: Host(eax: 0x0080_0f12), there: Host(), cause: .platform,
      ground:
        "KVM does so for certain where the CPU has amd_ssbd, which is missing: Zen came before Zen 2"
    ),
    Row(
      testDescription: "what hypervisors make up for CPUs that are not affected",
      feature: "tsa_l1_no", here: Host(eax: zen2), there: Host(), cause: .platform,
      ground: "no CPU shows it"),
    Row(
      testDescription: "a CPU that no table knows", feature: "avx2",
      here: Host(eax: 0x0006_0fb1, vendor: .intel), there: Host(eax: skylake, vendor: .intel),
      cause: .unknown, ground: "does not know"),
  ]

  @Test(arguments: rows)
  func `the likeliest cause has its ground`(row: Row) throws {
    let bit = try #require(Catalogue.bit(named: row.feature))
    let here = try hostClass("here", row.here, [])
    let there = try hostClass("there", row.there, [row.feature])
    let found = Explanation(of: bit, lackingOn: here, shownBy: [there])
    #expect(found.cause == row.cause, "\(found.evidence.clause)")
    #expect(found.evidence.clause.contains(row.ground), "\(found.evidence.clause)")
  }

  @Test func `a word that the record lacks has no other cause`() throws {
    var record = try record("here", Host(), [])
    record = try HostRecord(
      host: "here", source: record.source,
      cpus: record.cpus.map { cpu in
        var cpu = cpu
        cpu.leaves[7] = nil
        return cpu
      })
    let found = Explanation(
      of: try #require(Catalogue.bit(named: "avx2")), lackingOn: HostClass(of: record),
      shownBy: [try hostClass("there", Host(), ["avx2"])])
    #expect(found == Explanation(.unread, .unread(WordID(7, 0, .ebx))))
  }

  @Test func `a bit that only some CPUs show is said to be`() throws {
    let cpus = try [["lwp"], []].enumerated().map { number, features in
      LogicalCPU(
        number: number, leaves: try MachineSketch("", leaf1EAX: 0x0060_0f20, features).table(),
        msrs: [:])
    }
    let record = try HostRecord(host: "here", source: RecordSource(how: "test"), cpus: cpus)
    let found = Explanation(
      of: try #require(Catalogue.bit(named: "lwp")), lackingOn: HostClass(of: record),
      shownBy: [])
    #expect(found.cause == .unknown)
    #expect(found.evidence.clause == "only CPU 0 of the machine shows it, CPU 1 does not")
  }

  @Test func `a host that says that it is overridden is believed where an MSR reaches`() throws {
    var record = try record("here", Host(), [])
    record.notedSigns = [.told("poolcpu applied a plan")]
    let here = HostClass(of: record)
    let there = try hostClass("there", Host(), ["avx2", "umip"])
    let reached = Explanation(
      of: try #require(Catalogue.bit(named: "avx2")), lackingOn: here, shownBy: [there])
    #expect(reached.cause == .overridden)
    #expect(
      reached.evidence.clause.contains("poolcpu applied a plan"), "\(reached.evidence.clause)")
    let beyond = Explanation(
      of: try #require(Catalogue.bit(named: "xsavec")), lackingOn: here,
      shownBy: [try hostClass("there", Host(), ["xsavec"])])
    #expect(beyond.cause == .unknown, "\(beyond.evidence.clause)")
  }

  @Test(arguments: [("nosmap", "nosmap"), ("", "does not pass it on")])
  func `in the kernel's view its command line and the kernel itself count`(
    commandLine: String, ground: String
  ) throws {
    var record = try record("here", Host(), ["smap"])
    record.environment["commandLine"] = commandLine
    record.kernelFlags = [KernelFlags(cpus: CPUSet([0]), flags: ["fpu"])]
    let part = try HostClass(of: record, as: .kernel)
    let found = Explanation(
      of: try #require(Catalogue.bit(named: "smap")), lackingOn: part, shownBy: [])
    #expect(found.cause == .kernel)
    #expect(found.evidence.clause.contains(ground), "\(found.evidence.clause)")
  }

  @Test func `a bit of ARCH_CAPABILITIES is missing where the register is`() throws {
    let bit = try #require(Catalogue.bit(named: "mds_no"))
    let here = try hostClass("here", Host(eax: Self.skylake, vendor: .intel), [])
    let found = Explanation(of: bit, lackingOn: here, shownBy: [])
    #expect(found.cause == .microcode)
    #expect(
      found.evidence.clause.hasPrefix("arch_capabilities, which announces its MSR, is missing: "))
  }

  @Test func `rows of the table of switches name CPUs that exist`() {
    let kinds = Set(CPUKind.all.map(\.microarchitecture))
    for row in SwitchableFeature.all {
      #expect(Set(row.kinds).isSubset(of: kinds), "\(row.feature): \(row.kinds)")
      #expect(row.seen.allSatisfy { 0 < $0.showing && $0.showing < $0.count }, "\(row.feature)")
    }
    for row in KernelSwitch.clearing {
      #expect(KernelSwitch.parts(of: row.text) == [row.text], "a scan does not keep it")
    }
  }

  @Test(arguments: [
    ("clearcpuid=308", true), ("clearcpuid=smap,avx", true), ("clearcpuid=5", false),
  ])
  func `clearcpuid counts bits as Linux does, or names them`(text: String, clears: Bool) throws {
    let smap = try #require(Catalogue.bit(named: "smap"))
    #expect(KernelSwitch.clears(smap, text, inCPUID: false) == clears)
    #expect(!KernelSwitch.clears(smap, text, inCPUID: true))
  }

  private func record(_ name: String, _ host: Host, _ features: [String]) throws -> HostRecord {
    var sketch = MachineSketch(
      name, vendor: host.vendor, leaf1EAX: host.eax, host.features + features)
    sketch.msrs = host.msrs
    var record = try sketch.record()
    record.environment = host.environment
    return record
  }

  private func hostClass(_ name: String, _ host: Host, _ features: [String]) throws -> HostClass {
    HostClass(of: try record(name, host, features))
  }
}
