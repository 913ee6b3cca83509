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
  case tychoCPUID = "tycho-cpuid"
  case instlatx64
  case libcpuidRaw = "libcpuid-raw"
  case libcpuidTest = "libcpuid-test"
  case cpuidR = "cpuid-r"
  case xenPolicy = "xen-policy"

  // JSON of other tools.
  case firecracker
  case criu
  case kubevirt
  case ansible
  case qmp

  // Other texts.
  case libvirt
  case xenFeatureset = "xen-featureset"
  case procCPUInfo = "proc-cpuinfo"
  case xapi
  case vmware
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
          Dump.Text(try XenPolicyReader.read(cursor))
        })
    default: platformDefinition
    }
  }
}

/// All that is to know about a format.
public struct FormatDefinition: Sendable {
  /// What it is, as a phrase.
  public let title: String
  /// How a text of it is recognised; `nil` where only the option says it, and for poolcpu's own
  /// documents, which say it themselves.
  let sign: FormatSign?
  /// What reads it; `nil` where nothing does.
  let reader: FormatReader?
  /// What writes a record in it; `nil` where nothing does.
  let record: (@Sendable (HostRecord) -> [UInt8])?
  /// What writes a baseline in it; `nil` where nothing does.
  let form: FormatForm?

  init(
    _ title: String, sign: FormatSign? = nil, reader: FormatReader? = nil,
    record: (@Sendable (HostRecord) -> [UInt8])? = nil, form: FormatForm? = nil
  ) {
    self.title = title
    self.sign = sign
    self.reader = reader
    self.record = record
    self.form = form
  }
}

extension FormatDefinition {
  /// Whether the text is one of lines; a document of JSON or XML may be one line.
  var hasLines: Bool {
    switch sign {
    case .firstKeys, .markup: false
    case .registers, .dashes, .lines, nil: true
    }
  }
}

/// How a text of a format is recognised.
enum FormatSign: Sendable {
  /// It is JSON whose first key is one of these; no document of poolcpu's begins so.
  case firstKeys(Set<String>)
  /// A line of registers in it looks so; the cursor is at the line's start.
  case registers(@Sendable (_ line: TextCursor) -> Bool)
  /// It is one of these dumps, and behind the registers comes a line of dashes.
  case dashes(after: [Format])
  /// Its lines look so.
  case lines(@Sendable ([TextLine]) -> Bool)
  /// It is XML, and its lines look so.
  case markup(@Sendable ([TextLine]) -> Bool)
}

/// What reads a format.
enum FormatReader: Sendable {
  /// The documents of poolcpu's with this schema, one after another.
  case documents(_ schema: String)
  /// Registers of one machine; the flag says whether a line of dashes ends them.
  case dump(@Sendable (TextCursor, _ endsAtDashes: Bool) throws(DumpError) -> Dump.Text)
  /// A dump of another format, up to a line of dashes.
  case dumpUntilDashes
  /// What a platform says, by names, single registers or differences.
  case platform(@Sendable (PlatformInput) throws(PlatformTextError) -> PlatformContent)
}

/// The form of a baseline that a platform takes.
struct FormatForm: Sendable {
  /// Whether it holds MSR values only.
  let isOfMSRs: Bool
  /// The format as which poolcpu reads it, where that is another.
  let readBack: Format?
  /// What writes it.
  let renderer: @Sendable (FormOptions) -> any BaselineRenderer

  init(
    isOfMSRs: Bool = false, readBack: Format? = nil,
    _ renderer: @escaping @Sendable (FormOptions) -> any BaselineRenderer
  ) {
    self.isOfMSRs = isOfMSRs
    self.readBack = readBack
    self.renderer = renderer
  }
}

/// What a form depends on beside the baseline.
public struct FormOptions: Sendable {
  /// Whether values of undocumented MSRs are shown.
  public let showsExperimental: Bool
  /// What the platform knows, for the forms that name models and features.
  public let target: PlatformTarget
  /// Whether people are told everything, or what has room on a screen.
  public let isFull: Bool

  /// Options.
  public init(showsExperimental: Bool, target: PlatformTarget, isFull: Bool) {
    self.showsExperimental = showsExperimental
    self.target = target
    self.isFull = isFull
  }
}
