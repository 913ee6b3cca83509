import CPUIDKit
import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct HostScanTests {
  /// A CPU that no machine here has: the kernel refuses it like one outside the cpuset.
  private static let foreign = 16_000

  /// A Zen 2 with nothing but its signature.
  private static let rome = FakeCPU([
    CPUIDQuery(0): CPUIDRegisters(1, 0x6874_7541, 0x444d_4163, 0x6974_6e65),
    CPUIDQuery(1): CPUIDRegisters(0x0083_0f10, [], [], []),
  ])

  private let sys: TemporaryFolder
  private let machine: Machine
  /// The CPUs that the thread can really be moved to.
  private let real: CPUSet

  init() throws {
    sys = try TemporaryFolder()
    machine = Machine(
      systemFolder: sys.path, processFolder: sys.path + "/proc", kvmDevice: sys.path + "/kvm",
      stateFolder: sys.path + "/state")
    real = try AllowedCPUs.read()
    try show(online: [])
  }

  /// Makes the kernel's lists: this machine's CPUs and more.
  private func show(online: [Int], offline: [Int] = []) throws {
    let folder = "devices/system/cpu"
    try sys.write("\(CPUSet(real.numbers + online))\n", to: folder + "/online")
    try sys.write("\(CPUSet(real.numbers + online + offline))\n", to: folder + "/present")
  }

  private func scan(
    cpus: CPUSet? = nil, _ cpu: FakeCPU = rome, msrs: FakeMSRReader = FakeMSRReader([:])
  ) throws -> HostScan {
    try HostScan(of: machine, cpus: cpus, source: cpu, msrReader: msrs)
  }

  @Test
  func `every online CPU is read, and the thread comes back`() throws {
    let before = try ThreadAffinity.current()
    let scan = try scan()
    #expect(try ThreadAffinity.current() == before)
    #expect(scan.cpus.map(\.number) == real.numbers)
    #expect(scan.cpus.allSatisfy { $0.leaves == Self.rome.table })
    #expect(scan.notes == [])
  }

  @Test
  func `offline CPUs are told`() throws {
    try show(online: [], offline: [500, 501])
    let scan = try scan()
    #expect(scan.notes.map(\.description) == ["CPUs 500-501 are offline and were not read"])
    #expect(scan.environment["offlineCPUs"] == "500-501")
  }

  @Test
  func `a CPU where the process may not run is an error`() throws {
    try show(online: [Self.foreign])
    let before = try ThreadAffinity.current()
    let error = try #require(throws: ProbeError.self) { try scan() }
    #expect(error == .notAllowed(CPUSet([Self.foreign])))
    #expect(
      error.description == """
        CPU 16000 is online, but this process may not run there; \
        lift the limit (cpuset or container), or name the CPUs to read with --cpus
        """)
    #expect(try ThreadAffinity.current() == before)
  }

  @Test
  func `a CPU where the process may not run can be left out by name`() throws {
    try show(online: [Self.foreign])
    let scan = try scan(cpus: real)
    #expect(scan.cpus.map(\.number) == real.numbers)
    #expect(
      scan.notes.map(\.description)
        == ["CPU 16000 is online and was not read, as --cpus leaves it out"])
  }

  @Test
  func `a CPU that is not online cannot be asked for`() throws {
    try show(online: [], offline: [500])
    #expect(throws: ProbeError.notOnline(CPUSet([500, 501]))) {
      try scan(cpus: CPUSet(real.numbers + [500, 501]))
    }
  }

  @Test
  func `without the kernel's lists the user's list is enough`() throws {
    let empty = Machine(systemFolder: sys.path + "/empty")
    let path = empty.cpuFolder + "/online"
    #expect(throws: ProbeError.unreadableSystemFile(path: path)) {
      try HostScan(of: empty, source: Self.rome, msrReader: FakeMSRReader([:]))
    }
    let scan = try HostScan(
      of: empty, cpus: real, source: Self.rome, msrReader: FakeMSRReader([:]))
    #expect(scan.cpus.map(\.number) == real.numbers)
  }

  @Test
  func `an error of the source ends the scan and brings the thread back`() throws {
    var broken = Self.rome
    broken.otherwise = { _ throws(ProbeError) in throw .noCPUID }
    let before = try ThreadAffinity.current()
    #expect(throws: ProbeError.noCPUID) { try scan(broken) }
    #expect(try ThreadAffinity.current() == before)
  }

  @Test
  func `MSRs are kept, those that fault are absent, those that are refused unreadable`() throws {
    var reader = FakeMSRReader([0xc001_1004: 0x7ed8_320b_178b_fbff])
    reader.answer = { [answer = reader.answer] (address, cpu) throws(ProbeError) in
      guard address != 0xc001_1005 else { throw .unreadableMSR(address, cpu: cpu, errno: EPERM) }
      return try answer(address, cpu)
    }
    let scan = try scan(msrs: reader)
    for cpu in scan.cpus {
      #expect(
        cpu.msrs == [
          0xc001_0015: .absent, 0xc001_1002: .absent, 0xc001_1003: .absent,
          0xc001_1005: .unreadable,
          0xc001_1004: .value(0x7ed8_320b_178b_fbff),
        ])
    }
    #expect(scan.notes == [])
  }

  @Test
  func `a missing device is a note, and the record has no MSRs`() throws {
    let scan = try scan(msrs: .absent)
    #expect(scan.cpus.allSatisfy { $0.msrs.isEmpty })
    let first = try #require(real.numbers.first)
    #expect(
      scan.notes.map(\.description) == [
        """
        MSRs were not read, so override values are built from CPUID: cannot open \
        /dev/cpu/\(first)/msr (no such file); load the msr module and run as root
        """
      ])
  }

  @Test
  func `a device that one CPU lacks gives no MSRs at all`() throws {
    var reader = FakeMSRReader([:])
    reader.answer = { [last = real.numbers.last] (_, cpu) throws(ProbeError) in
      guard cpu != last else { throw .unreadableMSRDevice(path: "/dev/cpu/\(cpu)/msr", errno: 6) }
      return 0
    }
    let scan = try scan(msrs: reader)
    #expect(scan.cpus.allSatisfy { $0.msrs.isEmpty })
    #expect(scan.notes.count == 1)
  }

  @Test
  func `QEMU's emulation has neither MSRs nor the microcode of the machine below`() throws {
    try showSurroundings()
    var emulated = Self.rome
    emulated.table[1] = CPUIDRegisters(0x0083_0f10, [], .bit(31), [])
    emulated.table[0x4000_0000] = CPUIDRegisters(
      0x4000_0000, 0x5447_4354, 0x4354_4743, 0x4743_5447)
    let scan = try scan(emulated)
    #expect(scan.environment["hypervisor"] == "TCGTCGTCGTCG")
    for key in ["microcode", "firmware", "commandLine", "kvm"] {
      #expect(scan.environment[key] == nil, "\(key)")
    }
    #expect(scan.kernelFlags == [])
    #expect(scan.kvm == nil && scan.clock == nil && scan.mxcsrMask == nil)
    #expect(scan.notes == [.emulatedMSRs])
    #expect(scan.cpus.allSatisfy { $0.msrs.isEmpty })
  }

  @Test
  func `the surroundings are what the kernel shows`() throws {
    try showSurroundings()
    let scan = try scan()
    #expect(scan.environment["microcode"] == "0xa101148")
    #expect(scan.environment["firmware"] == "Maker 1.2 03/31/2026")
    #expect(scan.environment["commandLine"] == "clearcpuid=avx512f nosmap")
    #expect(scan.environment["kvm"] == "none")
    #expect(scan.kernelFlags == [KernelFlags(cpus: real, flags: ["avx2", "fpu"])])
    #expect(scan.notes == [])
    #expect(scan.environment["kernel"]?.isEmpty == false)
    #expect(scan.environment["hypervisor"] == nil)
    #expect(scan.environment["offlineCPUs"] == nil)
  }

  private func showSurroundings() throws {
    for cpu in real.numbers {
      try sys.write("0xa101148\n", to: "devices/system/cpu/cpu\(cpu)/microcode/version")
    }
    try sys.write("Maker\n", to: "class/dmi/id/bios_vendor")
    try sys.write("1.2\n", to: "class/dmi/id/bios_version")
    try sys.write("03/31/2026\n", to: "class/dmi/id/bios_date")
    try sys.write("quiet clearcpuid=avx512f nosmap root=UUID=1\n", to: "proc/cmdline")
    let info = real.numbers.map { "processor\t: \($0)\nflags\t\t: fpu avx2\n" }
    try sys.write(info.joined(separator: "\n"), to: "proc/cpuinfo")
  }

  @Test
  func `nothing that names the one machine gets into a record`() throws {
    try showSurroundings()
    let secrets = [
      "product_serial", "product_uuid", "board_serial", "chassis_serial", "chassis_asset_tag",
      "board_asset_tag", "product_sku", "modalias", "uevent",
    ]
    for name in secrets { try sys.write("secret \(name)\n", to: "class/dmi/id/\(name)") }
    try sys.write("secret machine-id\n", to: "proc/sys/kernel/random/boot_id")
    try sys.write("secret args UUID=secret\n", to: "proc/cmdline")
    let record = try scan().record(host: "n1", source: RecordSource(how: "scan"))
    #expect(record.environment["firmware"] == "Maker 1.2 03/31/2026")
    for (key, value) in record.environment { #expect(!value.contains("secret"), "\(key)") }
    #expect(!"\(record.kernelFlags)".contains("secret"))
  }

  @Test
  func `a KVM that may not be asked is a note, a file that is none is a fact`() throws {
    let path = try sys.write("", to: "kvm")
    #expect(try scan().environment["kvm"] == "none")
    #expect(try scan().notes == [])
    let refusal = KVMRefusal(path: path, errno: EACCES)
    #expect(refusal.fact == "not allowed")
    #expect(
      ScanNote.noKVM(refusal).description == """
        KVM was not asked, so the record has no kvm view: cannot open \(path) \
        (permission denied); run as root or as a member of its group
        """)
    let failure = KVMRefusal(path: path, errno: EMFILE)
    #expect(failure.fact == "failed")
    #expect(failure.description == "cannot ask \(path) (Too many open files); scan again")
  }

  @Test
  func `the clock is stated by CPUID where KVM says nothing`() throws {
    var cpu = Self.rome
    cpu.table[0]?.eax = 0x15
    cpu.table[0x15] = CPUIDRegisters(2, 176, 24_000_000, [])
    #expect(try scan(cpu).clock == TSCClock(kHz: 2_112_000))
    #expect(try scan().clock == nil)
    #expect((try scan().mxcsrMask ?? []).isSuperset(of: 0xffbf))
  }

  @Test
  func `a scan becomes a record`() throws {
    let scan = try scan()
    let record = try scan.record(host: "n1", source: RecordSource(how: "scan"))
    #expect(record.cpus.map(\.number) == real.numbers)
    #expect(record.signature.description == "23/49/0")
    #expect(record.environment == scan.environment)
    #expect(record.notedSigns.isEmpty)
    // A Zen 2 of which nothing is known but its signature looks like one that hides all.
    guard case .missing(_, level: "amd-zen2", isRead: false)? = record.overrideSigns.first else {
      Issue.record("\(record.overrideSigns)")
      return
    }
  }
}
