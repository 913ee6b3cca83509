import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct XenKnowledgeTests {
  private static func record(
    _ policies: [XenPolicyName: [String]], named name: String = "n1"
  ) throws -> HostRecord {
    var record = try MachineSketch(name, ["avx", "avx2", "aes"]).record()
    record.xen = XenKnowledge(domain: XenDomain(.dom0, kind: "PV", version: "4.17.7"))
    for (policy, features) in policies {
      record.xen?.policies[policy] = HypervisorAnswer(
        leaves: try MachineSketch(name, features).table())
    }
    return record
  }

  @Test(arguments: [
    (XenDomain(.dom0, kind: "PV"), true), (XenDomain(.dom0, kind: "PVH"), true),
    (XenDomain(.dom0), true), (XenDomain(.guest, kind: "PV"), true),
    (XenDomain(.guest, kind: "PVH"), false), (XenDomain(.guest, kind: "HVM"), false),
    (XenDomain(.guest), false),
  ])
  func `a domain without policies conceals the hardware, but for a guest with a hypervisor's mark`(
    domain: XenDomain, conceals: Bool
  ) throws {
    var record = try Self.record([:])
    record.xen?.domain = domain
    record.kernelFlags = [KernelFlags(cpus: CPUSet(record.cpus.map(\.number)), flags: ["avx"])]
    #expect(record.concealsHardware == conceals)
    #expect(record.views == (conceals ? [] : [.hardware, .kernel]))
    guard conceals else { return try record.checkHardware() }
    for view in [Perspective.hardware, .kernel] {
      #expect(throws: PerspectiveError.concealed(domain, host: "n1")) {
        try HostProfile(of: record, as: view)
      }
    }
  }

  @Test
  func `with policies the CPUs are the hardware's, and each policy is a view`() throws {
    let record = try Self.record([.host: ["avx", "aes"], .hvmMax: ["avx"]])
    #expect(record.views == [.hardware, .xenHost, .xenHVMMax])
    #expect(try HostProfile(of: record, as: .xenHost).words.shows("aes"))
    #expect(try !HostProfile(of: record, as: .xenHVMMax).words.shows("aes"))
    #expect(throws: PerspectiveError.missing(.xenPVMax, host: "n1")) {
      try HostProfile(of: record, as: .xenPVMax)
    }
  }

  @Test
  func `Xen's own policies are what it offers, the table is not asked`() throws {
    let record = try Self.record([
      .hvmDefault: ["aes"], .hvmMax: ["aes", "avx"], .pvDefault: ["avx2"],
    ])
    let view = HostProfile(of: record)
    let hvm = Offer(of: view, on: .xen)
    #expect(hvm.source == .xen)
    #expect(hvm.features.shows("aes") && !hvm.features.shows("avx"))
    #expect(hvm.accepted.shows("avx") && !hvm.accepted.shows("avx2"))
    let pv = Offer(of: view, on: .xen, for: .pv)
    #expect(pv.features.shows("avx2") && pv.accepted.shows("avx2") && !pv.accepted.shows("aes"))
    #expect(Offer(of: view, on: .kvm).source == .table)
    #expect(Offer(of: try HostProfile(of: record, as: .xenHVMDefault), on: .xen).source == .xen)
  }

  @Test
  func `a guest of Xen's default moves where the max policy has all of it`() throws {
    let from = try Self.record([.hvmDefault: ["aes"], .hvmMax: ["aes"]], named: "n1")
    let with = try Self.record([.hvmDefault: [], .hvmMax: ["aes"]], named: "n2")
    let without = try Self.record([.hvmDefault: [], .hvmMax: ["avx"]], named: "n3")
    let question = MoveCheck.Question(platform: .xen)
    func verdict(_ to: HostRecord) throws -> Verdict {
      try MoveCheck(
        from: .hosts([HostClass(of: from)]), to: MoveDestination([HostClass(of: to)]), question
      ).verdict
    }
    #expect(try verdict(with) < .unknown)
    #expect(try verdict(without) == .unsafe)
  }

  @Test
  func `a host whose Xen has no policy for the guests is no answer`() throws {
    let classes = [
      HostClass(of: try Self.record([.pvMax: ["avx"], .pvDefault: ["avx"]], named: "n1"))
    ]
    func check(_ guest: GuestKind) throws -> Verdict {
      try MoveCheck(
        from: .hosts(classes), to: MoveDestination(classes),
        MoveCheck.Question(guest: guest, platform: .xen)
      ).verdict
    }
    #expect(throws: PoolError.noGuests(.hvm, hosts: ["n1"])) { try check(.hvm) }
    #expect(try check(.pv) == .safe)
  }

  @Test
  func `a feature that the policy leaves out has that reason, one on request has none`() throws {
    let record = try Self.record([.hvmDefault: ["avx"], .hvmMax: ["avx"]])
    let why = FeatureWhy(.aes, in: try Pool([HostClass(of: record)]))
    let xen = try #require(why.given.first { $0.platform == .xen })
    #expect(xen.withholding == ["n1"])
    #expect(xen.withheld.map(\.explanation) == [Explanation(.unknown, .platform(.notInPolicy))])
  }
}
