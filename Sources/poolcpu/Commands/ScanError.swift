internal import CPUIDKit
internal import PoolKit

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
      "SOURCE_DATE_EPOCH is '\(Printable.text(text))', not a number of seconds since 1970; "
        + "correct it or unset it"
    case .noRecord(let reason):
      "this machine's CPUs answer what no record can hold: \(reason); "
        + "report it with the output of cpuid -r"
    }
  }
}
