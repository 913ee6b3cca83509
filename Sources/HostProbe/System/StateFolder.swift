internal import Glibc
public import PoolKit
internal import SystemPackage

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
    let file: FileDescriptor
    do throws(Errno) {
      file = try .opened(path, .readOnly)
    } catch {
      if error == .noSuchFileOrDirectory { return nil }
      throw .cannotRead(path: path, reason: error.description)
    }
    defer { try? file.close() }
    do throws(Errno) {
      return try file.contents()
    } catch {
      throw .cannotRead(path: path, reason: error.description)
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
    do throws(Errno) {
      let file = try FileDescriptor.opened(
        path, .writeOnly, [.create, .truncate], permissions: .ownerReadWrite)
      do throws(Errno) {
        try Errno.typed {
          try file.closeAfter {
            try file.writeAll(bytes)
            try file.synchronise()
          }
        }
      } catch {
        unlink(path)
        throw error
      }
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
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
    do throws(Errno) {
      let folder = try FileDescriptor.opened(path, .readOnly, .directory)
      defer { try? folder.close() }
      do throws(Errno) {
        try folder.synchronise()
      } catch  where error == .invalidArgument {
        // Some file systems have nothing to synchronise.
      }
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
    }
  }

  func place(_ name: String) -> String { "\(path)/\(name)" }

  private func draft(_ name: String) -> String { "\(path)/.\(name).new" }

  private static var reason: String { Errno.last.description }
}
