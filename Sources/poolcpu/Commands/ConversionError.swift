internal import PoolFormats

/// Why a record was not converted.
enum ConversionError: Error, Hashable {
  /// The format does not hold all of it.
  case lossy(RecordForm, [String])
}

extension ConversionError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .lossy(let form, let losses):
      "\(form.rawValue) cannot hold \(losses.joined(separator: "; ")); "
        + "say --lossy to leave it out, or convert to record"
    }
  }
}
