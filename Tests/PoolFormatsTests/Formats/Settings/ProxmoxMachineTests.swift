internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct ProxmoxMachineTests {
  static let file = """
    agent: 1
    boot: order=scsi0
    cores: 4
    cpu: EPYC-Rome,flags=+pcid;-osvw,phys-bits=43
    memory: 8192
    name: web1
    ostype: l26
    scsihw: virtio-scsi-single

    [before]
    cpu: Haswell
    memory: 4096
    ostype: l26

    [PENDING]
    cpu: host
    """ + "\n"

  @Test func `the settings that run count, and those of snapshots do not`() throws {
    let statement = try PlatformSample.statement(Self.file)
    #expect(statement.name == "web1" && statement.brand == "EPYC-Rome")
    #expect(statement.subject == .definition && statement.platform == .kvm)
    #expect(statement.shown.shows("pcid") && !statement.shown.shows("osvw"))
    #expect(statement.limits == [.physicalAddressBits: 43])
    #expect(statement.notes == [])
  }

  @Test func `it is what the same section of cpu-models.conf is`() throws {
    var section = try PlatformSample.statement(
      "cpu-model: a\n    flags +pcid;-osvw\n    phys-bits 43\n    reported-model EPYC-Rome\n")
    section.name = "web1"
    #expect(try PlatformSample.statement(Self.file) == section)
  }

  @Test func `a machine without a CPU type is kvm64`() throws {
    let text = "cores: 2\nmemory: 2048\nostype: l26\n"
    let statement = try PlatformSample.statement(text)
    #expect(statement.name == "h1" && statement.brand == "kvm64")
    #expect(statement.notes == ["it names no CPU type, so Proxmox starts it with kvm64"])
  }

  @Test func `the CPU of its args has the last word`() throws {
    let statement = try PlatformSample.statement(
      "args: -device x -cpu EPYC-Rome-v1,-avx2\n" + Self.file)
    #expect(statement.name == "h1" && statement.brand == "EPYC-Rome-v1")
    #expect(!statement.shown.shows("avx2"))
    #expect(statement.notes == ["the -cpu of its args counts, and not its CPU type"])
  }

  @Test(arguments: [
    (
      "cpu: custom-mine,flags=+aes\n",
      "line 1: expected a CPU type that Proxmox or QEMU has, found 'custom-mine', which "
        + "/etc/pve/virtual-guest/cpu-models.conf defines; give that file, or what qm showcmd prints"
    ),
    (
      "cpu: EPYC\ncpu: EPYC-Rome\n",
      "line 2: expected one model; EPYC came before, found 'EPYC-Rome'"
    ),
    ("arch: aarch64\ncpu: EPYC\n", "line 1: expected the architecture x86_64, found 'aarch64'"),
    (
      "cores: 1\nostype: l26\ncpu: EPYC-Room\n",
      "line 3: 'EPYC-Room' is no CPU model that poolcpu or the installed libvirt knows; did you mean "
        + "EPYC-Rome?"
    ),
    ("cores: 1\nostype: l26\ncpu:\n", "line 3: expected a CPU type, found nothing"),
    ("cpu: host,phys-bits=99\n", "line 1: expected phys-bits of 32 to 52 bits, found '99'"),
    ("cpu: host\nargs: -cpu EPYC-Room\n", "line 2: 'EPYC-Room' is no CPU model"),
  ])
  func `what cannot be meant is refused in a sentence`(text: String, sentence: String) {
    let refusal = PlatformSample.refusal(text, .settings)
    #expect(refusal.hasPrefix(sentence), "\(refusal)")
  }
}
