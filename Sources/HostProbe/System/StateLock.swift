internal import Glibc
public import PoolKit
internal import SystemPackage

/// The right to write MSRs of this machine: one process has it at a time.
///
/// The kernel takes it back when the process ends, whatever ends it.
public struct StateLock: ~Copyable {
  private let file: FileDescriptor

  /// Takes the lock of `folder`.
  ///
  /// - Throws: ``StateError/locked(path:process:)`` when another process has it,
  ///   ``StateError/cannotWrite(path:reason:)`` when the folder cannot be used.
  public init(of folder: StateFolder) throws(StateError) {
    try folder.make()
    let path = folder.place("lock")
    let file: FileDescriptor
    do throws(Errno) {
      file = try .opened(path, .readWrite, .create, permissions: .ownerReadWrite)
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
    }
    guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      let reason = Errno.last
      try? file.close()
      guard reason == .wouldBlock else {
        throw .cannotWrite(path: path, reason: reason.description)
      }
      let holder = (try? folder.read("lock")).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      throw .locked(path: path, process: holder)
    }
    self.file = file
    // Only for the sentence of whoever is refused: a full disk is no reason to stop.
    let process = Array("\(getpid())".utf8)
    if (try? file.resize(to: 0)) != nil { _ = try? file.writeAll(toAbsoluteOffset: 0, process) }
  }

  /// Keeps the lock until here.
  public func hold() {}

  deinit { try? file.close() }
}
