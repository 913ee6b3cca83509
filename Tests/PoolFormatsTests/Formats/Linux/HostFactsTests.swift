internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct HostFactsTests {
  private static let words = ProcCPUInfoTests.flags.split(separator: " ").map { "\"\($0)\"" }
    .joined(separator: ", ")
  private static let brand = "AMD EPYC 7313 16-Core Processor"

  static let ansible = """
    {"ansible_facts": {"ansible_hostname": "n1", "ansible_processor": ["0", "AuthenticAMD", "\(brand)"],
      "ansible_processor_flags": [\(words)]}, "changed": false}
    """ + "\n"

  static let incus = """
    {"status": "Success", "type": "sync", "metadata": {"cpu": {"architecture": "x86_64", "sockets": [
      {"name": "\(brand)", "vendor": "AuthenticAMD", "cores": [{"core": 0, "flags": [\(words)]}]}]}}}
    """ + "\n"

  static let proxmox = """
    {"cpuinfo": {"cores": 16, "flags": "\(ProcCPUInfoTests.flags)", "model": "\(brand)"}, "kversion": "x"}
    """ + "\n"

  static let vdsm = """
    {"cpuCores": "16", "cpuModel": "\(brand)", "cpuFlags": \
    "\(ProcCPUInfoTests.flags.replacing(" ", with: ",")),model_EPYC,model_qemu64"}
    """ + "\n"

  static let pyCPUInfo = """
    {"python_version": "3.11.2.final.0 (64 bit)", "cpuinfo_version": [9, 0, 0], "arch": "X86_64",
      "bits": 64, "vendor_id_raw": "AuthenticAMD", "brand_raw": "\(brand)", "family": 25, "model": 1,
      "stepping": 1, "flags": [\(words)]}
    """ + "\n"

  @Test func `py-cpuinfo says what the kernel says`() throws {
    let statement = try PlatformSample.statement(Self.pyCPUInfo)
    let whole = try PlatformSample.statement(ProcCPUInfoTests.amd)
    #expect(statement.shown == whole.shown && statement.known == whole.known)
    #expect(statement.signature == CPUSignature(family: 25, model: 1, stepping: 1))
  }

  @Test func `without words of Linux's own py-cpuinfo's silence says nothing`() throws {
    let text = Self.pyCPUInfo.replacing(Self.words, with: "\"fpu\", \"avx2\"")
    let statement = try PlatformSample.statement(text)
    #expect(statement.known.names == ["avx2", "e1d_fpu", "fpu"])
    #expect(statement.notes.last?.contains("what it does not name is unread") == true)
  }

  static let incusYAML =
    "cpu:\n  architecture: x86_64\n  sockets:\n  - name: \(brand)\n    vendor: AuthenticAMD\n"
    + "    cores:\n    - core: 0\n      flags:\n"
    + ProcCPUInfoTests.flags.split(separator: " ").map { "      - \($0)\n" }.joined()

  @Test func `Incus says the same in YAML`() throws {
    #expect(try PlatformSample.statement(Self.incusYAML) == PlatformSample.statement(Self.incus))
  }

  @Test(arguments: [ansible, incus, incusYAML, proxmox, vdsm])
  func `each shows what the kernel's flags show, less what the family decides`(text: String) throws
  {
    let statement = try PlatformSample.statement(text)
    let whole = try PlatformSample.statement(ProcCPUInfoTests.amd)
    #expect(statement.vendor == .amd)
    #expect(statement.view == .kernel)
    #expect(statement.brand == Self.brand)
    #expect(statement.signature == nil)
    #expect(
      Set(whole.shown.subtracting(statement.shown).names)
        == ["amd_ibpb", "amd_ibrs", "amd_ssbd", "amd_stibp"])
    #expect(statement.shown.isSubset(of: whole.shown))
    #expect(!statement.notes.contains { $0.contains("model_EPYC") })
  }

  @Test func `the host is called as its text says`() throws {
    #expect(try PlatformSample.statement(Self.ansible).name == "n1")
    #expect(try PlatformSample.statement(Self.vdsm).name == "h1")
  }

  @Test func `a vendor that only the name tells is told as that`() throws {
    #expect(try PlatformSample.statement(Self.incus).notes.count == 2)
    let note = "its vendor is taken from its name, \(Self.brand)"
    #expect(try PlatformSample.statement(Self.proxmox).notes.first == note)
    let nameless = Self.proxmox.replacing(Self.brand, with: "QEMU Virtual CPU version 2.5+")
    #expect(try PlatformSample.statement(nameless).vendor == nil)
  }

  @Test func `cores that differ show what all of them show`() throws {
    let two = Self.incus.replacing(
      "]}]}]}}}", with: "]}, {\"core\": 1, \"flags\": [\"fpu\"]}]}]}}}")
    let statement = try PlatformSample.statement(two)
    #expect(statement.shown.shows("fpu"))
    #expect(!statement.shown.shows("avx2"))
  }

  @Test(arguments: [
    ("{\"ansible_facts\": {\"ansible_processor\": []}}", "has no \"ansible_processor_flags\""),
    ("{\"cpuinfo\": {\"model\": \"x\"}}", "has no \"flags\""),
    ("{\"cpuFlags\": 1}", "cpuFlags: expected a string"),
    (
      "{\"cpuinfo_version\": [9], \"arch\": \"ARM_8\", \"flags\": []}",
      "arch: expected \"X86_64\" or \"X86_32\", found \"ARM_8\""
    ),
    ("{\"cpuinfo_version\": [9], \"arch\": \"X86_64\"}", "has no \"flags\""),
    ("{\"type\": \"sync\", \"metadata\": {\"cpu\": {\"sockets\": []}}}", "a socket with cores"),
  ])
  func `what is not there is named`(text: String, message: String) {
    #expect(PlatformSample.refusal(text, .hostFacts).contains(message))
  }
}
