import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct LibvirtReaderTests {
  private static func statements(_ text: String) throws -> [CPUStatement] {
    try LibvirtReader.statements(in: [UInt8](text.utf8), host: "n1", models: .newest)
  }

  private static func features(_ model: String) throws -> FeatureSet {
    try #require(ModelLibrary.newest.lists[model]).features
  }

  @Test(
    arguments: [
      """
      <capabilities><host><uuid>x</uuid><cpu><arch>x86_64</arch><model>EPYC-Rome</model>
      <vendor>AMD</vendor><microcode version='1'/><signature family='23' model='49' stepping='0'/>
      <counter name='tsc' frequency='2688011000' scaling='no'/><maxphysaddr mode='emulate' bits='43'/>
      <feature name='ssbd'/></cpu></host><guest/></capabilities>
      """,
      """
      <domainCapabilities><arch>x86_64</arch><cpu><mode name='host-passthrough' supported='yes'/>
      <mode name='host-model' supported='yes'><model fallback='forbid'>EPYC-Rome</model>
      <vendor>AMD</vendor><maxphysaddr mode='passthrough' limit='43'/>
      <feature policy='require' name='ssbd'/></mode><mode name='custom' supported='yes'/></cpu>
      </domainCapabilities>
      """,
      """
      <mode name='host-model' supported='yes'><model>EPYC-Rome</model>
      <maxphysaddr mode='passthrough' limit='43'/><feature policy='require' name='ssbd'/></mode>
      """,
      """
      <cpu mode='custom' match='exact' check='full'><model fallback='forbid'>EPYC-Rome</model>
      <vendor>AMD</vendor><maxphysaddr mode='emulate' bits='43'/><feature name='ssbd'/></cpu>
      """,
    ])
  func `a host, a hypervisor and the whole of a running guest are libvirt's list and more`(
    text: String
  ) throws {
    let statement = try #require(try Self.statements(text).first)
    var expected = try Self.features("EPYC-Rome")
    expected.insert(try #require(Catalogue.bit(named: "intel_ssbd")))
    #expect(statement.name == "n1" && statement.vendor == .amd && statement.brand == "EPYC-Rome")
    #expect(statement.shown == expected && statement.hidden.isEmpty)
    #expect(statement.subject != .difference && statement.view == .guest && statement.notes.isEmpty)
    #expect(statement.limits == [.physicalAddressBits: 43])
    if text.hasPrefix("<capabilities") {
      #expect(statement.signature == CPUSignature(family: 23, model: 49, stepping: 0))
    }
  }

  @Test func `a virtual machine's definition is called after it`() throws {
    let text = """
      <?xml version='1.0'?>
      <domain type='kvm'><name>web &lt;1&gt;</name><os><type arch='x86_64'>hvm</type></os>
      <cpu mode='custom' match='exact'><model>Haswell</model></cpu><devices/></domain>
      """
    let statement = try #require(try Self.statements(text).first)
    let haswell = try #require(ModelLibrary.newest.guests["Haswell"])
    #expect(statement.name == "web <1>" && statement.shown == haswell.required)
    // QEMU's Haswell has what libvirt's list of it lacks.
    #expect(statement.shown.shows("f16c") && statement.shown.shows("rdrand"))
    #expect(try !Self.features("Haswell").shows("f16c"))
  }

  @Test func `definitions one after another are numbered`() throws {
    let text =
      "<cpu><model>Penryn</model></cpu>\n<?xml version='1.0'?>\n<cpu><model>486</model></cpu>"
    let statements = try Self.statements(text)
    #expect(statements.map(\.name) == ["n1#1", "n1#2"])
    #expect(statements.map(\.brand) == ["Penryn", "486"])
    #expect(statements.map(\.vendor) == [.intel, nil])
  }

  @Test func `a policy says whether a feature is there`() throws {
    let text = """
      <cpu mode='custom' match='exact'><model>Penryn</model>
      <feature policy='require' name='popcnt'/><feature policy='force' name='aes'/>
      <feature policy='optional' name='ssse3'/><feature policy='optional' name='avx'/>
      <feature policy='disable' name='sse4.1'/><feature policy='forbid' name='vmx'/></cpu>
      """
    let statement = try #require(try Self.statements(text).first)
    let model = try #require(ModelLibrary.newest.guests["Penryn"]).required
    #expect(statement.shown.subtracting(model).names == ["aes", "popcnt"])
    #expect(model.subtracting(statement.shown).names == ["sse4_1", "ssse3"])
    #expect(statement.hidden.names == ["sse4_1", "vmx"])
    #expect(
      statement.notes == ["policy='force' shows features also where the host lacks them: aes"])
  }

  @Test(arguments: [
    "<cpu mode='host-passthrough'/>", "<cpu mode='host-model'><model fallback='forbid'/></cpu>",
    "<cpu mode='host-model'><model fallback='allow'>Westmere</model></cpu>",
    "<cpu mode='maximum'/>",
  ])
  func `a mode that means the host only says what differs from it`(text: String) throws {
    let statement = try #require(try Self.statements(text).first)
    #expect(statement.subject == .difference)
    #expect(statement.shown.isEmpty)
  }

  @Test(arguments: [
    ("<cpu><model>Penryn</model></cpu>", CPUStatement.Subject.host),
    ("<cpu mode='custom'><model>Penryn</model></cpu>", .definition),
    ("<cpu match='exact'><model>Penryn</model></cpu>", .definition),
  ])
  func `a mode or a match makes a guest's CPU`(text: String, subject: CPUStatement.Subject) throws {
    #expect(try Self.statements(text).map(\.subject) == [subject])
  }

  @Test func `a name that nobody knows is kept and compared by name`() throws {
    let text = "<cpu><model>Penryn</model>\n<feature name='sse4_11'/></cpu>"
    let statement = try #require(try Self.statements(text).first)
    #expect(statement.capabilities == ["sse4_11": true])
    #expect(
      statement.notes == ["features that poolcpu does not know are compared by name only: sse4_11"])
  }

  @Test func `a machine without a CPU gets QEMU's default`() throws {
    let statement = try Self.statements("<domain type='kvm'><name>a</name></domain>")[0]
    #expect(statement.name == "a" && statement.brand == "qemu64")
    #expect(statement.subject == .definition && statement.vendorIsOfModel)
    #expect(statement.shown == ModelLibrary.newest.guests["qemu64"]?.required)
    #expect(statement.notes.first?.hasPrefix("it has no <cpu>") == true)
  }

  @Test(
    arguments: [
      ("frequency='2688011000' scaling='no'", false),
      ("frequency='2688010600' scaling='yes'", true),
      ("frequency='2688011499'", nil),
    ] as [(String, Bool?)])
  func `the time stamp counter of a host is known`(attributes: String, canScale: Bool?) throws {
    let text = "<cpu><model>Penryn</model><counter name='tsc' \(attributes)/></cpu>"
    #expect(
      try Self.statements(text)[0].clock == TSCClock(kHz: 2_688_011, canScale: canScale))
  }

  @Test func `what is not taken over is told`() throws {
    let text = """
      <cpu mode='custom' match='minimum'><model>Penryn</model><blockers/>
      <feature policy='require' name='vmx-ept'/><feature name='vmx-vpid'/></cpu>
      """
    let statement = try #require(try Self.statements(text).first)
    let penryn = try #require(ModelLibrary.newest.guests["Penryn"]).required
    #expect(statement.shown == penryn)
    #expect(statement.capabilities == ["vmx-ept": true, "vmx-vpid": true])
    #expect(
      statement.notes == [
        "match='minimum' lets the guest see all else that its host shows; for a move that keeps it "
          + "running, give the definition as the running guest has it (virsh dumpxml)",
        "<blockers> was not read",
      ])
  }

  @Test(
    arguments: [
      (
        "<cpu>\n<model>Epyc-Rome</model></cpu>",
        "line 2: 'Epyc-Rome' is no CPU model that poolcpu or the installed libvirt knows; "
          + "did you mean EPYC-Rome?"
      ),
      (
        "<cpu>\n<model>Penryn</model><feature name='aes'/>\n<feature name='aes'/></cpu>",
        "line 3: expected each feature once, found aes, which line 2 has"
      ),
      (
        "<cpu><model>Penryn</model><feature name='aes' policy='maybe'/></cpu>",
        "line 1: expected a policy of libvirt's for 'aes', found maybe"
      ),
      (
        "<cpu><model>Penryn</model><vendor>Bogus\u{7}</vendor></cpu>",
        "line 1: the XML is broken there (not well-formed (invalid token)); export the file again"
      ),
      (
        "<cpu><model>Penryn</model><vendor>Bogus</vendor></cpu>",
        "line 1: expected the vendor AMD, Hygon, Intel or Zhaoxin, found Bogus"
      ),
      (
        "<cpu><arch>x86_64</arch><topology sockets='1'/></cpu>",
        "line 1: expected <model> in <cpu>, found none"
      ),
      (
        "<cpu><arch>aarch64</arch><model>Penryn</model></cpu>",
        "line 1: expected the architecture x86_64, found aarch64"
      ),
      ("<mode name='custom'/>", "line 1: expected <mode name='host-model'>, found custom"),
      ("<domain><name>a</name></domain>", "line 1: expected <cpu> in <domain>, found none"),
      (
        "<domain type='xen'><name>a</name></domain>",
        "line 1: expected <cpu> in <domain>, found none"
      ),
      (
        "<cpu><model>Penryn</model><counter name='tsc' frequency='fast'/></cpu>",
        "line 1: expected frequency='a number of Hz' in <counter>, found fast"
      ),
      (
        "<pool/>",
        "line 1: expected <cpu>, <capabilities>, <domainCapabilities>, <domain> or one <cpudata>, "
          + "found <pool>"
      ),
      (
        "<cpu><model>Penryn</model><maxphysaddr mode='emulate' bits='53'/></cpu>",
        "line 1: expected bits of 32 to 52 in <maxphysaddr>, found 53"
      ),
      ("<cpuTest/>", "line 1: expected a <cpu>, found none"),
      (
        "<cpu mode='custom'><model>Penryn</model>...<feature policy='require' name='aes'/></cpu>",
        "line 1: expected nothing but elements in <cpu>, with none left out, found ..."
      ),
      (
        "<domain type='kvm'><name>a</name>[...]</domain>",
        "line 1: expected nothing but elements in <domain>, with none left out, found [...]"
      ),
    ])
  func `what is not understood is told with its line`(text: String, message: String) {
    let error = #expect(throws: PlatformTextError.self) { try Self.statements(text) }
    #expect(error?.description == message)
  }

  @Test func `a -cpu that the machine passes to QEMU counts`() throws {
    let text = """
      <domain type='kvm'><name>mac</name><cpu mode='custom'><model>Haswell</model></cpu>
      <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
      <qemu:arg value='-cpu'/><qemu:arg value='Westmere,-aes'/>
      </qemu:commandline></domain>
      """
    let statement = try #require(try Self.statements(text).first)
    #expect(statement.name == "mac" && statement.brand == "Westmere")
    #expect(!statement.allowed.shows("aes") && !statement.shown.shows("avx2"))
  }

  @Test(arguments: [
    "<domain type='kvm'><name>a</name><cpu><topology sockets='1' cores='2' threads='1'/></cpu></domain>",
    "<cpu><topology sockets='1' cores='2' threads='1'/></cpu>",
  ])
  func `a <cpu> without a model leaves the choice to QEMU`(text: String) throws {
    let statement = try #require(try Self.statements(text).first)
    #expect(statement.brand == "qemu64" && statement.subject == .definition)
  }
}
