internal import CPUIDKit
internal import PoolFormats

/// Why there is no record of a host.
enum HostFailure: Error, Hashable {
  /// It did not answer in time.
  case slow(Duration)
  /// ssh failed, and may not the next time; its last line.
  case unreached(String)
  /// ssh or the host refuses, and will again; its last line.
  case refused(String)
  /// The host shows another key than the one that is known.
  case changedKey
  /// No key of the host is known.
  case unknownKey
  /// What was sent to the host could not be run there.
  case unsent(FarSide.Fault, String)
  /// The program there failed with this status; its last line.
  case program(status: Int, String)
  /// ssh was ended by this signal.
  case signalled(Int)
  /// It printed more than any record has.
  case tooLong(Int)
  /// It printed something that is no dump of CPUID and no record; how that begins.
  case answer(DumpError, start: String)
  /// It printed a document that is none, or broken.
  case document(DocumentError)
  /// It printed what is known and holds no registers.
  case noRecord(Format)
  /// It printed more than one record, or a baseline.
  case manyRecords
  /// The file of its record holds something else.
  case occupied(path: String)
  /// Its record cannot be kept here.
  case unwritten(OutputError)
  /// ssh could not be started.
  case unstarted(KernelReason)
}

extension HostFailure {
  /// Whether it may pass by itself, so that the host is asked again.
  var mayPass: Bool {
    switch self {
    case .unreached, .unstarted, .signalled: true
    case .unsent(let fault, _): fault == .cutOff
    case .slow, .refused, .changedKey, .unknownKey, .program, .tooLong, .answer, .document,
      .noRecord,
      .manyRecords, .occupied, .unwritten:
      false
    }
  }
}

extension HostFailure: CustomStringConvertible {
  /// One clause for the user, to follow the host's name.
  var description: String {
    switch self {
    case .slow(let time): "no answer within \(TimeSpan(time)); give it longer with --timeout"
    case .unreached(""), .refused(""): "ssh failed and does not say why"
    case .unreached(let line), .refused(let line): Self.quoted(line)
    case .changedKey:
      "its host key is not the one that known_hosts has: somebody may be listening; ask who installed it, "
        + "then mend known_hosts"
    case .unknownKey:
      "its host key is not known; log in once by hand, or get it into known_hosts in another way"
    case .unsent(let fault, ""): fault.description
    case .unsent(let fault, let line): "\(fault) (\(Self.quoted(line)))"
    case .program(let status, ""): "the program there failed with status \(status)"
    case .program(let status, let line):
      "the program there failed with status \(status): \(Self.quoted(line))"
    case .signalled(let number): "ssh was ended by signal \(number)"
    case .tooLong(let limit): "it printed more than \(limit >> 20) MiB, which no record has"
    case .answer(let error, let start):
      Self.description(of: error, start: start)
    case .document(let error): "it printed a broken record: \(error)"
    case .noRecord(let format):
      "it printed \(format.definition.title), which holds no registers of all its CPUs; "
        + "let it run poolcpu scan or cpuid -r"
    case .manyRecords: "it printed more than the record of one host"
    case .occupied(let path):
      "\(Printable.path(path)) holds something else than its record; move it away, or replace it with --again"
    case .unwritten(let error): error.description
    case .unstarted(let reason): "ssh cannot be started (\(reason))"
    }
  }

  private static func description(of error: DumpError, start: String) -> String {
    switch error.problem {
    case .foreign(let text): "it printed \(text.title); it begins '\(Printable.quote(start))'"
    case .empty: "it printed nothing"
    case .binary(let kind): "it printed \(kind)"
    case .unrecognised:
      "it printed nothing that poolcpu knows; it begins '\(Printable.quote(start))'"
    default: "it printed a broken dump: \(error)"
    }
  }

  private static func quoted(_ line: String) -> String {
    Printable.text(Printable.ends(of: line[...], 100))
  }
}
