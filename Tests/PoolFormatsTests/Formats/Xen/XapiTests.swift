internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct XapiTests {
  /// What `xe host-cpu-info` prints.
  static let host = """
    cpu_count       : 24
        socket_count: 1
              vendor: AuthenticAMD
               speed: 2794.750
           modelname: AMD EPYC 7402P 24-Core Processor
              family: 23
               model: 49
            stepping: 0
               flags: fpu de tsc msr
         features_pv: 00000001-00000000-00000000-00000000-00000000
        features_hvm: 00000003-00000001-20000000-00000000-00000000
    """

  /// What `xe host-list params=uuid,name-label,cpu_info` prints.
  static let hosts = """
    uuid ( RO)          : 1c6d4c8e-0000-4000-8000-000000000001
        name-label ( RW): xs1
          cpu_info (MRO): vendor: GenuineIntel; features_hvm: 00000003-00000001-00000000-00000000-00000000; cpu_count: 4


    uuid ( RO)          : 1c6d4c8e-0000-4000-8000-000000000002
        name-label ( RW): xs2
          cpu_info (MRO): vendor: GenuineIntel; features_hvm: 00000001-00000001-00000000-00000000-00000000; cpu_count: 4
    """

  @Test func `a host's map is what a machine that migrates in may have`() throws {
    let statement = try PlatformSample.statement(Self.host)
    #expect(statement.name == "h1")
    #expect(statement.view == .guest)
    #expect(statement.vendor == .amd)
    #expect(statement.signature == CPUSignature(family: 23, model: 49, stepping: 0))
    #expect(statement.brand == "AMD EPYC 7402P 24-Core Processor")
    #expect(statement.shown.names == ["fpu", "lm", "pni", "vme"])
    #expect(statement.notes == ["h1: uses features_hvm; ignores features_pv"])
  }

  @Test
  func `what a machine is started with and what it may come with are two maps of newer hosts`()
    throws
  {
    let newer = Self.host + "\n   features_hvm_host: 00000001-00000000-20000000-00000000-00000000"
    let statement = try PlatformSample.statement(newer)
    #expect(statement.shown.names == ["fpu", "lm"])
    #expect(statement.accepted?.names == ["fpu", "lm", "pni", "vme"])
    #expect(statement.notes == ["h1: uses features_hvm_host; ignores features_pv"])
  }

  @Test func `hosts that follow each other have their own names`() throws {
    let statements = try PlatformSample.statements(Self.hosts)
    #expect(statements.map(\.name) == ["xs1", "xs2"])
    #expect(statements.map(\.shown.names) == [["fpu", "pni", "vme"], ["fpu", "pni"]])
  }

  @Test func `a machine's last boot says what it was started with`() throws {
    let statement = try PlatformSample.statement(
      "vendor: AuthenticAMD; features: 00000001-00000001-00000000-00000000-00000000\n")
    #expect(statement.shown.names == ["fpu", "pni"])
    #expect(statement.notes == [])
  }

  @Test(arguments: [
    (
      "vendor: AuthenticAMD\n",
      "expected a key features_hvm, features_hvm_host or features, found none for h1"
    ),
    ("vendor\n", "line 1: expected a key and a colon, found 'vendor'"),
    (
      "cpu_info (MRO): vendor: x; y\n",
      "line 1: expected 'key: value; key: value', found 'y'"
    ),
    (
      "vendor: x\nvendor: y\n", "line 2: expected 'vendor' once for each host, found 'vendor: y'"
    ),
    (
      "vendor: x\nfamily: 6\nmodel: y\nfeatures: 00000001-00000002\n",
      "line 3: expected a decimal number as model, found 'y'"
    ),
    (
      "vendor: x\nfeatures: 1-2\n",
      "line 2: expected words of 8 hexadecimal digits with ':' or '-' between them, found '1-2'"
    ),
  ])
  func `what is no map is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xapi) == sentence)
  }
}
