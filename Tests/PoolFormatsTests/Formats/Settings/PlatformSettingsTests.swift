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
      testDescription: "KubeVirt",
      text: """
        apiVersion: kubevirt.io/v1
        metadata:
          name: vm1
        spec:
          template:
            spec:
              domain:
                cpu:
                  cores: 4
                  model: EPYC-Rome
                  features:
                    - name: "amd-ssbd"
                      policy: require
                    - name: osvw
                      policy: disable
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
      "guest.cpu.model=EPYC\nguest.cpu.features=avx9\n",
      "line 2: 'avx9' is no feature of libvirt; did you mean avx?"
    ),
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
