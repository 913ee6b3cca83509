public import CPUIDKit
internal import Glibc
internal import PoolKit

/// A machine of sparse files: `dev/N/msr` stand in for the devices, and CPUID follows from what they
/// hold.
public struct SparseHost: CPUIDReader, Sendable {
  /// How far two registers lie apart in a file: the devices' addresses are no bytes.
  public static let spacing = 8

  /// The folder that holds everything.
  public let path: String
  /// It goes with the value that made it.
  private let owned: TemporaryFolder?
  private let machine: ModelMachine

  /// The folder with `N/msr`.
  public var devices: String { path + "/dev" }
  /// What stands in for /sys.
  public var system: String { path + "/sys" }
  /// What stands in for /proc.
  public var process: String { path + "/proc" }
  /// Where the state is kept.
  public var state: String { path + "/state" }

  /// Files for `machine`, at its reset values.
  public init(_ machine: ModelMachine) throws {
    let root = try TemporaryFolder(inMemory: true)
    self.init(machine, at: root.path, owned: root)
    let list = "0-\(ModelMachine.count - 1)\n"
    try root.write(list, to: "sys/devices/system/cpu/online")
    try root.write(list, to: "sys/devices/system/cpu/present")
    try root.write("on\n", to: "sys/module/msr/parameters/allow_writes")
    try start(boot: "boot-1")
    for (number, cpu) in machine.cpus {
      try root.write("", to: "dev/\(number)/msr")
      for (address, value) in cpu.registers { try put(value, into: address, cpu: number) }
    }
  }

  /// The files for `machine` that another process made at `path`.
  public init(_ machine: ModelMachine, at path: String) {
    self.init(machine, at: path, owned: nil)
  }

  private init(_ machine: ModelMachine, at path: String, owned: TemporaryFolder?) {
    self.machine = machine
    self.path = path
    self.owned = owned
  }

  /// Writes a file below the folder.
  public func write(_ text: String, to name: String) throws {
    try owned?.write(text, to: name)
  }

  /// Reads a file below the folder.
  public func read(_ name: String) throws -> [UInt8] { try owned.map { try $0.read(name) } ?? [] }

  /// Lets the kernel have another boot id.
  public func start(boot: String) throws {
    try write(boot + "\n", to: "proc/sys/kernel/random/boot_id")
  }

  /// What CPUID shows with what the files hold.
  public func table(of cpu: Int) throws(ProbeError) -> CPUIDTable {
    var held: [MSRAddress: MSRValue] = [:]
    for address in machine.addresses { held[address] = value(of: address, cpu: cpu) }
    return OverridableCPU(native: machine.native, holding: held, reserved: machine.reserved).shown
  }

  /// What every register of every CPU holds now.
  public var values: [Int: [MSRAddress: MSRValue]] {
    var all: [Int: [MSRAddress: MSRValue]] = [:]
    for cpu in 0..<ModelMachine.count {
      for address in machine.addresses {
        all[cpu, default: [:]][address] = value(of: address, cpu: cpu)
      }
    }
    return all
  }

  private func value(of address: MSRAddress, cpu: Int) -> MSRValue? {
    let file = open("\(devices)/\(cpu)/msr", O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bits: UInt64 = 0
    guard pread(file, &bits, 8, off_t(address.rawValue) * off_t(Self.spacing)) == 8 else {
      return nil
    }
    return MSRValue(rawValue: bits)
  }

  private struct CannotWrite: Error {}

  /// Makes a register hold a value.
  public func put(_ value: MSRValue, into address: MSRAddress, cpu: Int) throws {
    let file = open("\(devices)/\(cpu)/msr", O_WRONLY)
    guard file >= 0 else { throw CannotWrite() }
    defer { close(file) }
    var bits = value.rawValue
    guard pwrite(file, &bits, 8, off_t(address.rawValue) * off_t(Self.spacing)) == 8 else {
      throw CannotWrite()
    }
  }
}
