import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct QEMUReaderTests {
  private static func statement(
    _ text: String, _ format: Format = .qemu
  ) throws(PlatformTextError) -> CPUStatement {
    switch try PlatformText.content(of: Array(text.utf8), host: "vm", format: format) {
    case .statements(let statements) where statements.count == 1: return statements[0]
    default: throw PlatformTextError(.expected("one statement", found: "another number"))
    }
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String { text }
    let text: String
    var on: [String] = []
    var off: [String] = []
  }

  static let rows = [
    Row(text: "EPYC-Rome-v1,avx2=off", on: ["avx", "sse4a"], off: ["avx2"]),
    Row(text: "EPYC-Rome-v1,-avx2,+pku", on: ["pku"], off: ["avx2"]),
    Row(text: "EPYC-Rome-v1,avx2=off,avx2=on", on: ["avx2"]),
    Row(text: "EPYC-Rome-v1,+avx2,avx2=off", on: ["avx2"]),
    Row(text: "Haswell-v4,sse4-1=off,ffxsr=on,xd=no", on: ["fxsr_opt"], off: ["sse4_1", "nx"]),
    Row(text: "-cpu 'Westmere,aes=off,enforce'", off: ["aes"]),
    Row(
      text: "qemu-system-x86_64 -M q35 -cpu Skylake-Server-v4,vmx=off,kvm=off,pmu=on -m 4G",
      on: ["avx512f"], off: ["vmx"]),
    Row(
      text: "/usr/bin/kvm -id 1 -cpu kvm64,+ssse3 -m 4 -cpu 'EPYC-v1,avx2=off'", on: ["sse4a"],
      off: ["avx2"]),
    Row(
      text: "-cpu 'Westmere,model-id=AMD EPYC 7551,aes=off'", off: ["aes"]),
    Row(
      text: "qemu-system-x86_64 -cpu Westmere,model_id=Some CPU @ 2.1GHz,aes=off -m 4096",
      off: ["aes"]),
    Row(
      text: """
        2026-01-01 10:00:00.000+0000: starting up libvirt version: 9.0.0
        LC_ALL=C \\
        /usr/bin/qemu-system-x86_64 \\
        -name guest=vm1,debug-threads=on \\
        -cpu Westmere,aes=off \\
        -m size=4096
        char device redirected to /dev/pts/0 (label charserial0)
        """, off: ["aes"]),
    Row(text: "Westmere", on: ["aes"]),
    Row(text: "# a remark\nEPYC-v1,vendor=AuthenticAMD,level=13\n", on: ["lm"]),
  ]

  @Test(arguments: rows)
  func `a property switches one feature, a sign has the last word`(row: Row) throws {
    let statement = try Self.statement(row.text)
    for name in row.on { #expect(statement.shown.shows(name), "\(name)") }
    for name in row.off { #expect(!statement.shown.shows(name), "\(name)") }
    for name in row.off { #expect(statement.hidden.shows(name), "\(name)") }
    #expect(Format.recognises(row.text) == .qemu)
  }

  @Test func `who and how wide is said`() throws {
    let statement = try Self.statement(
      "EPYC-v1,family=23,model=49,stepping=0,phys-bits=43,tsc-frequency=2000000000")
    #expect(statement.vendor == .amd)
    #expect(statement.signature == CPUSignature(family: 23, model: 49, stepping: 0))
    #expect(statement.limits == [.physicalAddressBits: 43])
    #expect(statement.notes == [])
  }

  @Test func `what is no feature of CPUID is told`() throws {
    let statement = try Self.statement("EPYC-v1,kvm-pv-eoi=on,vmx-ept=off,hv-time=on")
    #expect(
      statement.notes == [
        "properties that are no feature of CPUID are not taken over: kvm-pv-eoi, vmx-ept, hv-time"
      ])
  }

  @Test func `a feature that nobody knows is kept by its name`() throws {
    let statement = try Self.statement("EPYC-v1,brand_new=on,+other-new,-third-new,fourth=7")
    #expect(statement.capabilities == ["brand-new": true, "other-new": true, "third-new": false])
    #expect(
      statement.notes == [
        "properties that are no feature of CPUID are not taken over: fourth=7",
        "features that poolcpu does not know are compared by name only: brand-new, other-new, third-new",
      ])
  }

  @Test func `what starts from the host says only what differs`() throws {
    let statement = try Self.statement("host,-avx512f,phys-bits=46")
    #expect(statement.subject == .difference)
    #expect(statement.hidden.names == ["avx512f"])
    #expect(!statement.allowed.shows("avx512f") && statement.allowed.shows("avx2"))
  }

  static let errors = [
    (
      "EPYC-Room,avx=on",
      "line 1: 'EPYC-Room' is no CPU model that poolcpu or the installed libvirt knows; did you mean "
        + "EPYC-Rome?"
    ),
    ("EPYC-v1,phys-bits=99", "line 1: expected phys-bits of 32 to 52, or 0, found 99"),
    ("EPYC-v1,family=x,model=1", "line 1: expected a number, found x"),
    (
      "EPYC-v1,avx=on\nEPYC-v2,avx=on",
      "line 2: expected one line with the argument of -cpu, found 2"
    ),
    ("# nothing", "expected one line with the argument of -cpu, found 0"),
  ]

  @Test(arguments: errors)
  func `what cannot be meant is refused in a sentence`(text: String, sentence: String) {
    let error = #expect(throws: PlatformTextError.self) { try Self.statement(text) }
    #expect(error?.description == sentence)
  }

  @Test func `QEMU's own answer is taken word for word`() throws {
    let text = """
      {"QMP": {"version": {}}}
      {"return": [{"name": "EPYC"}]}
      {"return": {"model": {"name": "base", "props": {"avx2": true, "avx": false, "sse3": true,
        "vendor": "AuthenticAMD", "family": 25, "model": 1, "stepping": 0, "phys-bits": 48,
        "kvm": true, "future-bit": true, "past-bit": false, "model-id": "x"}}}, "id": "1"}
      """
    let statement = try Self.statement(text, .qmp)
    #expect(statement.shown.names == ["avx2", "pni"])
    #expect(statement.hidden.names == ["avx"])
    #expect(statement.vendor == .amd)
    #expect(statement.signature == CPUSignature(family: 25, model: 1, stepping: 0))
    #expect(statement.limits == [.physicalAddressBits: 48])
    #expect(
      statement.notes == [
        "features that poolcpu does not know are compared by name only: future-bit"
      ])
    #expect(statement.capabilities == ["future-bit": true])
  }

  @Test(arguments: [
    (
      #"{"return": {"version": 1}}"#,
      "expected QEMU's answer to query-cpu-model-expansion, or to query-cpu-definitions with "
        + "unavailable-features, found none"
    ),
    (
      #"{"return": {"model": {"props": {}}}}"#,
      "return.model has no \"name\""
    ),
  ])
  func `an answer that is no expansion is refused`(text: String, sentence: String) {
    let error = #expect(throws: PlatformTextError.self) { try Self.statement(text, .qmp) }
    #expect(error?.description.hasPrefix(sentence) == true, "\(error?.description ?? "")")
  }

  @Test(.corpus("libvirt"))
  func `no QEMU of 51 real hosts gave a guest what stays with the host`() throws {
    var read = 0
    var given = FeatureSet()
    for file in Corpus.files(in: "libvirt", suffix: ".json") {
      let text = String(decoding: try Corpus.bytes(of: file), as: UTF8.self)
      let statement = try Self.statement(text, .qmp)
      #expect(statement.vendor != nil)
      given.formUnion(statement.shown)
      read += 1
    }
    #expect(read == 51)
    #expect(given.intersection(KVMPolicy.hostOnly).names == [])
    print("\(read) answers of real QEMUs read")
  }
}

extension Format {
  /// The format that a text is taken for.
  fileprivate static func recognises(_ text: String) -> Format? {
    try? recognise(Array(text.utf8))
  }
}
