@testable import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// What KVM and Xen give guests on hosts.
struct OfferTests {
  private func host(
    _ features: [String], leaf1EAX: RegisterValue = 0x0083_0f10, vendor: CPUVendor = .amd,
    name: String = "h"
  ) throws -> HostClass {
    HostClass(
      of: try MachineSketch(name, vendor: vendor, leaf1EAX: leaf1EAX, features).record())
  }

  private func bit(_ name: String) throws -> FeatureBit {
    try #require(Catalogue.bit(named: name), "\(name)")
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var platform = Platform.kvm
    var vendor = CPUVendor.amd
    var leaf1EAX: RegisterValue = 0x0083_0f10
    var host: [String]
    var feature: String
    /// Whether a guest is given it by default, and whether one may come with it.
    var given: Bool
    var taken: Bool
  }

  static let rows = [
    Row(
      testDescription: "a feature of the host", host: ["avx2"], feature: "avx2", given: true,
      taken: true),
    Row(
      testDescription: "a feature that the host lacks", host: [], feature: "avx2", given: false,
      taken: false),
    Row(
      testDescription: "a feature that stays with the host", host: ["monitor"], feature: "monitor",
      given: false, taken: false),
    Row(
      testDescription: "x2APIC, which KVM does itself", host: [], feature: "x2apic", given: true,
      taken: true),
    Row(
      testDescription: "the invariant counter, with which no guest moves", host: ["invtsc"],
      feature: "invtsc", given: false, taken: false),
    Row(
      testDescription: "a feature without a property of QEMU's", host: ["ibrs_same_mode"],
      feature: "ibrs_same_mode", given: false, taken: false),
    Row(
      testDescription: "the same on Xen, which has a name", platform: .xen,
      host: ["ibrs_same_mode"], feature: "ibrs_same_mode", given: true, taken: true),
    Row(
      testDescription: "Intel's spelling of what AMD's host has",
      host: ["amd_ibpb", "amd_ibrs", "ibpb_ret"], feature: "spec_ctrl", given: false, taken: true),
    Row(
      testDescription: "what older kernels asked for is not enough",
      host: ["amd_ibpb", "amd_ibrs"],
      feature: "spec_ctrl", given: false, taken: false),
    Row(
      testDescription: "a CPU that the kernel knows to be safe from ITS", vendor: .intel,
      leaf1EAX: 0x0008_06f8, host: ["arch_capabilities"], feature: "its_no", given: false,
      taken: true),
    Row(
      testDescription: "one that it knows to be open", vendor: .intel, leaf1EAX: 0x0006_06a6,
      host: ["arch_capabilities"], feature: "its_no", given: false, taken: false),
    Row(
      testDescription: "XSAVES on a desktop Zen 2, where Linux may hide it", leaf1EAX: 0x0087_0f10,
      host: ["xsave", "xsaves"], feature: "xsaves", given: false, taken: false),
    Row(
      testDescription: "XSAVES on Rome, whose microcode mends it", leaf1EAX: 0x0083_0f10,
      host: ["xsave", "xsaves"], feature: "xsaves", given: true, taken: true),
    Row(
      testDescription: "half of it is not enough", host: ["amd_ibpb"], feature: "spec_ctrl",
      given: false, taken: false),
    Row(
      testDescription: "UMIP on Intel, which KVM emulates", vendor: .intel, leaf1EAX: 0x0003_06f2,
      host: [], feature: "umip", given: true, taken: true),
    Row(
      testDescription: "UMIP on AMD, which it does not", host: [], feature: "umip", given: false,
      taken: false),
    Row(
      testDescription: "serialising LFENCE on a Zen 2 without the bit", host: [],
      feature: "lfence_dispatch", given: false, taken: true),
    Row(
      testDescription: "the debug store on a Broadwell", vendor: .intel, leaf1EAX: 0x0004_06f1,
      host: ["ds"], feature: "ds", given: false, taken: false),
    Row(
      testDescription: "the debug store on an Ice Lake server", vendor: .intel,
      leaf1EAX: 0x0006_06a6, host: ["ds"], feature: "ds", given: true, taken: true),
    Row(
      testDescription: "SVM without nested guests", host: ["svm"], feature: "svm", given: false,
      taken: true),
    Row(
      testDescription: "MPX on Xen, on request only", platform: .xen, vendor: .intel,
      leaf1EAX: 0x0005_0654, host: ["mpx"], feature: "mpx", given: false, taken: true),
    Row(
      testDescription: "MD_CLEAR on a Xen host without it", platform: .xen, vendor: .intel,
      leaf1EAX: 0x0005_0654, host: [], feature: "md_clear", given: false, taken: true),
    Row(
      testDescription: "no branch type confusion on Zen 3, on Xen", platform: .xen,
      leaf1EAX: 0x00a0_0f11, host: [], feature: "btc_no", given: false, taken: true),
    Row(
      testDescription: "no branch type confusion on Zen 2", platform: .xen, host: [],
      feature: "btc_no", given: false, taken: false),
  ]

