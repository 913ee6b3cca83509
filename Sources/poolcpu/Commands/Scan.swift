internal import ArgumentParser
internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// `poolcpu scan`: the record of this machine, or of others.
struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract:
      "Read this machine: every logical CPU, its override MSRs, its kernel and KVM; or others over ssh.",
    usage: """
      poolcpu scan [--output <file>] [<options>]
      poolcpu scan (--ssh <host> ... | --hosts <file>) --output <folder> [<options>]
      """,
    discussion: """
      Example:
        poolcpu scan -o $(hostname).json
        poolcpu scan --ssh root@n1 root@n2 -o pool/

      The record holds every answer of CPUID on every logical CPU that is online, the flags that \
      the kernel shows, and what KVM can give a guest. The MSRs that decide what CPUID shows are \
      read where the kernel allows it: as root, with the msr module. What could not be read is said. \
      In Xen's dom0 the record holds Xen's policies in place of dom0's own CPUID.

      With --ssh or --hosts each host is asked with your own configuration and keys of OpenSSH: this \
      program is sent there, runs, and is gone. The folder gets a file HOST.json for each; hosts \
      that have one already are not asked. Hosts that fail are named with the reason.

      Exit status: 0 the record was written, 2 a CPU or a host could not be read, 64 wrong usage.
      """)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write the record to this file, or to standard output; of other machines, into this folder.",
      valueName: "file"),
    completion: .file())
  var output = "-"

  @Option(help: "Call the machine by this name instead of its host name.")
  var host: String?

  @Option(
    help: ArgumentHelp(
      "Read only these logical CPUs, such as 0-3,8, and accept that others are left out.",
      valueName: "list"),
    transform: { text in
      guard let cpus = CPUSet(text) else {
        throw ValidationError(
          "it is no list of CPUs; write numbers and ranges up to \(CPUSet.highestNumber), as in 0-3,8"
        )
      }
      return cpus
    })
  var cpus: CPUSet?

  @Flag(help: "Read the override MSRs that no manual documents as well, on AMD's Zen.")
  var experimental = false

  @Option(help: "Write the record as json, or as jsonl on one line, which can be put together.")
  var format = ScanFormat.json

  @OptionGroup var collecting: CollectOptions

  func validate() throws {
    guard host != "" else { throw ValidationError("--host wants a name that is not empty") }
    guard collecting.isAsked else { return }
    guard output != "-" else {
      throw ValidationError("say with -o into which folder the records of the hosts go")
    }
    guard host == nil, cpus == nil, format == .json else {
      throw ValidationError(
        "--host, --cpus and --format are about this machine, and others are to be read")
    }
  }

  func run() throws {
    let when = try ScanTime.now()
    guard !collecting.isAsked else { return try collect(when: when) }
    guard let host = host ?? HostIdentity.name else { throw ScanError.noHostName }
    let source = try LibCPUIDSource()
    let scan = try HostScan(
      cpus: cpus, source: source, msrReader: MSRDevice(for: source), withUndocumented: experimental)
    for note in scan.notes { StandardError.write("\(note)") }
    var record = try record(of: scan, host: host, when: when)
    noteState(scan, in: &record)
    try Output(output).write(format.bytes(of: record))
  }

  private func collect(when: String) throws {
    try RecordCollector(
      hosts: collecting.list().hosts,
      farSide: collecting.farSide(experimental ? [.experimental] : []),
      folder: RecordFolder(output), terms: collecting.terms, when: when
    ).run(again: collecting.again, acceptsMissing: collecting.allowMissing)
  }

  /// Adds what poolcpu's own state file says of overrides.
  private func noteState(_ scan: HostScan, in record: inout HostRecord) {
    guard let bytes = scan.state, let sign = StateDocument.sign(in: bytes, boot: scan.bootID)
    else { return }
    record.notedSigns.append(sign)
  }

  /// Xen's policies where its tool told them; one that says what nobody can read is told and left out.
  private func policies(in scan: HostScan) -> XenPolicies? {
    guard let text = scan.xen?.policies else { return nil }
    do throws(DumpError) {
      let policies = try XenPolicyText.policies(in: text)
      if !policies.runsHVM {
        StandardError.write(
          "Xen runs no hvm guests here, so there are no policies for them; virtualization may be off in the firmware"
        )
      }
      return policies
    } catch {
      StandardError.write(
        "what xen-cpuid -p prints cannot be read, so nobody knows what the hardware has or guests get: \(error)"
      )
      return nil
    }
  }

  private func record(
    of scan: HostScan, host: String, when: String
  ) throws(ScanError) -> HostRecord {
    let reader = "poolcpu \(Version.number), libcpuid \(LibCPUIDSource.libraryVersion)"
    do throws(RecordError) {
      return try scan.record(
        host: host, source: RecordSource(how: "scan", when: when, by: reader),
        policies: policies(in: scan))
    } catch {
      throw .noRecord(error)
    }
  }
}

/// Why a scan of this machine gave no record.
enum ScanError: Error, Hashable {
  /// The kernel tells no host name.
  case noHostName
  /// SOURCE_DATE_EPOCH is set to something that is no time.
  case badSourceDate(String)
  /// The CPUs answered what no record can hold.
  case noRecord(RecordError)
}

extension ScanError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .noHostName: "this machine has no name; give one with --host"
    case .badSourceDate(let text):
      "SOURCE_DATE_EPOCH is '\(Printable.quote(text))', not a number of seconds since 1970; "
        + "correct it or unset it"
    case .noRecord(let reason):
      "this machine's CPUs answer what no record can hold: \(reason); "
        + "report it with the output of cpuid -r"
    }
  }
}

/// The forms in which a scan can be written, as `--format` names them.
enum ScanFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case jsonl

  /// The bytes of `record` in it.
  func bytes(of record: HostRecord) -> [UInt8] {
    JSONWriter.bytes(of: RecordDocument.json(for: record), isLine: self == .jsonl)
  }
}
