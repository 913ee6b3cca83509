internal import CPUIDKit
internal import PoolFormats
public import PoolKit

/// Hosts that qemu-x86_64 emulates, scanned by the real program.
public enum EmulatedHost {
  /// The record of a host with a CPU of `model`, such as `EPYC,-avx2`, and of that name.
  ///
  /// The time in it is always the same; what surrounds the CPU is the machine's that runs the test.
  public static func document(_ model: String) throws -> [UInt8] {
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
