public import CPUIDKit
internal import SystemPackage

/// A place of this machine that is there, and could not be read.
///
/// That differs from one that is not there: what it says exists, and nobody knows it.
public struct UnreadPlace: Error, Hashable, Sendable {
  /// The file, the device, or the call.
  public let path: String
  /// The kernel's reason.
  public let reason: KernelReason

  init(_ path: String, _ reason: Errno) {
    self.path = path
    self.reason = reason.kernelReason
  }

  /// Whether this process only lacks the right.
  var isRight: Bool {
    [.permissionDenied, .notPermitted].contains(Errno(rawValue: reason.rawValue))
  }
}

extension UnreadPlace: CustomStringConvertible {
  /// One clause for the user.
  public var description: String { "cannot read \(Printable.path(path)) (\(reason))" }
}

/// What of a machine could not be read, collected while it is.
struct UnreadPlaces {
  private(set) var list: [UnreadPlace] = []

  /// What `read` returns; `nil` when the place cannot be read, which is noted.
  mutating func noting<Answer>(
    _ read: () throws(UnreadPlace) -> Answer?
  ) -> Answer? {
    do throws(UnreadPlace) {
      return try read()
    } catch {
      noting(error)
      return nil
    }
  }

  /// Notes a place.
  mutating func noting(_ place: UnreadPlace) {
    if !list.contains(place) { list.append(place) }
  }
}
