public import CPUIDKit

/// What the logical CPUs of one machine answered for one MSR.
public struct MSRSpread: Hashable, Sendable {
  /// CPUs that answered the same.
  public struct Part: Hashable, Sendable {
    /// What they answered.
    public let reading: MSRReading
    /// The CPUs.
    public let cpus: CPUSet
  }

  /// The answers, by their lowest CPU; not empty.
  public let parts: [Part]

  /// The spread of `address` on the machine of `record`; `nil` when no CPU was asked for it.
  init?(_ address: MSRAddress, in record: HostRecord) {
    var cpus: [MSRReading: [Int]] = [:]
    for cpu in record.cpus {
      if let reading = cpu.msrs[address] { cpus[reading, default: []].append(cpu.number) }
    }
    guard !cpus.isEmpty else { return nil }
    parts = cpus.map { Part(reading: $0.key, cpus: CPUSet($0.value)) }
      .sorted { $0.cpus.numbers[0] < $1.cpus.numbers[0] }
  }

  /// The one answer of all CPUs, or `nil` when they differ.
  public var single: MSRReading? { parts.count == 1 ? parts[0].reading : nil }

  /// Whether the two say the same: machines with other CPUs do when each has one answer.
  func agrees(with other: MSRSpread) -> Bool {
    if let single { return single == other.single }
    return self == other
  }
}
