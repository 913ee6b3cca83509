internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// Logs of virtual machines tell two CPUs: the host's, and the one that the guest was given.
struct GuestLogTests {
  /// The CPU of ``ToolDumpTests`` as a guest has it: without VMX, with a hypervisor.
  static let guest: CPUIDTable = {
    var table = ToolDumpTests.table
    table[1]?.ecx = 0xd6ba_2203
    table[0x4000_0000] = CPUIDRegisters(0x4000_0010, 0x6177_4d56, 0x4d56_6572, 0x6572_6177)
    return table
  }()

  static let vmware = texts.vmwareLog(guest: guest)
  static let newVMware = texts.vmwareLog(guest: guest, isNew: true)
  static let vbox = texts.vboxLog(guest: guest)

  private static let texts = RegisterTexts(table: ToolDumpTests.table)

  @Test(arguments: [vmware, newVMware, vbox])
  func `a log is a host, and the definition of its guest`(text: String) throws {
    guard case .host(let host, let guest) = try PlatformSample.content(text) else {
      Issue.record("no host with a guest")
      return
    }
    for entry in ToolDumpTests.table.entries {
      #expect(host.cpus.first?.leaves[entry.query] == entry.registers, "\(entry.query)")
    }
    #expect(guest.subject == .definition && guest.isBesideHost)
    #expect(guest.name == (text == Self.vbox ? "h1" : "web"))
    #expect(guest.vendor == .intel && guest.signature == host.signature)
    #expect(guest.shown.shows("hypervisor") && !guest.shown.shows("vmx"))
    #expect(guest.shown.shows("fsgsbase") && guest.limits.isEmpty)
  }

  @Test func `a log without a guest is a host, and one without a host a definition`() throws {
    guard case .record(let host) = try PlatformSample.content(Self.texts.vmwareLog(guest: nil))
    else {
      Issue.record("no host")
      return
    }
    #expect(host.host == "h1" && host.source.how == "vmware-log")
    let lines = Self.vmware.split(separator: "\n").filter { !$0.contains("hostCPUID") }
    let guest = try PlatformSample.statement(lines.joined(separator: "\n"))
    #expect(guest.subject == .definition && !guest.isBesideHost)
  }

