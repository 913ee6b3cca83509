public import PoolKit

/// A host whose record says what that of another one said, but for its name, its time and its clock.
///
/// Its texts lie where they were read, so it is good for no longer than the call that it is given to.
public struct HostSighting {
  /// What it is like.
  public let kind: HostKind
  /// Its name: printable ASCII, at least one character.
  public let name: UnsafeRawBufferPointer
  /// When it was read, in ISO 8601; `nil` where its record does not say.
  public var when: String? { time.map { String(decoding: $0, as: UTF8.self) } }
  /// Its time stamp counter; `nil` where its record does not say.
  public let clock: TSCClock?

  let time: UnsafeRawBufferPointer?
}
