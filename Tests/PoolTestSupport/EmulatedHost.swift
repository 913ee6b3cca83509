internal import CPUIDKit
internal import PoolFormats
public import PoolKit
internal import Synchronization

/// Hosts that qemu-x86_64 emulates, scanned by the real program.
public enum EmulatedHost {
  /// The record of a host with a CPU of `model`, such as `EPYC,-avx2`, and of that name.
  ///
  /// The time in it is always the same; what surrounds the CPU is the machine's that runs the test. A model is
  /// scanned once, and on one CPU: an emulated CPU is the same on each.
  public static func document(_ model: String) throws -> [UInt8] {
    try scans.withLock { scans in
      let scan = scans[model] ?? Scan()
      scans[model] = scan
      return scan
    }.document(model)
  }

  private static let scans = Mutex<[String: Scan]>([:])

  /// One scan, for which all wait who want it.
  private final class Scan: Sendable {
    private let found = Mutex<[UInt8]?>(nil)

    func document(_ model: String) throws -> [UInt8] {
      try found.withLock { found in
        if let found { return found }
        let document = try EmulatedHost.scan(model)
        found = document
        return document
      }
    }
  }

  private static func scan(_ model: String) throws -> [UInt8] {
    guard let cpu = try AllowedCPUs.read().numbers.first else { throw Failure(text: "no CPU") }
    let result = try Command(
      "qemu-x86_64",
      ["-cpu", model, Command.poolcpuPath, "scan", "--host", model, "--cpus", "\(cpu)"],
      environment: ["SOURCE_DATE_EPOCH": "1767225600"]
    ).run()
    guard result.status == 0 else { throw Failure(text: "\(model): \(result.errorText)") }
    return result.output
  }

  /// The record of ``document(_:)``, read.
  public static func record(_ model: String) throws -> HostRecord {
    try RecordDocument.record(from: JSONReader.value(of: document(model)))
  }

  private struct Failure: Error { let text: String }
}
