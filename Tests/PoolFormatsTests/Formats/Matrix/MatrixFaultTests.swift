internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// What the matrix once found, each by itself.
struct MatrixFaultTests {
  private static func host(
    _ features: [String], vendor: CPUVendor = .amd, leaf1EAX: RegisterValue = 0x00a0_0f11
  ) throws -> MatrixHost {
    var sketch = MachineSketch("n", vendor: vendor, leaf1EAX: leaf1EAX, features)
    sketch.maxLeaves = vendor == .amd ? (0x10, 0x8000_0023) : (0x16, 0x8000_0008)
    sketch.maxLeaf7Subleaf = 0
    var table = try sketch.table()
    let last = sketch.maxLeaves
    for leaf in Array(0...last.basic.rawValue) + Array(0x8000_0000...last.extended.rawValue) {
      let leaf = CPUIDLeaf(rawValue: leaf)
      if table[leaf] == nil { table[leaf] = .zero }
    }
    return try MatrixHost(
      HostRecord(
        host: "n", source: RecordSource(how: "test"), cpus: [LogicalCPU(number: 0, leaves: table)]))
  }

  private static let basis = ["fpu", "cx8", "lm", "syscall", "sse", "sse2"]

  /// What the check says of each feature, from one text to another.
  private static func check(
    _ first: (MatrixHost, String), _ second: (MatrixHost, String)
  ) throws -> MoveCheck.Direction {
    func side(_ host: MatrixHost, _ kind: String) throws -> MatrixSide {
      let text = try #require(
        try MatrixText.all(of: host, on: host).first { "\($0)" == kind }, "\(kind)")
      return try #require(try MatrixSide.joined([text], on: host).first)
    }
    let (from, to) = (try side(first.0, first.1), try side(second.0, second.1))
    let platform = from.platform ?? to.platform ?? .kvm
    return try MoveCheck(
      from: from.source(on: platform), to: #require(to.destination), .init(platform: platform)
    ).forward
  }

  private static func named(_ answer: MoveCheck.Direction, _ verdict: Verdict) -> [String] {
    answer.reasons.filter { $0.verdict == verdict }.compactMap { reason in
      switch reason.kind {
      case .missing(let bit, _), .untold(let bit, by: _): bit.name
      default: nil
      }
    }
  }

  @Test func `what lies in leaves that were not read is not known to be missing on the CPU`() throws
  {
    let from = try Self.host(Self.basis + ["sse4a"])
    let answer = try Self.check((from, "dev-cpuid"), (Self.host(Self.basis), "record"))
    #expect(Self.named(answer, .unknown).contains("sse4a"))
  }

  @Test(arguments: ["proc-cpuinfo", "lscpu"])
  func `what no CPU of its generation has is no open question of a text`(text: String) throws {
    let host = try Self.host(Self.basis, vendor: .intel, leaf1EAX: 0x0005_0654)
    let answer = try Self.check((host, text), (host, "record"))
    #expect(answer.verdict < .unknown, "\(Self.named(answer, .unknown))")
  }

  @Test func `a hint that a text does not tell leaves nothing open`() throws {
    let host = try Self.host(Self.basis + ["erms"])
    let answer = try Self.check((host, "record"), (host, "x86info"))
    #expect(answer.verdict < .unknown)
  }

  @Test(arguments: ["host-facts (Ansible)", "proc-cpuinfo (flags alone)"])
  func `a flag of several bits leaves them open, and what KVM makes of them`(text: String) throws {
    let host = try Self.host(Self.basis + ["amd_ibpb", "amd_ibrs", "amd_stibp", "amd_ssbd"])
    let answer = try Self.check((host, "record"), (host, text))
    #expect(answer.verdict == .unknown)
    #expect(Self.named(answer, .unknown).contains("virt_ssbd"))
  }

  @Test(arguments: ["nova-host", "criu"])
  func `of a CPU that a text lists KVM makes more for its guests`(text: String) throws {
    let host = try Self.host(Self.basis + ["amd_ibpb", "amd_ibrs", "amd_ssbd"])
    #expect(try Self.named(Self.check((host, "record"), (host, text)), .unsafe) == [])
  }

  @Test func `and gives them less of it`() throws {
    let host = try Self.host(Self.basis + ["ds"], vendor: .intel, leaf1EAX: 0x0005_0654)
    #expect(try Self.named(Self.check((host, "nova-host"), (host, "record")), .unsafe) == [])
  }

  @Test func `a guest of no vendor has nothing that only the other vendor's hosts make up`() throws
  {
    let host = try Self.host(Self.basis)
    let answer = try Self.check((host, "proc-cpuinfo (flags alone)"), (host, "record"))
    #expect(Self.named(answer, .unsafe) == [])
    #expect(!Self.named(answer, .unknown).contains("arch_capabilities"))
  }

  @Test func `a host of no vendor is one of the guest's`() throws {
    let from = try Self.host(Self.basis + ["umip"])
    let answer = try Self.check(
      (from, "record"), (Self.host(Self.basis), "proc-cpuinfo (flags alone)"))
    #expect(Self.named(answer, .unsafe) == ["umip"])
  }

  @Test func `what VMware has no name for is not missing in its machines`() throws {
    let host = try Self.host(Self.basis)
    let answer = try Self.check((host, "record"), (host, "vmware-api (machine)"))
    #expect(Self.named(answer, .unsafe) == [])
  }

  @Test func `nested guests' features are not asked for where a text lacks them`() throws {
    let from = try Self.host(Self.basis + ["svm", "npt"])
    let answer = try Self.check((from, "dev-cpuid"), (Self.host(Self.basis), "record"))
    #expect(!Self.named(answer, .unknown).contains("npt"))
  }

  @Test
  func `SSBD without IBRS, as on Rome, is not known to be missing where a text leaves it open`()
    throws
  {
    let host = try Self.host(Self.basis + ["amd_ssbd", "amd_stibp"], leaf1EAX: 0x0083_0f10)
    let answer = try Self.check((host, "record"), (host, "proc-cpuinfo"))
    #expect(Self.named(answer, .unsafe) == [])
  }

  @Test func `a register is unread where the leaf that announces it is`() throws {
    var host = try Self.host(
      Self.basis + ["arch_capabilities"], vendor: .intel, leaf1EAX: 0x0005_0657)
    host = try MatrixHost(
      HostRecord(
        host: "n", source: RecordSource(how: "test"),
        cpus: [LogicalCPU(number: 0, leaves: host.table, msrs: [0x10a: .value(1)])]))
    let answer = try Self.check((host, "record"), (host, "x86info"))
    #expect(Self.named(answer, .unsafe) == [] && Self.named(answer, .unknown).contains("rdctl_no"))
  }
}