  @Test(arguments: rows)
  func `a platform gives what its column says`(row: Row) throws {
    let part = try host(row.host, leaf1EAX: row.leaf1EAX, vendor: row.vendor)
    let offer = Offer(of: part, on: row.platform)
    #expect(try offer.features.contains(bit(row.feature)) == row.given)
    #expect(try offer.accepted.contains(bit(row.feature)) == row.taken)
    #expect(offer.source == .table)
    #expect(offer.features.isSubset(of: offer.accepted))
  }

  @Test func `nested guests are given what belongs to them on request`() throws {
    let part = try host(["svm", "npt"])
    #expect(Offer(of: part, on: .kvm).features.isDisjoint(with: Catalogue.nested))
    #expect(Offer(of: part, on: .kvm, nested: true).features.shows("npt"))
  }

  @Test func `what KVM answered on the host counts before the table`() throws {
    var record = try MachineSketch("h", ["avx2", "aes"]).record()
    var leaves = try MachineSketch("h", ["aes"]).table()
    leaves[7] = .zero
    record.kvm = HypervisorAnswer(leaves: leaves)
    let part = HostClass(of: record)
    let offer = Offer(of: part, on: .kvm)
    #expect(offer.source == .kvm)
    #expect(offer.features.shows("aes") && !offer.features.shows("avx2"))
    #expect(offer.features.shows("x2apic"), "QEMU's own doing")
    #expect(Offer(of: part, on: .xen).features.shows("avx2"), "KVM's answer is no matter of Xen's")
    let hardware = try HostClass(of: record, as: .hardware)
    #expect(Offer(of: hardware, on: .kvm).features.shows("avx2"), "--view hardware")
  }

  @Test func `what a text leaves open is unknown where the platform could give it`() throws {
    let known = try #require(FeatureSet.named(["avx2", "aes"]))
    let part = try HostClass(
      CPUStatement(name: "h", view: .kernel, vendor: .intel, shown: known, known: known))
    let offer = Offer(of: part, on: .kvm)
    #expect(offer.source == .kernel)
    #expect(offer.unknown.shows("avx512f") && !offer.unknown.shows("avx2"))
    #expect(!offer.unknown.shows("monitor"), "no guest gets it")
    #expect(!offer.unknown.shows("sse4a"), "no Intel CPU has it")
  }

  @Test func `an intersection of offers gives no more than each and knows no more than each`()
    throws
  {
    let known = try #require(FeatureSet.named(["avx2"]))
    let text = try HostClass(CPUStatement(name: "t", vendor: .amd, shown: known, known: known))
    let offers = [try host(["avx2", "aes", "sse4a"]), try host(["aes"], name: "b"), text].map {
      Offer(of: $0, on: .kvm)
    }
    for a in offers {
      for b in offers {
        let both = a.intersection(b)
        #expect(both.features == a.features.intersection(b.features))
        #expect(both.features == b.intersection(a).features)
        #expect(both.unknown == b.intersection(a).unknown)
        #expect(both.unknown.isDisjoint(with: both.accepted))
        #expect(both.unknown.isSubset(of: a.unknown.union(b.unknown)))
      }
      #expect(a.intersection(a) == a)
    }
  }
}
