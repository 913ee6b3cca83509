import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Which model real CPUs get by name, through the command itself.
///
/// That 59 of libvirt's own 61 hosts get libvirt's model is in LibvirtCaseTests.
struct NamedModelTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String { "\(file) gets \(model) (\(form), \(target))" }
    let file: String
    let form: GuestForm
    let target: String
    let model: String

    init(_ file: String, _ form: GuestForm, _ target: String, _ model: String) {
      self.file = file
      self.form = form
      self.target = target
      self.model = model
    }
  }

  private static let amd = "instlatx64/AuthenticAMD/AuthenticAMD"
  private static let intel = "instlatx64/GenuineIntel/GenuineIntel"

  // The corpus has EPYC 9654 and 9124, which are the 9334's family, model and stepping.
  static let genoa = ["0A10F11_K19_Genoa_01_CPUID.txt", "0A10F11_K19_Genoa_02_CPUID.txt"].flatMap {
    [
      Row(amd + $0, .libvirt, "debian13", "EPYC-Genoa"),
      Row(amd + $0, .nova, "libvirt-12.8", "EPYC-Genoa"),
      Row(amd + $0, .proxmox, "qemu-10.0", "EPYC-Genoa"),
      Row(amd + $0, .qemu, "qemu-10.0", "EPYC-Genoa-v1"),
      Row(amd + $0, .qemu, "qemu-11.1", "EPYC-Genoa-v3"),
      // QEMU 7.2 has no newer one of AMD's.
      Row(amd + $0, .libvirt, "debian12", "EPYC-Milan"),
    ]
  }

  static let broadwell =
    ["00406F1_BroadwellE_CPUID.txt", "00406F1_BroadwellE_CPUID5.txt"].flatMap { file in
      ["debian12", "debian13", "libvirt-12.8"].flatMap { target in
        [
          Row(intel + file, .libvirt, target, "Broadwell"),
          Row(intel + file, .nova, target, "Broadwell"),
          Row(intel + file, .qemu, target, "Broadwell-v1"),
        ]
      }
    } + [
      // With the microcode of 2018.
      Row(intel + "00406F1_BroadwellE_01_CPUID.txt", .libvirt, "debian12", "Broadwell-IBRS"),
      Row(intel + "00406F1_BroadwellE_02_CPUID.txt", .nova, "debian12", "Broadwell-IBRS"),
    ]

  private static let alderLakeN =
    "instlatx64/GenuineIntel/GenuineIntel00B06E0_AlderLakeN_03_CPUID"

  @Test(.corpus(genoa.map(\.file)), arguments: genoa)
  func `an EPYC of the 9334's kind gets EPYC-Genoa where the target has it`(row: Row) throws {
    #expect(try Self.model(row) == row.model)
  }

  @Test(.corpus(broadwell.map(\.file)), arguments: broadwell)
  func `a Broadwell-E gets Broadwell, with new microcode Broadwell-IBRS`(row: Row) throws {
    #expect(try Self.model(row) == row.model)
  }

  @Test(arguments: [GuestForm.nova, .kubevirt, .ovirt])
  func `a Broadwell host without TSX gets Broadwell-noTSX-IBRS where a bare model is wanted`(
    form: GuestForm
  ) throws {
    // As libvirt says it of a host: the model, and what the CPU has beyond it.
    let beyond = [
      "abm", "arat", "f16c", "md-clear", "rdrand", "ss", "ssbd", "tsc_adjust", "vme", "xsaveopt",
    ].map { "<feature policy='require' name='\($0)'/>" }.joined(separator: "\n")
    let host = """
      <mode name='host-model' supported='yes'>
      <model fallback='forbid'>Broadwell-noTSX-IBRS</model><vendor>Intel</vendor>
      \(beyond)
      </mode>
      """
    let folder = try TemporaryFolder()
    let path = try folder.write(host, to: "host.xml")
    #expect(try Self.model(of: path, form, "debian12") == "Broadwell-noTSX-IBRS")
  }

  @Test(
    .corpus(alderLakeN + ".txt"),
    arguments: [
      (GuestForm.libvirt, "debian13", "SierraForest"), (.nova, "debian13", "SierraForest"),
      (.qemu, "qemu-10.0", "SierraForest-v1"), (.libvirt, "libvirt-12.8", "SierraForest"),
    ])
  func `a synthetic Sierra Forest, made of an Alder Lake-N and the level, gets SierraForest`(
    form: GuestForm, target: String, model: String
  ) throws {
    let folder = try TemporaryFolder()
    let bytes = JSONWriter.document(RecordDocument.json(for: try Self.sierraForest()))
    let path = try folder.write(bytes, to: "host.json")
    #expect(try Self.model(of: path, form, target) == model)
  }

  private static func model(_ row: Row) throws -> String? {
    try model(of: Corpus.folder.absolutePath(of: row.file), row.form, row.target)
  }

  private static func model(of path: String, _ form: GuestForm, _ target: String) throws -> String?
  {
    let result = try Command.poolcpu(
      ["baseline", path, "--format", "\(form)", "--target", target]
    ).run()
    #expect(result.status == 0, "\(result.errorText)")
    return StatedCPU(result.outputText, in: form)?.model
  }

  /// The corpus has no dump of 06_AFh: an older CPU of the same line, with what the level has besides.
  private static func sierraForest() throws -> HostRecord {
    let older = try #require(Corpus.records.first { $0.host == alderLakeN })
    let level = try #require(Level.named("intel-sierraforest"))
    var cpu = try #require(older.cpus.first)
    cpu.leaves[1]?.eax = 0x000a_06f3
    var capabilities: UInt64 = 0
    for bit in level.features.bits {
      switch Catalogue.words[bit.word].name {
      case .cpuid(let query, let register):
        cpu.leaves[query]?[register].insert(.bit(bit.position))
      case .msr(let address, let register):
        #expect(address == 0x10a)
        capabilities |= 1 << UInt64(bit.position + (register == .edx ? 32 : 0))
      }
    }
    cpu.msrs[0x10a] = .value(MSRValue(rawValue: capabilities))
    return try HostRecord(
      host: "sierra-forest", source: RecordSource(how: "synthetic"), cpus: [cpu])
  }
}
