internal import CPUIDKit
internal import Glibc
public import PoolKit
internal import SystemPackage

/// The right to write MSRs of this machine: one process has it at a time, whatever folder it keeps its state in.
///
/// Locked are the folder, by a file that names the process, and the machine, by the msr device of its first
/// CPU. The kernel takes both back when the process ends, whatever ends it.
public struct StateLock: ~Copyable {
  private let file: FileDescriptor
  /// The device; `nil` where there is none, so that no MSR can be written either.
  private let device: FileDescriptor?

  /// Takes the locks.
  ///
  /// - Parameters:
  ///   - folder: where the state is kept; it is made.
  ///   - path: the msr device that stands for the machine.
  /// - Throws: ``StateError/locked(path:process:)`` or ``StateError/machineLocked(path:)`` when another process
  ///   has one, else the reason why the folder or the device cannot be used.
  public init(of folder: StateFolder, machine path: String) throws(StateError) {
    let file = try Self.locked(folder)
    do throws(StateError) {
      device = try Self.locked(device: path)
    } catch {
      Self.release(file)
      throw error
    }
    self.file = file
    // Only for the sentence of whoever is refused: a full disk is no reason to stop.
    let process = Array("\(getpid())".utf8)
    if (try? file.resize(to: 0)) != nil { _ = try? file.writeAll(toAbsoluteOffset: 0, process) }
  }

  /// Keeps the locks until here.
  public func hold() {}

  deinit {
    if let device { Self.release(device) }
    Self.release(file)
  }

  /// Gives a lock back at once, also where a child that is yet to become another program has the descriptor too.
  private static func release(_ file: FileDescriptor) {
    flock(file.rawValue, LOCK_UN)
    try? file.close()
  }

  private static func locked(_ folder: StateFolder) throws(StateError) -> FileDescriptor {
    let path = folder.place("lock")
    guard let file = try TrustedFolder.made(at: folder.path).open("lock", O_RDWR | O_CREAT) else {
      throw .cannotWrite(path: path, reason: Errno.noSuchFileOrDirectory.kernelReason)
    }
    guard let reason = refusal(of: file) else { return file }
    try? file.close()
    guard reason == .wouldBlock else { throw .cannotWrite(path: path, reason: reason.kernelReason) }
    let holder = (try? folder.read("lock")).flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    throw .locked(path: path, process: holder)
  }

  private static func locked(device path: String) throws(StateError) -> FileDescriptor? {
    // What keeps the device from being opened is told when it is to be written.
    guard let device = try? FileDescriptor.opened(path, .readOnly) else { return nil }
    guard let reason = refusal(of: device) else { return device }
    try? device.close()
    guard reason == .wouldBlock else { throw .cannotWrite(path: path, reason: reason.kernelReason) }
    throw .machineLocked(path: path)
  }

  /// Why a file cannot be locked; `nil` when it is.
  private static func refusal(of file: FileDescriptor) -> Errno? {
    flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 ? nil : .last
  }
}
