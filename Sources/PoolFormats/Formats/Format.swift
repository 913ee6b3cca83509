internal import CPUIDKit
internal import PoolKit

/// A format that poolcpu reads or writes, as options name it.
///
/// The order is that in which a text is tried: of two that could both be meant, the first is.
/// ``definition`` has all else about each; nothing else lists them.
public enum Format: String, CaseIterable, Hashable, Sendable {
  // poolcpu's own.
  case record
  case baseline

  // Dumps of registers.
  case deviceCPUID = "dev-cpuid"
  case tychoCPUID = "tycho-cpuid"
  case instlatx64
  case libcpuidRaw = "libcpuid-raw"
  case libcpuidTest = "libcpuid-test"
  case kcpuid
  case x86info
  case esxcliCPUID = "esxcli-cpuid"
  case cpuidR = "cpuid-r"
  case xenPolicy = "xen-policy"

  // JSON of other tools.
  case firecracker
  case criu
  case kubevirt
  case ansible
  case qmp
  case xenOrchestra = "xen-orchestra"
  case vmwareAPI = "vmware-api"
  case lscpuJSON = "lscpu-json"
  case hostFacts = "host-facts"
  case novaHost = "nova-host"

  // Other texts.
  case libvirt
  case xenFeatureset = "xen-featureset"
  case procCPUInfo = "proc-cpuinfo"
  case lscpu
  case xapi
  case xlInfo = "xl-info"
  case vmware
  case vmwareLog = "vmware-log"
  case vmwareList = "vmware-list"
  case vboxLog = "vbox-log"
  case freeBSD = "freebsd"
  case coreinfo
  case xlConfig = "xl-cfg"
  case xenBoot = "xen-boot"
  case settings
  case qemu
  case features

  // Written only.
  case msr
  case wrmsr
  case libvirtHost = "libvirt-host"
  case proxmox
  case nova
  case incus
  case opennebula
  case cloudstack
  case ovirt
  case xl
  case xend
  case glibcTunables = "glibc-tunables"
  case systemd

  /// The row of the table.
  public var definition: FormatDefinition {
    switch self {
    case .record:
      FormatDefinition(
        "poolcpu's host records, one or many", reader: .documents(RecordDocument.schema),
        record: { JSONWriter.document(RecordDocument.json(for: $0)) })
    case .baseline:
      FormatDefinition(
        "poolcpu's baselines", reader: .documents(BaselineDocument.schema),
        form: .init { BaselineDocument(showsExperimental: $0.showsExperimental) })
    case .deviceCPUID:
      FormatDefinition(
        "what `/dev/cpu/N/cpuid` holds, or `od -t x4` of it",
        sign: .start(CPUIDDeviceReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in
          Dump.Text(try CPUIDDeviceReader.read(cursor), isSelection: true)
        })
    case .kcpuid:
      FormatDefinition(
        "what Linux's `kcpuid -r` prints", sign: .registers(KCPUIDReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in Dump.Text(try KCPUIDReader.read(cursor)) })
    case .x86info:
      FormatDefinition(
        "what `x86info -r` prints", sign: .registers(X86InfoReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in try X86InfoReader.read(cursor) })
    case .esxcliCPUID:
      FormatDefinition(
        "what `esxcli hardware cpu cpuid raw list` prints",
        sign: .registers(ESXCLIReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in
          Dump.Text(try ESXCLIReader.read(cursor), isSelection: true)
        })
    case .tychoCPUID:
      FormatDefinition(
        "what tycho's `cpuid -d` prints", sign: .registers(TychoReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in Dump.Text(try TychoReader.read(cursor)) })
    case .instlatx64:
      FormatDefinition(
        "text of InstLatx64, EVEREST, AIDA64 and InstLatX64",
        sign: .registers(InstLatx64Reader.recognises),
        reader: .dump { cursor, ends throws(DumpError) in
          Dump.Text(try InstLatx64Reader.read(cursor, stopsAtDashes: ends))
        }, record: { Array(DumpText.instLatx64($0).utf8) })
    case .libcpuidRaw:
      FormatDefinition(
        "raw data of libcpuid (`cpuid_tool --save`)", sign: .registers(LibCPUIDReader.recognises),
        reader: .dump { cursor, ends throws(DumpError) in
          let read = try LibCPUIDReader.read(cursor, stopsAtDashes: ends)
          return Dump.Text(read.listing, by: read.version.map { "libcpuid \($0)" })
        })
    case .libcpuidTest:
      FormatDefinition(
        "libcpuid's `.test` files: a dump, a line of dashes, expected answers",
        sign: .dashes(after: [.instlatx64, .libcpuidRaw]), reader: .dumpUntilDashes)
    case .cpuidR:
      FormatDefinition(
        "Todd Allen's `cpuid -r`", sign: .registers(CPUIDRawReader.recognises),
        reader: .dump { cursor, _ throws(DumpError) in
          Dump.Text(try CPUIDRawReader.read(cursor))
        }, record: { Array(DumpText.cpuidR($0).utf8) })
    case .xenPolicy:
      FormatDefinition(
        "the policies that `xen-cpuid -p` prints",
        sign: .registers { XenPolicyReader.policy($0) != nil },
        reader: .dump { cursor, _ throws(DumpError) in
          let read = try XenPolicyReader.read(cursor)
          return Dump.Text(read.cpu, policies: read.policies)
        })
    default: platformDefinition
    }
  }
}

extension Format {
  /// The formats that something reads, in the order in which a text is tried.
  public static let readable = allCases.filter { $0.definition.reader != nil }

  /// The formats into which a record can be turned.
  public static let ofRecords = allCases.filter { $0.definition.record != nil }

  /// The formats in which a baseline goes out.
  public static let ofBaselines = allCases.filter { $0.definition.form != nil }

  /// Whether it is poolcpu's own documents.
  public var isDocument: Bool { schema != nil }

  /// The schema that documents of poolcpu's in it name; `nil` for the formats of others.
  public var schema: String? {
    if case .documents(let schema)? = definition.reader { schema } else { nil }
  }

  /// Whether the format is a platform's, which names features or gives single registers.
  public var isPlatformText: Bool {
    if case .platform? = definition.reader { true } else { false }
  }

  /// Whether the text names models as libvirt means them: its own, or of a platform that hands them to
  /// it.
  public var namesLibvirtModels: Bool {
    [.libvirt, .settings, .kubevirt, .hostFacts].contains(self)
  }

  /// Whether a form in it holds MSR values only.
  public var isOfMSRs: Bool { definition.form?.isOfMSRs ?? false }

  /// The format as which poolcpu reads what it writes of a baseline; `nil` where nothing reads it.
  public var readBack: Format? {
    guard let form = definition.form else { return nil }
    return form.readBack ?? (definition.reader == nil ? nil : self)
  }

  /// What writes a baseline in it; `nil` where nothing does.
  public func renderer(_ options: FormOptions) -> (any BaselineRenderer)? {
    definition.form?.renderer(options)
  }
}
