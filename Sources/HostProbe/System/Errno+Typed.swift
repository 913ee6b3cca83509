public import CPUIDKit
internal import Glibc
public import SystemPackage

extension Errno {
  /// Makes a call of swift-system, and types its error.
  ///
  /// Its calls throw `Errno` and nothing else, but do not declare it.
  ///
  /// - Parameter call: nothing but the call.
  /// - Returns: what the call returns.
  /// - Throws: the kernel's reason.
  public static func typed<Answer>(_ call: () throws -> Answer) throws(Errno) -> Answer {
    do {
      return try call()
    } catch let error as Errno {
      throw error
    } catch {
      preconditionFailure("swift-system threw \(error), which is no Errno")
    }
  }

  /// The reason for a message.
  public var kernelReason: KernelReason { KernelReason(rawValue: rawValue) }

  /// The reason of the C call that failed last on this thread.
  static var last: Errno { Errno(rawValue: errno) }
}