  @Test func `what a log says equals what the dump says`() throws {
    for example in ExampleHost.all {
      let record = try example.record()
      let texts = RegisterTexts(table: try #require(record.cpus.first).leaves)
      let log = texts.vmwareLog(guest: texts.table)
      let words = HostProfile(of: record).words
      for text in [log, texts.vboxLog(guest: texts.table)] {
        guard case .host(let host, let guest) = try PlatformSample.content(text) else {
          Issue.record("no host with a guest")
          continue
        }
        #expect(HostProfile(of: host).words == words, "\(example)")
        #expect(guest.shown == words && guest.known == .all, "\(example)")
      }
    }
  }

  @Test func `of leaves of a guest that are not in the log nobody knows`() throws {
    let text = Self.vmware.split(separator: "\n")
      .filter { !$0.contains("guestCPUID level 0000000d") && !$0.contains("guestCPUID level 8") }
      .joined(separator: "\n")
    guard case .host(let host, let guest) = try PlatformSample.content(text) else { return }
    #expect(guest.known[WordID(0x8000_0001, 0, .edx)] == [])
    #expect(guest.notes.count == 1)
    let definition = try Definition(guest)
    #expect(definition.unknown.shows("lahf_lm"))
    #expect(definition.unknown.isDisjoint(with: definition.features))
    // What the host lacks may be what the guest has.
    let check = try MoveCheck(
      from: .definition(definition), to: MoveDestination([HostClass(of: host)]))
    #expect(check.verdict == .unknown, "\(check.reasons.prefix(3))")
    let lesser = try MachineSketch("n1", vendor: .intel, ["fpu"]).record()
    let other = try MoveCheck(
      from: .definition(definition), to: MoveDestination([HostClass(of: lesser)]))
    #expect(other.reasons.contains { $0.verdict == .unknown })
  }

  @Test(arguments: [vmware, newVMware, vbox])
  func `a guest may stay on its host, and move where the CPU has what it was given`(
    text: String
  ) throws {
    guard case .host(let host, let guest) = try PlatformSample.content(text) else { return }
    let source = MoveSource.definition(try Definition(guest))
    let here = try MoveCheck(from: source, to: MoveDestination([HostClass(of: host)]))
    #expect(here.verdict == .safe, "\(here.reasons.prefix(3))")
    let lesser = RegisterTexts(table: ToolDumpTests.table).esxcli
      .replacing("0x00000281", with: "0x00000280")
    let there = try MoveCheck(
      from: source, to: MoveDestination([HostClass(of: PlainDump.record(lesser))]))
    #expect(there.verdict == .unsafe)
    #expect(there.reasons.count { $0.verdict == .unsafe } == 1)
  }

  @Test func `an old log of VirtualBox has no subleaves`() throws {
    let text = """
      00:00:01.031046      Function  eax      ebx      ecx      edx
      00:00:01.031047 Gst: 00000000  00000005 756e6547 6c65746e 49656e69
      00:00:01.031050 Hst:           0000000d 756e6547 6c65746e 49656e69
      00:00:01.031051 Gst: 00000001  000306a9 00010800 00000209 078bfbff
      00:00:01.031052 Hst:           000306a9 03100800 7fbae3ff bfebfbff
      00:00:01.031053 Gst: 00000007  00000000 00000000 00000000 00000000
      00:00:01.031054 Hst:           00000000 00000281 00000000 9c000400
      00:00:01.031055 Gst: 80000000  80000001 00000000 00000000 00000000
      00:00:01.031056 Hst:           80000008 00000000 00000000 00000000
      """
    guard case .host(let host, let guest) = try PlatformSample.content(text) else { return }
    #expect(host.cpus.first?.leaves[1]?.ecx == 0x7fba_e3ff)
    #expect(host.cpus.first?.leaves[7] == nil)
    #expect(guest.shown.shows("fpu"))
  }

  @Test(arguments: [
    (
      Format.vmwareLog, "x vmx| hostCPUID level 00000000, 0: 0x0000000d 0x756e6547",
      "line 1: a line of CPUID in vmware.log has 4 registers, found 2"
    ),
    (
      .vmwareLog, "hostCPUID level 0000, 0: 0x0000000d",
      "line 1: a register in a line of CPUID in vmware.log has 8 hexadecimal digits, found 4 (\"0000\")"
    ),
    (
      .vmwareLog, "hostCPUID level 00000000: 0x0000000d",
      "line 1: expected a subleaf as in ', 0:', found \": 0x0000000d\""
    ),
    (
      .vmwareLog, "guestCPUID level 00000001, 0: 0x00000001 0x00000001 0x00000001 0x00000001",
      "line 1: registers before the leaf 00000000 that starts a logical CPU"
    ),
    (.vmwareLog, "x\n", "there is no CPUID data of any logical CPU"),
    (
      .vboxLog, "Hst: 0000000d 756e6547 6c65746e 49656e69",
      "line 1: expected a leaf as in 00000007/0000, found \"0000000d 756e6547 6c65746e 49656e69\""
    ),
    (
      .vboxLog, "Gst: 00000000/0000  0000000d 756e6547",
      "line 1: a line of CPUID in VBox.log has 4 registers, found 2"
    ),
    (
      .vboxLog, "Gst: 00000000/x  0000000d",
      "line 1: expected a subleaf as in 00000007/0000, found \"00000000/x  0000000d\""
    ),
    (
      .vboxLog, "Gst: 00000000/0000  0000000d 756e6547 6c65746e 49656e69 0000000d",
      "line 1: a line of CPUID in VBox.log has 4 registers, found 5"
    ),
  ])
  func `a line that is not whole is refused`(format: Format, text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, format) == sentence)
  }

  @Test func `a guest whose CPU changes within the log is refused`() {
    let other = Self.vmware.replacing("0xd6ba2203", with: "0xd6ba2201")
    #expect(
      PlatformSample.refusal(Self.vmware + other, .vmwareLog).contains("give the log of one start"))
  }
}
