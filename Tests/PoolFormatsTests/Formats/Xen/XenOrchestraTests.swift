internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct XenOrchestraTests {
  private static let hvm = "00000003-00000001-20000000-00000000-00000000"

  /// Objects as Xen Orchestra lists them, cut down.
  static let hosts = """
    [
      {"type": "host", "uuid": "1", "name_label": "a", "hostname": "n1", "enabled": true,
       "CPUs": {"cpu_count": "24", "vendor": "GenuineIntel", "family": "6", "model": "63",
        "stepping": "2", "features": "7ffefbff-bfebfbff-00000021-2c100800",
        "features_hvm": "\(hvm)", "features_pv": "\(hvm)"}},
      {"type": "VM", "name_label": "web", "CPUs": {"max": 4, "number": 4}},
      {"type": "host", "uuid": "2", "hostname": "n2", "tags": [],
       "cpu_info": {"cpu_count": 24, "vendor": "GenuineIntel", "features_hvm": "\(hvm)"}}
    ]
    """

  @Test func `hosts are found among other objects`() throws {
    let statements = try PlatformSample.statements(Self.hosts)
    let names = ["fpu", "lm", "pni", "vme"]
    #expect(statements.map(\.name) == ["n1", "n2"])
    #expect(
      statements.map(\.shown.names) == [names, names])
    #expect(statements[0].signature == CPUSignature(family: 6, model: 63, stepping: 2))
    #expect(statements[0].notes == ["n1: uses features_hvm; ignores features, features_pv"])
  }

  @Test(arguments: ["type", "cpu", "cpus", "cpuinfo", "classes", "kind"])
  func `keys that other texts have as well mislead nobody`(key: String) throws {
    let map = #"{"vendor": "GenuineIntel", "features_hvm": "\#(Self.hvm)"}"#
    let statement = try PlatformSample.statement(
      #"{"\#(key)": "host", "hostname": "n1", "cpu_info": \#(map)}"#)
    #expect(statement.name == "n1" && statement.platform == .xen)
  }

  @Test func `a map alone is a host of the file's name`() throws {
    let text = #"{"vendor": "AuthenticAMD", "features_hvm": "\#(Self.hvm)"}"#
    let statement = try PlatformSample.statement(text)
    #expect(statement.name == "h1" && statement.vendor == .amd && statement.subject == .host)
  }

  @Test func `a machine has what it was started with`() throws {
    let map = #"{"vendor": "AuthenticAMD", "features": "\#(Self.hvm)"}"#
    let text = #"{"name_label": "web", "last_boot_CPU_flags": \#(map), "features_hvm": 1}"#
    let statement = try PlatformSample.statement(text, .xenOrchestra)
    #expect(statement.name == "web" && statement.subject == .definition)
  }

  @Test(arguments: [
    ("{}", "expected an object with a map cpu_info or CPUs that has features, found none"),
    ("[", "line 1, column 2: expected a value, found the end"),
    (
      #"{"cpu_info": {"features_hvm": "1-2", "vendor": "x"}}"#,
      "expected words of 8 hexadecimal digits with ':' or '-' between them, found '1-2'"
    ),
    (
      #"{"cpu_info": {"features_hvm": []}}"#,
      #"cpu_info["features_hvm"]: expected a string, found an array"#
    ),
    (
      #"{"cpu_info": {"features_hvm": "1"}, "CPUs": {"features_hvm": "2"}}"#,
      "expected one map of the CPU, or the same under both names"
    ),
  ])
  func `what is no host is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xenOrchestra).contains(sentence))
  }
}
