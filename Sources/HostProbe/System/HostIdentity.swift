internal import Glibc

/// What the kernel says of itself and of the host's name.
public enum HostIdentity {
  /// The host's name, as `hostname` prints it; `nil` when the kernel tells none.
  public static var name: String? {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return nil }
    let name = text(bytes)
    return name.isEmpty ? nil : name
  }

  /// The kernel's release, as `uname -r` prints it.
  static func kernelRelease() throws(UnreadPlace) -> String? {
    var names = utsname()
    guard uname(&names) == 0 else { throw UnreadPlace("uname", .last) }
    return withUnsafeBytes(of: names.release) { text($0.map { CChar(bitPattern: $0) }) }
  }

  private static func text(_ bytes: [CChar]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
