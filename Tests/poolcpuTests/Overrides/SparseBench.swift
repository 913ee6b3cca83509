import CPUIDKit
import Glibc
import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport

@testable import poolcpu

/// The commands' own work on sparse files: everything but CPUID is what runs in production.
struct SparseBench {
  let machine: ModelMachine
  let host: SparseHost

  init(_ name: String) throws {
    machine = try ModelMachine.named(name)
    host = try SparseHost(machine)
  }

  /// The bench that another process made at `path`.
  init(_ name: String, at path: String) throws {
    machine = try ModelMachine.named(name)
    host = SparseHost(machine, at: path)
  }

  /// The registers of the files, with something that happens before each write.
  struct WatchedRegisters: MSRReader, MSRWriter {
    let control: MSRControl
    /// What happens; it is told how many writes were done.
    let event: (Int) -> Void
    let counter: Counter

    final class Counter { var count = 0 }

    func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
      try control.read(address, cpu: cpu)
    }

    func prepare(cpu: Int) throws(MSRWriteError) { try control.prepare(cpu: cpu) }

    func write(_ value: MSRValue, to address: MSRAddress, cpu: Int) throws(MSRWriteError) {
      event(counter.count)
      counter.count += 1
      try control.write(value, to: address, cpu: cpu)
    }
  }

  func session() -> OverrideSession<SparseHost, MSRControl> {
    let (kernel, folder) = (
      Machine(systemFolder: host.system, processFolder: host.process), host.devices
    )
    return OverrideSession(
      machine: kernel, folder: StateFolder(host.state), lockPath: "\(folder)/0/msr", cpus: host,
      registers: { access in
        MSRControl(
          MSRDevice(folder: folder, access: access, spacing: SparseHost.spacing), of: kernel)
      },
      tell: { _ in })
  }

  /// A session in which something happens before each write, which is told how many were done.
  func session(
    before event: @escaping (Int) -> Void
  ) -> OverrideSession<SparseHost, WatchedRegisters> {
    let (plain, counter) = (session(), WatchedRegisters.Counter())
    return OverrideSession(
      machine: plain.machine, folder: plain.folder, lockPath: plain.lockPath, cpus: host,
      registers: {
        WatchedRegisters(control: plain.registers($0), event: event, counter: counter)
      },
      tell: { _ in })
  }

  func apply(_ baseline: Baseline? = nil) throws -> String {
    try session().apply(baseline ?? machine.baseline(), host: "host").page(.standard)
  }

  /// A call of the real program on the files, but for CPUID.
  func poolcpu(_ arguments: [String]) throws -> Command.Result {
    try Command.poolcpu(arguments + options).run()
  }

  /// What makes the real program take the files for the machine.
  var options: [String] {
    [
      "--state", host.state, "--device-folder", host.devices, "--register-spacing", "8",
      "--system-folder", host.system, "--process-folder", host.process,
    ]
  }
}
