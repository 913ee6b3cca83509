internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// Whole outputs of `xe ...-param-list`.
struct XapiListTests {
  private static let hvm = "00000003-00000001-20000000-00000000-00000000"
  private static let pv = "00000001-00000001-20000000-00000000-00000000"
  private static let none = "00000000-00000000-00000000-00000000-00000000"

  /// What `xe host-param-list` prints, cut down.
  static let host = """
    uuid ( RO)                            : 1c6d4c8e-0000-4000-8000-000000000001
                          name-label ( RW): xs1
                    name-description ( RW): bought in 2019,
    rack 4: left (RW): of the door
                        capabilities (SRO): xen-3.0-x86_64; hvm-3.0-x86_32; hvm-3.0-x86_64; \

                        other-config (MRW): agent_start_time: 1.; boot: 2.
                    software-version (MRO): product_version: 8.2.1; hostname: build; xen: 4.13.4
                            hostname ( RO): xs1.example
                            cpu_info (MRO): cpu_count: 4; vendor: GenuineIntel; family: 6; model: 63; \
    stepping: 2; features_pv: \(pv); features_hvm: \(hvm); features_hvm_host: \(pv)
                        chipset-info (MRO): iommu: true; hvm: true
    """

  /// What `xe vm-list params=all` prints, cut down.
  static let machines = """
    uuid ( RO)                          : 1c6d4c8e-0000-4000-8000-00000000000a
                        name-label ( RW): web
               last-boot-CPU-flags (MRO): vendor: GenuineIntel; features: \(hvm)
                       domain-type ( RW): hvm


    uuid ( RO)                          : 1c6d4c8e-0000-4000-8000-00000000000b
                        name-label ( RW): halted
               last-boot-CPU-flags (MRO):
    """

  /// What `xe host-param-get param-name=cpu_info` prints.
  static let map = "cpu_count: 4; vendor: GenuineIntel; features_hvm: \(hvm); speed: 2100.1\n"

  private static func withoutHVM(_ text: String) -> String {
    text.replacing("features_hvm: \(hvm)", with: "features_hvm: \(none)")
      .replacing("; features_hvm_host: \(pv)", with: "; features_pv_host: \(pv)")
  }

  @Test func `sets and other maps say nothing of the CPU`() throws {
    let statement = try PlatformSample.statement(Self.host)
    #expect(statement.name == "xs1.example")
    #expect(statement.signature == CPUSignature(family: 6, model: 63, stepping: 2))
    #expect(statement.shown.names == ["fpu", "lm", "pni"])
    #expect(statement.accepted?.names == ["fpu", "lm", "pni", "vme"])
    #expect(statement.notes == ["xs1.example: uses features_hvm_host; ignores features_pv"])
  }

  @Test func `a map alone is a host of the file's name`() throws {
    let statement = try PlatformSample.statement(Self.map)
    #expect(statement.name == "h1")
    #expect(statement.shown.names == ["fpu", "lm", "pni", "vme"])
  }

  @Test func `paravirtual guests have sets of their own`() throws {
    let statements = try PlatformSample.statements(Self.host, guest: .pv)
    #expect(statements.map(\.shown.names) == [["fpu", "lm", "pni"]])
    #expect(statements[0].accepted == nil)
  }

  @Test func `a host without HVM is said to be one`() throws {
    let text = Self.withoutHVM(Self.host)
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown.names == ["fpu", "lm", "pni"])
    #expect(
      statement.notes.last
        == "xs1.example runs no HVM guests (an empty features_hvm): features are for pv guests")
    #expect(
      PlatformSample.refusal(text, .xapi, guest: .hvm)
        == "expected a host that runs HVM guests (virtualization may be off in its firmware; --guest "
        + "pv is about paravirtual guests), found an empty features_hvm of xs1.example")
    let capabilities = Self.host.replacing("hvm-3.0-x86_32; hvm-3.0-x86_64; ", with: "")
    #expect(
      PlatformSample.refusal(capabilities, .xapi, guest: .hvm)
        .hasSuffix("found capabilities without hvm of xs1.example"))
  }

  @Test func `a halted machine is told and left out`() throws {
    let statement = try PlatformSample.statement(Self.machines)
    #expect(statement.name == "1c6d4c8e-0000-4000-8000-00000000000a" || statement.name == "web")
    #expect(statement.subject == .definition)
    #expect(
      statement.notes == ["not started, so that nothing is known of their CPUs: halted"])
  }

  @Test func `halted machines alone are refused`() {
    let text = Self.machines.replacing("vendor: GenuineIntel; features: \(Self.hvm)", with: "")
    #expect(
      PlatformSample.refusal(text, .xapi)
        == "expected a machine that was started (last-boot-CPU-flags of a halted one is empty), "
        + "found web, halted")
  }

  @Test func `a paravirtual machine is none of the guests that are meant by default`() throws {
    let text = Self.machines.replacing("( RW): hvm", with: "( RW): pv")
    #expect(try PlatformSample.statements(text, guest: .pv).count == 1)
    #expect(
      PlatformSample.refusal(text, .xapi, guest: .hvm)
        == "line 3: expected a hvm machine (--guest says which are meant), found domain-type pv of web"
    )
  }

  @Test func `XenServer 6 tells of two leaves`() throws {
    let words = "80ba2221-0f8bfbff-00000001-28100800"
    let statement = try PlatformSample.statement(
      """
      uuid ( RO)    : 1
      cpu_info (MRO): cpu_count: 1; vendor: GenuineIntel; family: 6; model: 26; stepping: 3; \
      flags: fpu de; features: \(words); features_after_reboot: \(words); physical_features: \(words)
      """)
    #expect(statement.subject == .host && statement.view == .hardware)
    #expect(statement.shown.contains(.sse4_2) && statement.shown.contains(.lm))
    #expect(!statement.known.contains(.avx2))
    let offer = Offer(of: try HostClass(statement), on: .xen)
    #expect(offer.unknown.contains(.smep), "no zero")
    #expect(statement.notes.count == 2)
  }

  @Test(arguments: [
    (
      "hostname ( RO): x", "",
      "line 12: expected 'hostname' once for each host, found 'hostname ( RO): x'"
    ),
    (
      "", "features_pv: 00000001-",
      "line 9: expected words of 8 hexadecimal digits with ':' or '-' between them, found "
        + "'zzz'"
    ),
  ])
  func `what contradicts itself is refused`(added: String, cut: String, sentence: String) {
    let text =
      added.isEmpty
      ? Self.host.replacing("features_hvm_host: \(Self.pv)", with: "features_hvm_host: zzz")
      : Self.host + "\n" + added
    #expect(PlatformSample.refusal(text, .xapi).contains(sentence.dropFirst(8)))
  }
}
