import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct PerspectiveTests {
  private func record(
    _ vendor: CPUVendor = .amd, shows features: [String], flags: [String]?,
    kvm: [String]? = nil
  ) throws -> HostRecord {
    var record = try MachineSketch("n1", vendor: vendor, features).record()
    record.kernelFlags = flags.map { [KernelFlags(cpus: CPUSet([0]), flags: $0)] } ?? []
    record.kvm = try kvm.map {
      HypervisorAnswer(leaves: try MachineSketch("", vendor: vendor, $0).table())
    }
    return record
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var vendor = CPUVendor.amd
    var shows: [String]
    var flags: [String]
    var kernel: [String]
  }

  static let rows = [
    Row(
      testDescription: "a flag that the kernel cleared", shows: ["avx", "avx2"], flags: ["avx"],
      kernel: ["avx"]),
    Row(
      testDescription: "a flag that the kernel forces", shows: ["avx"], flags: ["avx", "topoext"],
      kernel: ["avx", "topoext"]),
    Row(
      testDescription: "a bit without a name of Linux's", shows: ["fs_gs_ns"], flags: [],
      kernel: ["fs_gs_ns"]),
    Row(
      testDescription: "synthetic flags stand for no bit", shows: ["amd_ibrs", "amd_ibpb"],
      flags: ["ibrs", "ibpb", "stibp", "ssbd", "rep_good"], kernel: ["amd_ibrs", "amd_ibpb"]),
    Row(
      testDescription: "a name of two bits sets neither", shows: ["amd_mba"], flags: ["mba"],
      kernel: ["amd_mba"]),
    Row(
      testDescription: "a bit of another vendor is not set", vendor: .intel, shows: ["avx"],
      flags: ["avx", "topoext"], kernel: ["avx"]),
    Row(
      testDescription: "live bits stay", shows: ["xsave", "osxsave"], flags: ["xsave"],
      kernel: ["xsave", "osxsave"]),
  ]

  @Test(arguments: rows)
  func `the kernel's view is the hardware's with the kernel's names`(row: Row) throws {
    let record = try record(row.vendor, shows: row.shows, flags: row.flags)
    let view = try HostProfile(of: record, as: .kernel)
    let expected = HostProfile(of: try self.record(row.vendor, shows: row.kernel, flags: nil))
    #expect(view.words == expected.words)
    #expect(view.perspective == .kernel)
    #expect(view.present == [:])
  }

  @Test
  func `every CPU has the flags of its own group`() throws {
    let cpu = try record(shows: ["avx", "avx2"], flags: nil)
    var two = try HostRecord(
      host: "n1", source: cpu.source,
      cpus: [0, 1].map { LogicalCPU(number: $0, leaves: cpu.cpus[0].leaves) })
    two.kernelFlags = [
      KernelFlags(cpus: CPUSet([1]), flags: ["avx"]),
      KernelFlags(cpus: CPUSet([0]), flags: ["avx", "avx2"]),
    ]
    let view = try HostProfile(of: two, as: .kernel)
    #expect(view.words.shows("avx") && !view.words.shows("avx2"))
    #expect(view.divergences.map(\.hiddenBy) == [CPUSet([1])])
    two.kernelFlags.removeLast()
    #expect(throws: PerspectiveError.noFlags(CPUSet([0]), host: "n1")) {
      try HostProfile(of: two, as: .kernel)
    }
  }

  @Test
  func `KVM's view is what KVM lists, and what it leaves out is zero`() throws {
    var record = try record(shows: ["avx", "avx2"], flags: nil, kvm: ["avx", "arch_capabilities"])
    var leaves = try #require(record.kvm?.leaves)
    leaves[0x8000_0021] = nil
    record.kvm = HypervisorAnswer(leaves: leaves, msrs: [0x10a: 1])
    let view = try HostProfile(of: record, as: .kvm)
    #expect(
      view.words.names.filter { !$0.hasPrefix("apic") }
        == ["amd_apic", "arch_capabilities", "avx", "rdctl_no"].filter { view.words.shows($0) })
    #expect(view.words.shows("rdctl_no") && view.words.shows("avx") && !view.words.shows("avx2"))
    #expect(view.unread == [])
    #expect(view.signature == record.signature)
    record.kvm = HypervisorAnswer(leaves: leaves)
    #expect(try HostProfile(of: record, as: .kvm).unread.map(\.description).count == 2)
  }

  @Test
  func `the hypervisor bit of KVM's view is the coming guest's`() throws {
    let record = try record(shows: ["avx"], flags: nil, kvm: ["avx", "hypervisor"])
    #expect(try HostProfile(of: record, as: .kvm).isGuest == false)
    #expect(HostProfile(of: record).isGuest == false)
  }

  @Test
  func `a view that the record lacks is refused`() throws {
    let record = try record(shows: ["avx"], flags: nil)
    #expect(record.views == [.hardware])
    for view in [Perspective.kernel, .kvm] {
      #expect(throws: PerspectiveError.missing(view, host: "n1")) {
        try HostProfile(of: record, as: view)
      }
    }
  }

  @Test
  func `views do not mix in a pool`() throws {
    var other = try record(shows: ["avx"], flags: ["avx"])
    let first = HostClass(of: other)
    other.host = "n2"
    let second = try HostClass(of: other, as: .kernel)
    let error = #expect(throws: PoolError.self) { try Pool([first, second]) }
    #expect(
      error?.description == """
        hosts in different views cannot be compared (hardware: n1; kernel: n2); \
        give records, and baselines made with the same --view
        """)
  }

  @Test
  func `only the hardware view has a plan and a residual`() throws {
    let hosts = try [["avx", "avx2", "vaes"], ["avx"]].enumerated().map { number, features in
      var record = try record(shows: features, flags: features, kvm: features)
      record.host = "n\(number)"
      let policies = XenPolicyName.allCases.compactMap { name in record.kvm.map { (name, $0) } }
      record.xen = XenKnowledge(policies: Dictionary(uniqueKeysWithValues: policies))
      return record
    }
    for view in Perspective.ofRecords {
      let baseline = Baseline(of: try Pool(hosts.map { try HostClass(of: $0, as: view) }))
      #expect(baseline.pool.perspective == view)
      #expect(PoolPlan(for: baseline).residual.isEmpty == (view != .hardware))
      for plan in PoolPlan(for: baseline).plans where view != .hardware {
        #expect(plan.values.isEmpty && plan.experimental.isEmpty)
        #expect(plan.notes == [.otherView(view)])
      }
    }
  }

  @Test
  func `a comparison tells bits and numbers that differ`() throws {
    var record = try record(
      shows: ["avx", "avx2", "osxsave"], flags: ["avx"], kvm: ["avx", "aes"])
    var leaves = try #require(record.kvm?.leaves)
    leaves[0x8000_0008]?.eax = 0x302c
    record.kvm = HypervisorAnswer(leaves: leaves)
    let comparison = try #require(ViewComparison(of: record))
    #expect(comparison.views == [.hardware, .kernel, .kvm])
    #expect(comparison.bits.map(\.bit.name) == ["avx2", "aes"])
    #expect(comparison.bits.map(\.shownBy) == [[.hardware], [.kvm]])
    #expect(comparison.limits.map(\.limit.name) == ["physicalAddressBits"])
    #expect(comparison.limits.map(\.numbers) == [[48, 48, 44]])
  }
}
