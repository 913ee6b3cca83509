internal import Glibc
public import PoolKit
internal import SystemPackage

/// The folder in which poolcpu keeps what it did to this machine.
///
/// Root acts on what lies there, so that nothing is read or written where others could have put it: see
/// ``TrustedFolder``.
public struct StateFolder: Hashable, Sendable {
  /// The path of an installed poolcpu's folder.
  public static let standard = "/var/lib/poolcpu"

  /// How many bytes a file may have: a plan for tens of thousands of hosts.
  static let largest = 1 << 28

  /// The folder.
  public let path: String

  /// The folder at `path`; it is made when something is to be kept.
  public init(_ path: String) { self.path = path }

  /// The whole content of a file; `nil` when there is none.
  ///
  /// - Throws: ``StateError/cannotRead(path:reason:)``, ``StateError/untrusted(path:_:)``.
  public func read(_ name: String) throws(StateError) -> [UInt8]? {
    guard let folder = try TrustedFolder.existing(at: path) else { return nil }
    guard let file = try folder.open(name, O_RDONLY) else { return nil }
    defer { try? file.close() }
    do throws(Errno) {
      return try file.contents(limit: Self.largest)
    } catch {
      throw .cannotRead(path: place(name), reason: error.description)
    }
  }

  /// Makes a file hold `bytes`, so that after a crash it holds them or what it held before.
  ///
  /// - Throws: ``StateError/cannotWrite(path:reason:)``: the file is as it was then, unless only its way to
  ///   the disk failed; ``StateError/untrusted(path:_:)``.
  public func write(_ bytes: [UInt8], to name: String) throws(StateError) {
    try stage(bytes, for: name)
    try commit(name)
  }

  /// Writes `bytes` beside a file, on the disk; a draft that an earlier run left goes.
  public func stage(_ bytes: [UInt8], for name: String) throws(StateError) {
    let folder = try TrustedFolder.made(at: path)
    let draft = draft(name)
    do throws(Errno) {
      try folder.remove(draft)
      let file = try folder.make(draft)
      do throws(Errno) {
        try Errno.typed {
          try file.closeAfter {
            try file.writeAll(bytes)
            try file.synchronise()
          }
        }
      } catch {
        _ = try? folder.remove(draft)
        throw error
      }
    } catch {
      throw .cannotWrite(path: place(draft), reason: error.description)
    }
  }

  /// Puts what was written beside a file in its place.
  public func commit(_ name: String) throws(StateError) {
    let folder = try TrustedFolder.made(at: path)
    do throws(Errno) {
      try folder.rename(draft(name), to: name)
      try folder.synchronise()
    } catch {
      throw .cannotWrite(path: place(name), reason: error.description)
    }
  }

  /// Removes what was written beside a file, if anything was.
  public func discard(_ name: String) throws(StateError) {
    guard let folder = try TrustedFolder.existing(at: path) else { return }
    do throws(Errno) { _ = try folder.remove(draft(name)) } catch {
      throw .cannotRemove(path: place(draft(name)), reason: error.description)
    }
  }

  /// Removes a file and its draft; one that is not there is no error.
  ///
  /// - Throws: ``StateError/cannotRemove(path:reason:)``, ``StateError/untrusted(path:_:)``.
  public func remove(_ name: String) throws(StateError) {
    guard let folder = try TrustedFolder.existing(at: path) else { return }
    do throws(Errno) {
      try folder.remove(draft(name))
      guard try folder.remove(name) else { return }
      try folder.synchronise()
    } catch {
      throw .cannotRemove(path: place(name), reason: error.description)
    }
  }

  func place(_ name: String) -> String { "\(path)/\(name)" }

  private func draft(_ name: String) -> String { ".\(name).new" }
}
