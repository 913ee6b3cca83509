public import CPUIDKit
internal import PoolKit
internal import Synchronization

/// A model of a machine whose CPUs have override or mask MSRs, behind the protocols of apply.
public final class OverridableHost: CPUIDReader, Sendable {
  /// What becomes of a write.
  public enum Outcome: Sendable {
    /// The register takes the value.
    case stored
    /// The write is accepted, and nothing happens.
    case ignored
    /// WRMSR faults.
    case fault
  }

  /// A write that is about to happen.
  public struct Attempt: Sendable {
    /// How many writes came before.
    public let index: Int
    /// The CPU.
    public let cpu: Int
    /// The register.
    public let address: MSRAddress
    /// The value.
    public let value: MSRValue
  }

  /// The MSRs, accessed in one way.
  public struct Registers: MSRReader, MSRWriter {
    fileprivate let host: OverridableHost
    fileprivate let access: MSRAccess

    /// What the register holds; without the password that a CPU wants, RDMSR faults.
    public func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
      guard access == host.access, !host.unreadable.contains(cpu),
        let value = host.cpu(cpu)?.registers[address]
      else { throw .unreadableMSR(address, cpu: cpu, errno: 5) }
      return value
    }

    /// Nothing: a model can always be written to.
    public func prepare(cpu: Int) {}

    /// Does what the host's rule says.
    public func write(
      _ value: MSRValue, to address: MSRAddress, cpu: Int
    ) throws(MSRWriteError) {
      guard access == host.access, host.write(value, to: address, cpu: cpu) else {
        throw .register(address, cpu: cpu, reason: KernelReason(rawValue: 5))
      }
    }
  }

  /// How the registers want to be accessed.
  public let access: MSRAccess
  /// CPUs whose registers cannot be read.
  public let unreadable: Set<Int>
  private let rule: @Sendable (Attempt) -> Outcome
  private let state: Mutex<(cpus: [Int: OverridableCPU], writes: Int)>

  /// A machine of `cpus`, whose writes go as `rule` says.
  public init(
    _ cpus: [Int: OverridableCPU], access: MSRAccess = .plain, unreadable: Set<Int> = [],
    rule: @escaping @Sendable (Attempt) -> Outcome = { _ in .stored }
  ) {
    self.access = access
    self.unreadable = unreadable
    self.rule = rule
    state = Mutex((cpus, 0))
  }

  /// What CPUID shows on a CPU now.
  public func table(of cpu: Int) throws(ProbeError) -> CPUIDTable {
    guard let found = self.cpu(cpu) else { throw .cannotRunOn(cpu: cpu, errno: 22) }
    return found.shown
  }

  /// Its MSRs for a way of access.
  public func registers(_ access: MSRAccess) -> Registers {
    Registers(host: self, access: access)
  }

  /// A CPU as it is now.
  public func cpu(_ number: Int) -> OverridableCPU? { state.withLock { $0.cpus[number] } }

  /// What every register of every CPU holds now.
  public var values: [Int: [MSRAddress: MSRValue]] {
    state.withLock { $0.cpus.mapValues(\.registers) }
  }

  /// How many writes were attempted.
  public var writeCount: Int { state.withLock { $0.writes } }

  /// Makes a register hold a value, as somebody else than poolcpu would.
  public func force(_ value: MSRValue, into address: MSRAddress, cpu: Int) {
    state.withLock { try? $0.cpus[cpu]?.write(value, to: address) }
  }

  private func write(_ value: MSRValue, to address: MSRAddress, cpu: Int) -> Bool {
    let index = state.withLock { state in
      state.writes += 1
      return state.writes - 1
    }
    switch rule(Attempt(index: index, cpu: cpu, address: address, value: value)) {
    case .fault: return false
    case .ignored: return true
    case .stored:
      return state.withLock { (try? $0.cpus[cpu]?.write(value, to: address)) != nil }
    }
  }
}
