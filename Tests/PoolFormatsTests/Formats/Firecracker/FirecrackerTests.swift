internal import CPUIDKit
internal import Foundation
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct FirecrackerTests {
  static let template = """
    {
      "kvm_capabilities": ["!171"],
      "cpuid_modifiers": [
        {"leaf": "0x1", "subleaf": "0x0", "flags": 0, "modifiers": [
          {"register": "eax", "bitmap": "0bxxxx000000000011xx00011011110010"},
          {"register": "ecx", "bitmap": "0b1"},
          {"register": "edx", "bitmap": "0b0_xx"}
        ]},
        {"leaf": "0x4", "subleaf": "0x0", "flags": 1, "modifiers": [
          {"register": "eax", "bitmap": "0b0"}
        ]}
      ],
      "msr_modifiers": [
        {"addr": "0x10a", "bitmap": "0b1xxx_xxxx_xxxx_xxxx_xxxx_xxxx_xxxx_xxxx_xxx0"},
        {"addr": "0x3a", "bitmap": "0b1"}
      ]
    }
    """

  static let fingerprint = """
    {
      "firecracker_version": "1.16.0",
      "kernel_version": "6.1.172",
      "microcode_version": "0xa0011de",
      "bios_version": "1.0",
      "bios_revision": "1.4",
      "guest_cpu_config": {
        "kvm_capabilities": [],
        "cpuid_modifiers": [
          \(leaf("0x0", 1, 0x6874_7541, 0x444d_4163, 0x6974_6e65)),
          \(leaf("0x1", 0xf4a, 0x800, 0, 0x78b_fbff))
        ],
        "msr_modifiers": [{"addr": "0x11", "bitmap": "0b\(String(repeating: "0", count: 63))1"}]
      }
    }
    """

  static func leaf(_ leaf: String, _ values: UInt32...) -> String {
    let registers = zip(["eax", "ebx", "ecx", "edx"], values).map { name, value in
      let bits = String(value, radix: 2)
      let padded = String(repeating: "0", count: 32 - bits.count) + bits
      return "{\"register\": \"\(name)\", \"bitmap\": \"0b\(padded)\"}"
    }
    return "{\"leaf\": \"\(leaf)\", \"subleaf\": \"0x0\", \"flags\": 0, \"modifiers\": ["
      + registers.joined(separator: ", ") + "]}"
  }

  /// The fingerprint of a guest whose CPU answers as `table` says.
  static func fingerprint(of table: CPUIDTable) -> String {
    let leaves = table.entries.map { entry in
      let values = entry.registers
      return leaf(
        "0x\(entry.query.leaf)", values.eax.rawValue, values.ebx.rawValue, values.ecx.rawValue,
        values.edx.rawValue
      ).replacing("\"subleaf\": \"0x0\"", with: "\"subleaf\": \"0x\(entry.query.subleaf)\"")
    }
    return "{\"guest_cpu_config\": {\"cpuid_modifiers\": [\(leaves.joined(separator: ", "))]}}"
  }

  @Test func `a template says what differs from the host`() throws {
    let statement = try PlatformSample.statement(Self.template)
    #expect(statement.subject == .difference)
    #expect(statement.signature == CPUSignature(family: 6, model: 0x3f, stepping: 2))
    #expect(statement.shown.bits.map(\.description) == ["00000001.0.ecx[0]", "msr:0000010a[35]"])
    #expect(statement.hidden.names == ["de", "rdctl_no"])
    #expect(
      statement.notes == [
        "the template also sets 00000004.0.eax, MSR 0x0000003a, which hold no features and are not "
          + "taken over",
        "kvm_capabilities of the template are not taken over",
      ])
  }

  @Test func `a fingerprint is a record of what a guest is given`() throws {
    guard case .record(let record) = try PlatformSample.content(Self.fingerprint) else {
      Issue.record("no record")
      return
    }
    #expect(record.host == "h1")
    #expect(record.vendor == .amd)
    #expect(record.source.how == "firecracker")
    #expect(record.source.by == "firecracker 1.16.0")
    #expect(record.environment["microcode"] == "0xa0011de")
    #expect(record.cpus.first?.leaves[1]?.edx == 0x78b_fbff)
    #expect(record.cpus.first?.msrs == [0x11: .value(1)])
  }

  @Test(arguments: [
    ("{", "line 1, column 2: expected a key in quotes, found the end of the text"),
    (
      "{\"cpuid_modifiers\": [{\"subleaf\": \"0x0\"}]}",
      "cpuid_modifiers[0] has no \"leaf\""
    ),
    (
      "{\"cpuid_modifiers\": [{\"leaf\": \"x\", \"subleaf\": \"0x0\"}]}",
      "cpuid_modifiers[0].leaf: expected a number as in \"0x7\", found \"x\""
    ),
    (
      "{\"msr_modifiers\": [{\"addr\": \"0x10a\", \"bitmap\": \"0b2\"}]}",
      "msr_modifiers[0].bitmap: expected \"0b\" and at most 64 of 0, 1 and x, found \"0b2\""
    ),
    (
      "{\"msr_modifiers\": [{\"addr\": \"1\", \"bitmap\": \"0b1\"}, "
        + "{\"addr\": \"1\", \"bitmap\": \"0b1\"}]}",
      "msr_modifiers[1].bitmap: expected each MSR once, found \"0b1\""
    ),
    (
      "{\"reg_modifiers\": []}",
      "reg_modifiers: expected no key of ARM's reg_modifiers, found an array"
    ),
    (
      "{\"guest_cpu_config\": {\"cpuid_modifiers\": [{\"leaf\": \"0\", \"subleaf\": \"0\", "
        + "\"modifiers\": [{\"register\": \"eax\", \"bitmap\": \"0bx\"}]}]}}",
      "guest_cpu_config.cpuid_modifiers[0].modifiers[0].bitmap: expected 32 bits of 0 or 1 in a "
        + "fingerprint, found \"0bx\""
    ),
    ("{\"guest_cpu_config\": {}}", "leaf 00000000"),
    ("{\"cpuid_modifier\": []}", "has no \"cpuid_modifiers\""),
  ])
  func `what is no template or fingerprint is refused`(text: String, sentence: String) {
    let refusal = PlatformSample.refusal(text, .firecracker)
    #expect(refusal.contains(sentence) || sentence.hasPrefix("leaf") && !refusal.isEmpty)
  }

  @Test(.corpus("firecracker"))
  func `every template and fingerprint of the corpus is read`() throws {
    var records = 0
    var templates = 0
    for file in Corpus.files(in: "firecracker", suffix: ".json")
    where file.lastPathComponent != "schema.json" {
      let text = String(decoding: try Corpus.bytes(of: file), as: UTF8.self)
      switch try PlatformSample.content(text) {
      case .record(let record):
        records += 1
        #expect(record.cpus.first?.leaves.entries.count ?? 0 > 40, "\(Corpus.path(of: file))")
        #expect(record.environment.count == 5, "\(Corpus.path(of: file))")
      case .statements(let statements):
        templates += 1
        #expect(statements.count == 1)
        #expect(statements.first?.hidden.isEmpty == false, "\(Corpus.path(of: file))")
        #expect(statements.first?.signature != nil || statements.first?.shown.isEmpty == true)
      case .host: Issue.record("a host in \(Corpus.path(of: file))")
      }
    }
    print("Firecracker: \(records) fingerprints and \(templates) templates read")
    #expect(records >= 18)
    #expect(templates >= 9)
  }
}
