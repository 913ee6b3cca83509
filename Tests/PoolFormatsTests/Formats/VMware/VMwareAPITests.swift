internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct VMwareAPITests {
  /// A machine as `govc vm.info -json` shows it, in the spelling of older versions, and one that is off.
  static let machines = """
    {"VirtualMachines": [
      {"Name": "web", "Runtime": {"PowerState": "poweredOn", "FeatureRequirement": [
        {"Key": "cpuid.sse41", "FeatureName": "cpuid.sse41", "Value": "Bool:Min:1"},
        {"Key": "cpuid.ibrs", "FeatureName": "cpuid.ibrs", "Value": "Bool:Min:1"},
        {"Key": "cpuid.intel", "FeatureName": "cpuid.intel", "Value": "Bool:Min:1"},
        {"Key": "cpuid.odd", "FeatureName": "cpuid.odd", "Value": "Bool:Min:1"},
        {"Key": "hv.capable", "FeatureName": "hv.capable", "Value": "Bool:Min:1"}]}},
      {"Name": "off", "Runtime": {"FeatureRequirement": null}}]}
    """ + "\n"

  /// Hosts in the spelling of newer versions: one with EVC's mask, and one of which there are registers only.
  static let hosts = """
    {"hostSystems": [
      {"name": "esx1", "config": {"featureCapability": [
        {"key": "cpuid.AVX2", "featureName": "cpuid.AVX2", "value": "1"}],
        "maskedFeatureCapability": [
        {"key": "cpuid.AVX2", "featureName": "cpuid.AVX2", "value": "0"},
        {"key": "cpuid.AES", "featureName": "cpuid.AES", "value": "1"}]},
       "hardware": {"cpuFeature": [{"level": 1, "vendor": "", "eax": "\(bits(0x306a9))"}]}},
      {"name": "esx2", "hardware": {"cpuPkg": [{"description": "Intel(R) Xeon(R)"}], "cpuFeature": [
        {"level": 0, "eax": "\(bits(0xd))", "ebx": "\(bits(0x756e_6547))",
         "ecx": "\(bits(0x6c65_746e))", "edx": "\(bits(0x4965_6e69))"},
        {"level": 1, "eax": "\(bits(0x306a9))", "ebx": "\(bits(0x100800))",
         "ecx": "\(bits(0x7fba_e3ff))", "edx": "----\(bits(0xbfeb_fbff).dropFirst(4))"},
        {"level": 7, "ebx": "\(bits(0x281))"}]}}]}
    """ + "\n"

  static let table = """
    Key                    Value
    ---                    -----
    cpuid.3DNOW            0
    cpuid.AES              1
    cpuid.SSE41            cpuid.SSE41 1

    """

  static let object = """
    (vim.host.HardwareInfo) {
       cpuFeature = (vim.host.CpuIdInfo) [
          (vim.host.CpuIdInfo) {
             level = 1,
             vendor = <unset>,
             eax = "\(bits(0x306a9))",
             ecx = "\(bits(0x7fba_e3ff))",
          },
          (vim.host.CpuIdInfo) {
             level = -2147483647,
             edx = "\(bits(0x2810_0800))"
          }
       ],
    }

    """

  private static func bits(_ value: UInt32) -> String {
    let digits = String(value, radix: 2)
    let bits = Array(String(repeating: "0", count: 32 - digits.count) + digits)
    let groups = stride(from: 0, to: 32, by: 4).map { String(bits[$0..<($0 + 4)]) }
    return groups.joined(separator: ":")
  }

  private func words(of level: String) -> FeatureSet { Level.named(level)?.features ?? [] }

  @Test func `a machine was given what it requires`() throws {
    let statement = try PlatformSample.statement(Self.machines)
    #expect(statement.name == "web" && statement.subject == .definition)
    #expect(statement.vendor == .intel)
    #expect(statement.shown.names == ["spec_ctrl", "sse4_1"])
    // No machine need ask for what every CPU of 64 bits has.
    #expect(!statement.known.contains(.fpu) && !statement.known.contains(.sse2))
    #expect(FeatureSet.all.subtracting(statement.known).isSubset(of: words(of: "amd-k8-rev-c")))
    #expect(statement.capabilities == ["odd": true, "hv.capable": true])
    #expect(statement.notes.count == 1)
  }

  @Test func `a host gives what is left behind EVC's mask`() throws {
    let statements = try PlatformSample.statements(Self.hosts)
    #expect(statements.map(\.name) == ["esx1", "esx2"])
    let first = statements[0]
    #expect(first.view == .guest && first.subject == .host && first.namesCapabilities)
    #expect(first.shown.names == ["aes"] && first.hidden.names == ["avx2"])
    #expect(first.known.names == ["aes", "avx2"])
  }

  @Test func `bit strings are registers, and a dash is a bit that is not told`() throws {
    let host = try PlatformSample.statements(Self.hosts)[1]
    #expect(host.view == .hardware && host.vendor == .intel && host.brand == "Intel(R) Xeon(R)")
    #expect(host.signature == CPUSignature(family: 6, model: 58, stepping: 9))
    #expect(host.highestBasicLeaf == 0xd)
    #expect(host.shown[WordID(1, 0, .ecx)] == 0x7fba_e3ff)
    #expect(host.known[WordID(1, 0, .edx)] == 0x0fff_ffff)
    #expect(host.known[WordID(7, 0, .ebx)] == [])
    #expect(
      host.notes == [
        "subleaves have no place in bit strings, so that these are not taken over: 00000007.0.ebx"
      ])
  }

  @Test func `a table says what it names`() throws {
    let statement = try PlatformSample.statement(Self.table)
    #expect(statement.shown.names == ["aes", "sse4_1"] && statement.hidden.names == ["3dnow"])
    #expect(statement.known.names == ["3dnow", "aes", "sse4_1"])
    let list = "FeatureName : cpuid.AES\nKey         : cpuid.AES\nValue       : Bool:Min:1\n"
    let machine = try PlatformSample.statement(list)
    #expect(machine.subject == .definition && machine.shown.names == ["aes"])
  }

  @Test func `an object of pyVmomi says registers`() throws {
    let statement = try PlatformSample.statement(Self.object)
    #expect(statement.view == .hardware)
    #expect(statement.shown[WordID(0x8000_0001, 0, .edx)] == 0x2810_0800)
    #expect(statement.known[WordID(0x8000_0001, 0, .ecx)] == [])
    #expect(statement.signature == CPUSignature(family: 6, model: 58, stepping: 9))
  }

  @Test(arguments: [
    (Format.vmwareAPI, "{\"VirtualMachines\": []}", "a machine that is off requires nothing"),
    (.vmwareAPI, "[]", "none; a machine that is off requires nothing"),
    (.vmwareAPI, "{\"hostSystems\": {}}", "hostSystems: expected an array, found an object"),
    (
      .vmwareAPI, "[{\"featureName\": \"cpuid.AES\", \"value\": \"yes\"}]",
      "[0].value: expected a value such as 0, 1 or Bool:Min:1, found \"yes\""
    ),
    (
      .vmwareAPI, "[{\"featureName\": \"cpuid.AES\", \"value\": 1}]", "[0].value: expected a string"
    ),
    (
      .vmwareAPI,
      "[{\"featureName\": \"cpuid.AES\", \"value\": \"1\"}, {\"featureName\": \"cpuid.aes\", \"value\": \"0\"}]",
      "[1].value: expected each feature on or off, found \"0\""
    ),
    (
      .vmwareAPI,
      "{\"hostSystems\": [{\"hardware\": {\"cpuFeature\": [{\"level\": 1, \"eax\": \"01\"}]}}]}",
      "expected 32 of 0, 1 and - in groups of four"
    ),
    (
      .vmwareAPI, "{\"hostSystems\": [{\"hardware\": {\"cpuFeature\": [{\"level\": \"1\"}]}}]}",
      "expected a level that is a number"
    ),
    (
      .vmwareList, "cpuid.AES 1\ncpuid.aes 0\n",
      "line 2: expected each feature on or off, found 'cpuid.aes 0'"
    ),
    (
      .vmwareList, "level = x\n",
      "line 1: expected a value such as 0, 1 or Bool:Min:1, found 'level = x'"
    ),
    (
      .vmwareList, "hello\n",
      "expected features such as cpuid.AES with their values, or bit strings, found none"
    ),
  ])
  func `what is not whole is refused`(format: Format, text: String, sentence: String) {
    #expect(
      PlatformSample.refusal(text, format).contains(sentence),
      "\(PlatformSample.refusal(text, format))")
  }

  @Test func `a machine's requirement is checked against a host's capabilities by name too`() throws
  {
    let machine = try PlatformSample.statement(Self.machines)
    let host = try PlatformSample.statement(
      "cpuid.SSE41 1\ncpuid.IBRS 0\ncpuid.INTEL 1\ncpuid.odd 1\n", .vmwareList)
    let check = try MoveCheck(
      from: .definition(Definition(machine)), to: MoveDestination([HostClass(host)]))
    #expect(check.verdict == .unsafe)
    let missing = check.reasons.filter { $0.verdict == .unsafe }
    #expect(missing.count == 2)
  }
}
