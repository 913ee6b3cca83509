import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct PlatformSettingsTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let text: String
  }

  /// One CPU in the words of each platform: EPYC-Rome with SSBD, without OSVW.
  static let rows = [
    Row(
      testDescription: "Proxmox",
      text: "cpu-model: a\n    flags +amd-ssbd;-osvw\n    reported-model EPYC-Rome\n    hidden 0\n"),
    Row(
      testDescription: "Nova",
      text: """
        [libvirt]
        virt_type = kvm
        cpu_models = EPYC-Rome, EPYC-Milan
        cpu_model_extra_flags = AMD-SSBD, -osvw
        """),
    Row(
      testDescription: "Incus",
      text: """
        incus cluster group set g 'instances.vm.cpu.x86_64.baseline=EPYC-Rome'
        incus cluster group set g 'instances.vm.cpu.x86_64.flags=amd-ssbd,-osvw'
        """),
    Row(
      testDescription: "CloudStack",
      text: "guest.cpu.mode=custom\nguest.cpu.model=EPYC-Rome\nguest.cpu.features=amd-ssbd -osvw\n"),
    Row(
      testDescription: "oVirt",
      text: "100:pool:model_EPYC-Rome:EPYC-Rome,+amd-ssbd,-osvw:x86_64;\n"),
  ]

  private static func statement(_ text: String) throws(PlatformTextError) -> CPUStatement {
    let content = try PlatformText.content(
      of: Array(text.utf8), host: "vm", format: .settings, models: .newest)
    guard case .statements(let all) = content, let first = all.first else {
      throw PlatformTextError(.expected("a statement", found: "none"))
    }
    return first
  }

  @Test(arguments: rows)
  func `every platform says the same`(row: Row) throws {
    let statement = try Self.statement(row.text)
    var expected = try #require(ModelLibrary.newest.guests["EPYC-Rome"]).required
    expected.insert(try #require(Catalogue.bit(named: "amd_ssbd")))
    expected.remove(try #require(Catalogue.bit(named: "osvw")))
    #expect(statement.shown == expected)
    #expect(statement.hidden.names == ["osvw"])
    #expect(statement.brand == "EPYC-Rome" && statement.vendor == .amd)
    #expect(try Format.recognise(Array(row.text.utf8)) == .settings)
  }

  @Test(arguments: [
    ("[libvirt]\ncpu_mode = host-model\ncpu_model_extra_flags = vmx, -pcid\n", ["vmx"], ["pcid"]),
    ("#cpu_models =\ncpu_mode = host-passthrough\ncpu_models =\n", [], []),
    ("guest.cpu.mode=host-model\nguest.cpu.model=SandyBridge\n", [], []),
    ("guest.cpu.mode=host-passthrough\nguest.cpu.model=\n", [], []),
    ("CPU_MODEL=[MODEL=\"host-passthrough\"]\n", [], []),
    ("cpu: host,flags=+pcid;-aes\n", ["pcid"], ["aes"]),
  ])
  func `a mode that follows the host says only what differs`(
    text: String, on: [String], off: [String]
  ) throws {
    let statement = try Self.statement(text)
    #expect(statement.subject == .difference)
    #expect(statement.shown.names == on && statement.hidden.names == off)
    #expect(try Format.recognise(Array(text.utf8)) == .settings)
  }

  @Test func `without a choice of Nova's QEMU has its default`() throws {
    let statement = try Self.statement("[libvirt]\ncpu_mode = none\n")
    #expect(statement.subject == .definition && statement.brand == "qemu64")
  }

  @Test func `a feature that nobody knows is kept by its name`() throws {
    let statement = try Self.statement("guest.cpu.model=EPYC\nguest.cpu.features=avx9 -brand-new\n")
    #expect(statement.capabilities == ["avx9": true, "brand-new": false])
    #expect(
      statement.notes
        == ["features that poolcpu does not know are compared by name only: avx9, brand-new"])
  }

  @Test func `every type of an oVirt list is a CPU`() throws {
    let list =
      "ServerCPUList: 1:Nehalem Family:vmx,model_Nehalem:Nehalem:x86_64; "
      + "2:Secure Nehalem Family:vmx,model_Nehalem:Nehalem,+spec-ctrl,-vme:x86_64; "
      + "1:IBM POWER8:powernv,model_POWER8:POWER8:ppc64; version: "
    let one = try PlatformSample.statements(list + "4.7\n")
    #expect(one.map(\.name) == ["Nehalem Family", "Secure Nehalem Family"])
    #expect(one.map { $0.shown.shows("spec_ctrl") } == [false, true])
    #expect(one.map { $0.shown.shows("vme") } == [true, false])
    let two = try PlatformSample.statements(list + "4.6\n" + list + "4.7\n")
    #expect(
      two.map(\.name) == [
        "Nehalem Family (4.6)", "Secure Nehalem Family (4.6)", "Nehalem Family (4.7)",
        "Secure Nehalem Family (4.7)",
      ])
  }

  @Test func `OpenNebula only adds`() throws {
    let statement = try Self.statement(
      "EVC_MODE=\"EPYC\"\nCPU_MODEL=[MODEL=\"EPYC\",FEATURES=\"ibpb,clwb\"]\n")
    #expect(statement.brand == "EPYC")
    #expect(statement.shown.shows("clwb") && statement.shown.shows("amd_ibpb"))
  }

  @Test func `Proxmox says how wide an address is`() throws {
    let text = "cpu-model: a\n    phys-bits 43\n    reported-model EPYC\n"
    #expect(try Self.statement(text).limits == [.physicalAddressBits: 43])
  }

  @Test
  func `each section of cpu-models.conf is a CPU of its own, and one without a model is kvm64`()
    throws
  {
    let text = """
      cpu-model: one
          flags +aes
          reported-model EPYC

      cpu-model: two
          flags +avx2
      """
    let content = try PlatformText.content(of: Array(text.utf8), host: "f", format: .settings)
    guard case .statements(let all) = content else { return }
    #expect(all.map(\.name) == ["one", "two"])
    #expect(all.map(\.brand) == ["EPYC", "kvm64"])
    #expect(all[1].shown.shows("avx2") && all[1].shown.shows("lahf_lm"))
  }

  @Test(
    arguments: [
      ("x86-64-v2", "sse4_2", "aes"), ("x86-64-v2-AES", "aes", "avx"),
      ("x86-64-v3", "avx2", "avx512f"),
      ("x86-64-v4", "avx512vl", "pcid"),
    ])
  func `a CPU type of Proxmox's own is what Proxmox makes of qemu64`(
    type: String, has: String, lacks: String
  ) throws {
    let statement = try Self.statement("cpu: \(type),flags=+pge;-vme\n")
    #expect(statement.shown.shows(has) && !statement.shown.shows(lacks))
    #expect(!statement.shown.shows("svm") && statement.shown.shows("x2apic"))
  }

  static let errors = [
    ("cpu_model_extra_flags = +ssbd\n", "expected a CPU model, found none"),
    (
      "reported-model EPYC\n    reported-model EPYC-Rome\n",
      "line 2: expected one model; EPYC came before, found 'EPYC-Rome'"
    ),
    (
      "cpu_mode = host-model\ncpu_models = EPYC\n",
      "line 2: expected cpu_models with cpu_mode = custom only, found 'host-model with EPYC'"
    ),
    ("guest.cpu.mode=custom\nguest.cpu.model=\n", "expected a CPU model, found none"),
    (
      "1:A:x:EPYC:x86_64; 2:B:x86_64;",
      "line 1: expected a row LEVEL:NAME:FLAGS:MODEL:x86_64, found '2:B:x86_64'"
    ),
    ("1:IBM POWER8:powernv:POWER8:ppc64;", "expected a CPU type for x86_64, found none"),
    (
      "reported-model EPYC\n    phys-bits wide\n",
      "line 2: expected a decimal number as phys-bits, found 'wide'"
    ),
    (
      "reported-model EPYC\n    phys-bits 53\n",
      "line 2: expected phys-bits of 32 to 52 bits, found '53'"
    ),
  ]

  @Test(arguments: errors)
  func `what cannot be meant is refused in a sentence`(text: String, sentence: String) {
    let error = #expect(throws: PlatformTextError.self) { try Self.statement(text) }
    #expect(error?.description == sentence)
  }
}
