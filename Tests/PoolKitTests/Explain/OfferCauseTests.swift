@testable import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

@testable import PoolKit

/// Why guests are not given what the CPU of their host has.
struct OfferCauseTests {
  /// What a host of Sapphire Rapids whose KVM gives nothing says of `feature`.
  private static func why(
    _ feature: String, environment: [String: String] = [:], view: Perspective = .hardware
  ) throws -> Explanation {
    let bit = try #require(Catalogue.bit(named: feature))
    var record = try MachineSketch("h", vendor: .intel, leaf1EAX: 0x0008_06f8, [feature]).record()
    record.environment = environment
    record.kvm = HypervisorAnswer(
      leaves: try MachineSketch("h", vendor: .intel, leaf1EAX: 0x0008_06f8, []).table())
    let part = try HostClass(of: record, as: view)
    let asked = view == .hardware ? HostClass(of: record) : part
    return Explainer(asked, comparedWith: [])
      .explanation(of: bit, in: Offer(of: asked, on: .kvm))
  }

  @Test(arguments: ["6.1.0-13-amd64", "5.15.0-91-generic"])
  func `a kernel older than KVM's first with the feature is called too old`(
    release: String
  ) throws {
    let found = try Self.why("fzrm", environment: ["kernel": release])
    #expect(found.cause == .kernel)
    #expect(found.cure?.title == "Linux 6.12")
    #expect(
      found.evidence.clause
        == "KVM of Linux 6.12 gives it and that of 6.1 did not; its kernel is \(release)")
  }

  @Test func `a kernel that should give it is not called too old`() throws {
    let found = try Self.why("fzrm", environment: ["kernel": "6.12.5"])
    #expect(found.cause == .kernel && found.cure == nil)
    #expect(
      found.evidence.clause == "the CPU has it, and KVM there does not give it on kernel 6.12.5")
  }

  @Test func `of a kernel between two releases that were looked at nobody knows`() throws {
    #expect(try Self.why("fzrm", environment: ["kernel": "6.6.30"]).cure == nil)
  }

  @Test(arguments: ["umip", "arch_capabilities", "fzrm"])
  func `what a text of Xen's leaves out is not explained by KVM`(feature: String) throws {
    let bit = try #require(Catalogue.bit(named: feature))
    let signature = CPUSignature(leaf1EAX: 0x0008_06f8)
    let text = CPUStatement(name: "h", platform: .xen, vendor: .intel, signature: signature)
    let part = try HostClass(text)
    let explainer = Explainer(part, comparedWith: [])
    let onXen = explainer.explanation(of: bit, in: Offer(of: part, on: .xen))
    #expect(!onXen.evidence.clause.contains("KVM") && onXen.cure == nil)
    #expect(
      explainer.explanation(of: bit, in: Offer(of: part, on: .kvm)).evidence.clause.contains("KVM"))
  }

  @Test func `without a kernel both releases are told`() throws {
    let found = try Self.why("fzrm")
    #expect(found.evidence.clause == "KVM of Linux 6.12 gives it and that of 6.1 did not")
    #expect(found.cure?.title == "Linux 6.12")
  }

  @Test func `a switch of the command line comes first`() throws {
    let found = try Self.why("smap", environment: ["commandLine": "nosmap"])
    #expect(found == Explanation(.kernel, .commandLine("nosmap")))
  }

  @Test func `in KVM's own view the kernel is too old as well`() throws {
    let found = try Self.why("fzrm", environment: ["kernel": "5.10.0-28-amd64"], view: .kvm)
    #expect(found.cause == .kernel && found.cure?.title == "Linux 6.12")
  }

  @Test(arguments: ["0", "N"])
  func `performance counters that KVM's parameter takes away are named`(value: String) throws {
    let found = try Self.why(
      "pdcm", environment: ["commandLine": "kvm.enable_pmu=\(value)", "kernel": "6.1.0"])
    #expect(
      found == Explanation(.counters, .commandLine("kvm.enable_pmu=\(value)")))
  }

  @Test func `a KVM that gives none of their features has no performance counters`() throws {
    let found = try Self.why("pdcm", environment: ["kernel": "6.1.0"])
    #expect(found.cause == .counters)
    #expect(found.evidence.clause.hasPrefix("KVM there gives guests no performance counters"))
  }

  @Test func `a kernel that does not know the feature comes before them`() throws {
    #expect(try Self.why("pdcm", environment: ["kernel": "4.18.0"]).cause == .kernel)
  }

  @Test func `a guest without performance counters has none to give`() throws {
    let record = try MachineSketch("h", leaf1EAX: 0x00a0_0f11, ["hypervisor"]).record()
    let bit = try #require(Catalogue.bit(named: "perfctr_core"))
    let found = Explanation(of: bit, lackingOn: HostClass(of: record), shownBy: [])
    #expect(found.cause == .counters)
    #expect(
      found.evidence.clause
        == "the record was made inside a guest, which has no performance counters")
  }

  @Test func `a platform's text is told which QEMU knows the feature`() throws {
    let bit = try #require(Catalogue.bit(named: "mcdt_no"))
    var statement = CPUStatement(
      name: "t", platform: .kvm, vendor: .intel,
      signature: CPUSignature(leaf1EAX: 0x0008_06f8), brand: "", shown: FeatureSet(),
      hidden: FeatureSet.all, limits: [:], notes: [])
    let part = try HostClass(statement)
    let found = Explainer(part, comparedWith: []).explanation(of: bit)
    #expect(found.cause == .qemu && found.cure?.title == "QEMU 10.0", "\(found)")
    statement.signature = CPUSignature(leaf1EAX: 0x0003_06f2)
    let old = Explainer(try HostClass(statement), comparedWith: []).explanation(of: bit)
    #expect(old.cause == .generation && old.evidence.clause.hasPrefix("Haswell"), "\(old)")
  }

  @Test func `rows of the table name features that KVM gives, each once`() {
    var seen = FeatureSet()
    for row in KVMIntroduction.rows {
      #expect(row.absent < row.since)
      for bit in row.features {
        #expect(bit.definition.map { $0.kvm != .never } ?? false, "\(bit.label)")
        #expect(seen.insert(bit).inserted, "\(bit.label)")
      }
    }
  }

  @Test(arguments: [
    ("6.1.0-13-amd64", "6.1"), ("5.15.167.4-microsoft-standard-WSL2", "5.15"), ("7.3-rc7", "7.3"),
  ])
  func `a kernel's series is read from its name`(release: String, series: String) {
    #expect(LinuxVersion(release: release)?.description == series)
  }

  @Test(arguments: ["", "linux", "6", "6.x"])
  func `what is no release has no series`(text: String) {
    #expect(LinuxVersion(release: text) == nil)
  }
}
