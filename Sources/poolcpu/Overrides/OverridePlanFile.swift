internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// A file with the baseline that a host is to show.
enum OverridePlanFile {
  /// The baseline in the file at `path`; `-` is standard input.
  ///
  /// - Throws: ``InputError`` when it cannot be read, ``OverrideError/noPlan(path:)`` when it does
  ///   not hold one baseline.
  static func baseline(at path: String) throws -> Baseline {
    var reader = InputReader(format: .baseline)
    try reader.open(path)
    guard case .baseline(let classes, let cuts)? = try reader.next(), try reader.next() == nil
    else {
      throw OverrideError.noPlan(path: path)
    }
    return Baseline(of: try Pool(classes), cuts: cuts)
  }

  /// The baseline in `bytes`, which are what the file at `path` holds.
  ///
  /// - Throws: ``OverrideError/noPlan(path:)`` when they do not hold one baseline.
  static func baseline(in bytes: [UInt8], path: String) throws -> Baseline {
    var reader = DocumentReader(only: Format.baseline.schema)
    reader.append(bytes)
    guard case .baseline(let classes, let cuts)? = try? reader.next(isLast: true),
      (try? reader.next(isLast: true)) == .some(nil)
    else { throw OverrideError.noPlan(path: path) }
    return Baseline(of: try Pool(classes), cuts: cuts)
  }
}

extension OverrideSession {
  /// The plan that was applied last, and the name by which it knows this machine; `nil` when none was.
  ///
  /// - Throws: ``OverrideError`` when state and plan do not go together, or are another machine's.
  func lastPlan() throws -> (baseline: Baseline, host: String)? {
    let path = "\(folder.path)/\(StateFile.planName)"
    let state = try file.state(of: identity(), boot: try bootID())
    guard let bytes = try file.plan() else {
      guard state == nil else { throw OverrideError.stateWithoutPlan(path: file.path) }
      return nil
    }
    guard let state else { throw OverrideError.planWithoutState(path: path) }
    guard state.covers(SHA256Digest(of: bytes)) else {
      throw OverrideError.otherPlan(path: path, state: file.path)
    }
    return (try OverridePlanFile.baseline(in: bytes, path: path), state.host)
  }
}
