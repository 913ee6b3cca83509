import PoolFormats
import PoolKit
import Testing

struct RecordDocumentTests {
  /// A document with everything that the schema has, typed from the contract.
  static let text = """
    {
      "brand": "AMD EPYC 7763",
      "cpus": [
        {
          "cpus": "0-2,5",
          "leaves": {
            "00000000.0": ["00000010", "68747541", "444d4163", "69746e65"],
            "00000001.0": ["00a10f11", "00400800", "7ef8320b", "178bfbff"],
            "0000000d.3e": ["00000080", "00000340", "00000000", "00000000"],
            "80000000.0": ["80000023", "68747541", "444d4163", "69746e65"],
            "80000002.0": ["20444d41", "43595045", "36373720", "00000033"],
            "80000003.0": ["00000000", "00000000", "00000000", "00000000"],
            "80000004.0": ["00000000", "00000000", "00000000", "00000000"]
          },
          "msrs": {
            "0x0000010a": "unreadable",
            "0xc0011004": "0x7ed8320b178bfbff",
            "0xc0011005": ["0x0000000000000001", "0x0000000000000002", "unreadable", null]
          },
          "varies": {
            "00000001.0.ebx": ["00400800", "01400800", "02400800", "03400800"]
          }
        },
        {
          "cpus": "3-4",
          "leaves": {
            "00000000.0": ["00000010", "68747541", "444d4163", "69746e65"],
            "00000001.0": ["00a10f11", "00400800", "7ef8320b", "178bfbff"]
          }
        }
      ],
      "environment": {
        "kernel": "6.1.0",
        "microcode": "0x0a101144"
      },
      "family": 25,
      "host": "n1",
      "model": 17,
      "schema": "poolcpu.host/1",
      "source": {
        "by": "poolcpu 0.1.0",
        "how": "scan",
        "when": "2026-03-01T09:30:00Z"
      },
      "stepping": 1,
      "vendor": "AuthenticAMD"
    }

    """

  private func record(_ text: String) throws -> HostRecord {
    try RecordDocument.record(from: JSONReader.value(of: Array(text.utf8)))
  }

