import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct XenScanTests {
  private static let cpu = FakeCPU([
    CPUIDQuery(0): CPUIDRegisters(1, 0x6874_7541, 0x444d_4163, 0x6974_6e65),
    CPUIDQuery(1): CPUIDRegisters(0x0083_0f10, [], [], []),
  ])

  private let folder: TemporaryFolder
  private let machine: Machine

  init() throws {
    folder = try TemporaryFolder()
    machine = Machine(
      systemFolder: folder.path, processFolder: folder.path + "/proc",
      kvmDevice: folder.path + "/kvm", stateFolder: folder.path + "/state",
      xenToolFolders: [folder.path + "/empty", folder.path + "/tools"])
    let real = try AllowedCPUs.read()
    for name in ["online", "present"] {
      try folder.write("\(real)\n", to: "devices/system/cpu/\(name)")
    }
  }

  /// Makes what the kernel shows of Xen.
  private func show(features: String?, kind: String? = "PV") throws {
    try folder.write("xen\n", to: "hypervisor/type")
    for (name, text) in [("major", "4"), ("minor", "17"), ("extra", ".7")] {
      try folder.write("\(text)\n", to: "hypervisor/version/\(name)")
    }
    if let features { try folder.write("\(features)\n", to: "hypervisor/properties/features") }
    if let kind { try folder.write("\(kind)\n", to: "hypervisor/guest_type") }
  }

  private func tool(_ script: String) throws {
    try folder.writeProgram(script, to: "tools/xen-cpuid")
  }

  private func scan(_ msrs: FakeMSRReader = FakeMSRReader([0xc001_1004: 1])) throws -> HostScan {
    try HostScan(of: machine, source: Self.cpu, msrReader: msrs)
  }

  @Test(
    arguments: [
      ("000228f0", nil, XenDomain.Role.dom0), ("000020f0", "control_d", .guest),
      (nil, "control_d", .dom0), (nil, "control_d,other", .dom0), (nil, "", .guest),
      (nil, nil, .guest),
    ] as [(String?, String?, XenDomain.Role)])
  func `dom0 is told by a feature of Xen's, else by xenfs`(
    features: String?, capabilities: String?, role: XenDomain.Role
  ) throws {
    try show(features: features)
    if let capabilities { try folder.write("\(capabilities)\n", to: "proc/xen/capabilities") }
    #expect(try machine.xenDomain() == XenDomain(role, kind: "PV", version: "4.17.7"))
  }

  @Test
  func `without Xen's name there is no domain`() throws {
    #expect(try machine.xenDomain() == nil)
    #expect(try scan().xen == nil)
    try folder.write("other\n", to: "hypervisor/type")
    #expect(try machine.xenDomain() == nil)
  }

  @Test
  func `in dom0 the record has Xen's policies in place of what dom0 shows`() throws {
    try show(features: "800")
    try folder.write("clearcpuid=avx2\n", to: "proc/cmdline")
    try tool("[ \"$*\" = -p ] && echo policies")
    let scan = try scan()
    #expect(scan.xen?.policies == Array("policies\n".utf8))
    #expect(
      scan.notes.map(\.description) == [
        """
        this is a dom0 of Xen 4.17.7 (PV): the record holds Xen's policies; dom0's own CPUID, MSRs and CPU numbers \
        are not the hardware's and are left out
        """
      ])
    var raw = try #require(scan.cpus.first)
    raw.leaves[1] = CPUIDRegisters(0x0083_0f10, [], 1, 2)
    let host = HypervisorAnswer(leaves: raw.leaves)
    let record = try scan.record(
      host: "n1", source: RecordSource(how: "scan"),
      policies: XenPolicies(raw: raw, others: [.host: host]))
    #expect(record.cpus == [raw])
    #expect(record.xen == XenKnowledge(domain: scan.xen?.domain, policies: [.host: host]))
    #expect(record.kernelFlags == [])
    #expect(record.environment["commandLine"] == nil && record.environment["kernel"] != nil)
    #expect(!record.concealsHardware)
  }

  @Test(arguments: ["PV", "PVH"])
  func `in dom0 no MSR is read`(kind: String) throws {
    try show(features: "800", kind: kind)
    #expect(try scan().cpus.allSatisfy { $0.msrs.isEmpty })
  }

  @Test(arguments: [
    (
      "echo 'xen-cpuid: cannot open' >&2; exit 1",
      "tools/xen-cpuid -p ended with status 1: xen-cpuid: cannot open; run as root, with the module xen-privcmd loaded"
    ),
    ("kill -9 $$", "was ended by signal 9; run as root, with the module xen-privcmd loaded"),
  ])
  func `a tool that fails leaves a record that conceals the hardware`(
    script: String, end: String
  ) throws {
    try show(features: "800")
    try tool(script)
    let scan = try scan()
    let note = try #require(scan.notes.first?.description)
    #expect(note.hasPrefix("this is a dom0 of Xen 4.17.7 (PV), whose CPUID is not the hardware's"))
    #expect(note.hasSuffix(end), "\(note)")
    let record = try scan.record(host: "n1", source: RecordSource(how: "scan"))
    #expect(record.concealsHardware)
    #expect(record.cpus == scan.cpus)
  }

  @Test
  func `a guest is told, and Xen is not asked there`() throws {
    try show(features: "20f0", kind: "HVM")
    try tool("echo policies")
    let scan = try scan()
    #expect(scan.xen?.policies == nil)
    #expect(
      scan.notes.map(\.description) == [
        """
        this is a guest of Xen 4.17.7 (HVM): the record shows what Xen gives this guest, not the host; scan the host \
        in its dom0
        """
      ])
    #expect(scan.cpus.allSatisfy { $0.msrs[0xc001_1004] == .value(1) })
    let record = try scan.record(host: "n1", source: RecordSource(how: "scan"))
    #expect(record.xen?.domain?.role == .guest && !record.concealsHardware)
  }

  @Test
  func `without the tool the folders are named`() throws {
    let domain = XenDomain(.dom0, version: "4.17.7")
    var lost = machine
    lost.xenToolFolders = nil
    #expect(throws: XenRefusal.self) { try XenCPUIDTool(of: lost, domain).policies() }
    let refusal = XenRefusal.noProgram(folders: ["/usr/lib/xen-4.17/bin", "/usr/sbin"])
    #expect(
      refusal.description == """
        no xen-cpuid in /usr/lib/xen-4.17/bin, /usr/sbin or PATH; install it (Debian: the package xen-utils of this \
        Xen; others: that of Xen's tools)
        """)
  }
}
