internal import Glibc
public import PoolKit

/// The folder in which poolcpu keeps what it did to this machine.
public struct StateFolder: Hashable, Sendable {
  /// The path of an installed poolcpu's folder.
  public static let standard = "/var/lib/poolcpu"

  /// The folder.
  public let path: String

  /// The folder at `path`; it is made when something is to be kept.
  public init(_ path: String) { self.path = path }

  /// The whole content of a file; `nil` when there is none.
  ///
  /// - Throws: ``StateError/cannotRead(path:reason:)``.
  public func read(_ name: String) throws(StateError) -> [UInt8]? {
    let path = place(name)
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .cannotRead(path: path, reason: Self.reason)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead(path: path, reason: Self.reason) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Makes a file hold `bytes`, so that after a crash it holds them or what it held before.
  ///
  /// - Throws: ``StateError/cannotWrite(path:reason:)``; the file is as it was then.
  public func write(_ bytes: [UInt8], to name: String) throws(StateError) {
    try stage(bytes, for: name)
    try commit(name)
  }

  /// Writes `bytes` beside a file, on the disk.
  public func stage(_ bytes: [UInt8], for name: String) throws(StateError) {
    try make()
    let path = draft(name)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = Self.reason
        close(file)
        unlink(path)
        throw .cannotWrite(path: path, reason: reason)
      }
      rest = rest.dropFirst(count)
    }
    let isSafe = fsync(file) == 0
    let reason = Self.reason
    guard close(file) == 0, isSafe else {
      unlink(path)
      throw .cannotWrite(path: path, reason: reason)
    }
  }

  /// Puts what was written beside a file in its place.
  public func commit(_ name: String) throws(StateError) {
    guard rename(draft(name), place(name)) == 0 else {
      throw .cannotWrite(path: place(name), reason: Self.reason)
    }
    try synchronise()
  }

  /// Removes a file; one that is not there is no error.
  ///
  /// - Throws: ``StateError/cannotRemove(path:reason:)``.
  public func remove(_ name: String) throws(StateError) {
    unlink(draft(name))
    guard unlink(place(name)) == 0 else {
      if errno == ENOENT { return }
      throw .cannotRemove(path: place(name), reason: Self.reason)
    }
    try synchronise()
  }

  /// Makes the folder, for root only, with those above it.
  func make() throws(StateError) {
    var made = ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || access(made, F_OK) == 0 else {
        throw .cannotWrite(path: path, reason: Self.reason)
      }
    }
  }

  /// Makes a rename or removal survive a crash.
  private func synchronise() throws(StateError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .cannotWrite(path: path, reason: Self.reason) }
    defer { close(folder) }
    // Some file systems have nothing to synchronise, and say EINVAL.
    guard fsync(folder) == 0 || errno == EINVAL else {
      throw .cannotWrite(path: path, reason: Self.reason)
    }
  }

  func place(_ name: String) -> String { "\(path)/\(name)" }

  private func draft(_ name: String) -> String { "\(path)/.\(name).new" }

  static var reason: String { String(cString: strerror(errno)) }
}
