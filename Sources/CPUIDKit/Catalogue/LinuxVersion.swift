/// A series of Linux's releases, as in 6.12.
public struct LinuxVersion: Hashable, Sendable, Comparable {
  /// The number before the point.
  public let major: Int
  /// The number after it.
  public let minor: Int

  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The series of a kernel that calls itself `release`, as in `6.1.0-13-amd64`; `nil` when it is no number.
  package init?(release: String) {
    let numbers = release.prefix { $0.isNumber || $0 == "." }.split(separator: ".").map { Int($0) }
    guard numbers.count > 1, let major = numbers[0], let minor = numbers[1] else { return nil }
    self.init(major, minor)
  }

  /// By age.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension LinuxVersion: CustomStringConvertible {
  /// The numbers, as in `6.12`.
  public var description: String { "\(major).\(minor)" }
}
