internal import Glibc
public import PoolKit

/// The right to write MSRs of this machine: one process has it at a time.
///
/// The kernel takes it back when the process ends, whatever ends it.
public struct StateLock: ~Copyable {
  private let file: Int32

  /// Takes the lock of `folder`.
  ///
  /// - Throws: ``StateError/locked(path:process:)`` when another process has it,
  ///   ``StateError/cannotWrite(path:reason:)`` when the folder cannot be used.
  public init(of folder: StateFolder) throws(StateError) {
    try folder.make()
    let path = folder.place("lock")
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotWrite(path: path, reason: StateFolder.reason) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let reason = StateFolder.reason
      close(file)
      guard isHeld else { throw .cannotWrite(path: path, reason: reason) }
      let holder = (try? folder.read("lock")).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      throw .locked(path: path, process: holder)
    }
    self.file = file
    // Only for the sentence of whoever is refused: a full disk is no reason to stop.
    let process = Array("\(getpid())".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, process, process.count, 0) }
  }

  /// Keeps the lock until here.
  public func hold() {}

  deinit { close(file) }
}