  @Test
  func `a document says what each CPU answered`() throws {
    let record = try record(Self.text)
    #expect(record.host == "n1")
    #expect(record.vendor == .amd)
    #expect(record.signature == CPUSignature(family: 25, model: 17, stepping: 1))
    #expect(record.source.when == "2026-03-01T09:30:00Z")
    #expect(record.environment == ["kernel": "6.1.0", "microcode": "0x0a101144"])
    #expect(record.cpus.map(\.number) == [0, 1, 2, 3, 4, 5])
    #expect(
      record.cpus.map { $0.leaves[1]?.ebx } == [
        0x0040_0800, 0x0140_0800, 0x0240_0800, 0x0040_0800, 0x0040_0800, 0x0340_0800,
      ])
    #expect(
      record.cpus.map { $0.leaves[0xd, 0x3e] == nil } == [false, false, false, true, true, false])
    #expect(
      record.cpus.map { $0.msrs[0xc001_1005] } == [
        .value(1), .value(2), .unreadable, nil, nil, nil,
      ])
    #expect(record.cpus[5].msrs[0x10a] == .unreadable)
    #expect(record.cpus[5].msrs[0xc001_1004] == .value(0x7ed8_320b_178b_fbff))
  }

  @Test
  func `a record is written as its document`() throws {
    let written = JSONWriter.document(RecordDocument.json(for: try record(Self.text)))
    #expect(String(decoding: written, as: UTF8.self) == Self.text)
  }

  @Test
  func `members that the schema does not name are passed over`() throws {
    let more = Self.text
      .replacing("\"family\": 25,", with: "\"family\": 25, \"added\": {\"later\": [1]},")
      .replacing("\"cpus\": \"3-4\",", with: "\"cpus\": \"3-4\", \"added\": null,")
    #expect(more != Self.text)
    #expect(try record(more) == record(Self.text))
  }

  @Test
  func `environment and details of the source may be missing`() throws {
    let less = Self.text
      .replacing("\"kernel\": \"6.1.0\",", with: "").replacing(
        "\"microcode\": \"0x0a101144\"", with: ""
      )
      .replacing("\"by\": \"poolcpu 0.1.0\",", with: "")
      .replacing(",\n    \"when\": \"2026-03-01T09:30:00Z\"", with: "")
    let record = try record(less)
    #expect(record.source == RecordSource(how: "scan"))
    #expect(record.environment == [:])
  }

  /// What is replaced in the document by what, and the clause that tells it.
  static let broken: [(String, String, String)] = [
    (
      "poolcpu.host/1", "poolcpu.host/2",
      "its schema is \"poolcpu.host/2\", expected poolcpu.host/1; "
        + "use the version of poolcpu that wrote it"
    ),
    (
      "\"schema\": \"poolcpu.host/1\",", "",
      "it names no schema, expected poolcpu.host/1; \(cure)"
    ),
    ("\"poolcpu.host/1\"", "1", "schema: expected a string, found 1; \(cure)"),
    ("\"host\": \"n1\",", "", "it has no \"host\"; \(cure)"),
    ("\"host\": \"n1\"", "\"host\": 1", "host: expected a string, found 1; \(cure)"),
    ("\"host\": \"n1\"", "\"host\": \"\"", "host: expected a name, found \"\"; \(cure)"),
    (
      "\"family\": 25", "\"family\": \"25\"",
      "family: expected a whole number, found \"25\"; \(cure)"
    ),
    (
      "\"family\": 25", "\"family\": 25.0",
      "family: expected a whole number, found 25.0; \(cure)"
    ),
    ("\"family\": 25", "\"family\": 26", "family says 26, but its leaves say 25; \(cure)"),
    ("\"model\": 17", "\"model\": 18", "model says 18, but its leaves say 17; \(cure)"),
    ("\"stepping\": 1", "\"stepping\": 2", "stepping says 2, but its leaves say 1; \(cure)"),
    (
      "\"vendor\": \"AuthenticAMD\"", "\"vendor\": \"GenuineIntel\"",
      "vendor says \"GenuineIntel\", but its leaves say \"AuthenticAMD\"; \(cure)"
    ),
    (
      "AMD EPYC 7763", "AMD \\u001b[2J",
      "brand says \"AMD \\u{1b}[2J\", but its leaves say \"AMD EPYC 7763\"; \(cure)"
    ),
    (
      "\"how\": \"scan\"", "\"how\": null",
      "source.how: expected a string, found null; \(cure)"
    ),
    (
      "\"6.1.0\"", "[\"6.1.0\"]",
      "environment[\"kernel\"]: expected a string, found an array; \(cure)"
    ),
    (
      "\"0-2,5\"", "\"0-2,x\"",
      "cpus[0].cpus: expected a list of CPUs such as 0-3,8, found \"0-2,x\"; \(cure)"
    ),
    ("\"3-4\"", "\"4-5\"", "logical CPU 5 comes twice; \(cure)"),
    (
      "\"3-4\"", "[3, 4]",
      "cpus[1].cpus: expected a list of CPUs such as 0-3,8, found an array; \(cure)"
    ),
    (
      "\"00a10f11\", \"00400800\", \"7ef8320b\"", "\"00a10f11\", \"00400800\", \"7EF8320B\"",
      "cpus[0].leaves[\"00000001.0\"][2]: expected eight lower-case hexadecimal digits, "
        + "found \"7EF8320B\"; \(cure)"
    ),
    (
      "\"00a10f11\", \"00400800\", \"7ef8320b\"", "\"00a10f11\", \"00400800\", 5",
      "cpus[0].leaves[\"00000001.0\"][2]: expected eight lower-case hexadecimal digits, found 5; "
        + cure
    ),
    (
      "\"00a10f11\", \"00400800\", \"7ef8320b\"", "\"00a10f11\", \"00400800\", \"0ef8320\"",
      "cpus[0].leaves[\"00000001.0\"][2]: expected eight lower-case hexadecimal digits, "
        + "found \"0ef8320\"; \(cure)"
    ),
    (
      "\"00a10f11\", \"00400800\", \"7ef8320b\"", "\"00a10f11\", \"00400800\"",
      "cpus[0].leaves[\"00000001.0\"]: expected four registers, found 3; \(cure)"
    ),
    (
      "0000000d.3e", "0000000d.3E",
      "cpus[0].leaves[\"0000000d.3E\"]: expected a key such as 0000000d.1, found \"0000000d.3E\"; "
        + cure
    ),
    (
      "0000000d.3e", "0000000d.03e",
      "cpus[0].leaves[\"0000000d.03e\"]: expected a key such as 0000000d.1, "
        + "found \"0000000d.03e\"; \(cure)"
    ),
    (
      "0xc0011004", "c0011004",
      "cpus[0].msrs[\"c0011004\"]: expected a key such as 0xc0011004, found \"c0011004\"; \(cure)"
    ),
    (
      "0x7ed8320b178bfbff", "0x178bfbff",
      "cpus[0].msrs[\"0xc0011004\"]: expected 0x and sixteen hexadecimal digits, or unreadable, "
        + "found \"0x178bfbff\"; \(cure)"
    ),
    (
      "\"unreadable\", null]", "\"unreadable\"]",
      "cpus[0].msrs[\"0xc0011005\"]: expected 4 values, one for each CPU, found 3; \(cure)"
    ),
    (
      "\"unreadable\", null]", "\"unreadable\", false]",
      "cpus[0].msrs[\"0xc0011005\"][3]: expected 0x and sixteen hexadecimal digits, or unreadable, "
        + "found a truth value; \(cure)"
    ),
    (
      "00000001.0.ebx", "00000007.0.ebx",
      "cpus[0].varies[\"00000007.0.ebx\"]: expected a register of its leaves, such as "
        + "00000001.0.ebx, found \"00000007.0.ebx\"; \(cure)"
    ),
    (
      "00000001.0.ebx", "00000001.0.rbx",
      "cpus[0].varies[\"00000001.0.rbx\"]: expected a register of its leaves, such as "
        + "00000001.0.ebx, found \"00000001.0.rbx\"; \(cure)"
    ),
    (
      "\"02400800\", \"03400800\"", "\"02400800\"",
      "cpus[0].varies[\"00000001.0.ebx\"]: expected 4 values, one for each CPU, found 3; \(cure)"
    ),
    ("\"00000000.0\"", "\"00000000.1\"", "CPU 0 has no leaf 00000000; \(cure)"),
    (
      "\"cpus\": \"3-4\",\n      \"leaves\": {\n        \"00000000.0\"",
      "\"cpus\": \"3-4\",\n      \"leaves\": {\n        \"00000000.1\"",
      "CPU 3 has no leaf 00000000; \(cure)"
    ),
    (
      "\"00a10f11\"", "\"00000000\"",
      "CPU 0 has a zero signature in leaf 00000001 EAX; \(cure)"
    ),
    (
      "\"host\": \"n1\"", "\"host\": \"n1\", \"host\": \"n2\"",
      "line 37, column 17: the key \"host\" comes twice; \(cure)"
    ),
  ]
  static let cure = "correct the file or make it again"

  @Test(arguments: broken)
  func `a broken document is refused with the place`(
    old: String, new: String, message: String
  ) throws {
    let text = Self.text.replacing(old, with: new, maxReplacements: 1)
    var reader = DocumentReader(only: RecordDocument.schema)
    reader.append(Array(text.utf8))
    let error = try #require(throws: DocumentError.self) { try reader.next(isLast: true) }
    #expect(error.description == message)
  }

  @Test
  func `an endless wrong value is cut`() throws {
    let text = Self.text.replacing("\"00000016\"", with: "")
      .replacing("\"family\": 25", with: "\"family\": \"\(String(repeating: "x", count: 1000))\"")
    let error = try #require(throws: DocumentError.self) { try record(text) }
    #expect(
      error.description
        == "family: expected a whole number, found \"\(String(repeating: "x", count: 79)) ...; \(Self.cure)"
    )
  }

  @Test
  func `a record without CPUs is refused`() throws {
    let error = try #require(throws: DocumentError.self) {
      try record(#"{"schema": "poolcpu.host/1", "cpus": []}"#)
    }
    #expect(
      error.description == "there is no CPUID data of any logical CPU; \(Self.cure)")
  }
}
