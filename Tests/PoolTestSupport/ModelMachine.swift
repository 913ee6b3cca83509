public import CPUIDKit
public import PoolKit

/// A machine of the model with eight CPUs, of which a plan hides something.
public struct ModelMachine: Sendable, CustomStringConvertible {
  /// What it is.
  public let description: String
  /// What each CPU shows by itself.
  public let native: CPUIDTable
  /// The registers that it has.
  public let addresses: [MSRAddress]
  /// How they want to be accessed.
  public var access = MSRAccess.plain
  /// Bits that registers hold and CPUID never shows.
  public var reserved: [MSRAddress: MSRValue] = [:]
  /// The features that its plan hides.
  public let hidden: [String]

  /// How many CPUs it has.
  public static let count = 8

  private static let amd: [MSRAddress] = [0xc001_1004, 0xc001_1005]
  private static let zen: [MSRAddress] = [0xc001_1002, 0xc001_1003] + amd

  /// One machine of every kind.
  public static func all() throws -> [ModelMachine] {
    [
      try example("opteron-rev-f", amd, ["cx16"], access: .password),
      try example("opteron-k10", amd, ["sse4a"]),
      try example(
        "opteron-bulldozer", [0xc001_1003] + amd, ["xop", "fma4"],
        reserved: [0xc001_1005: MSRValue(rawValue: 1 << 46)]),
      try example("epyc-zen", zen, ["avx2", "sha_ni"]),
      try example("epyc-zen2", zen, ["clwb", "avx"]),
      try example("epyc-zen3", zen, ["invpcid"]),
      try example("epyc-zen4", zen, ["avx512f"]),
      try example("epyc-zen5", zen, ["avx512f", "avx2"]),
      try intel("intel-penryn", 0x0001_067a, [0x478], ["sse4_1"]),
      try intel("intel-westmere", 0x0002_06c2, [0x130, 0x131], ["aes"]),
      try intel("intel-sandybridge", 0x0002_06d7, [0x132, 0x133, 0x134], ["avx", "xsaveopt"]),
    ]
  }

  /// The machine called `name`.
  public static func named(_ name: String) throws -> ModelMachine {
    guard let machine = try known.get()[name] else { throw Missing() }
    return machine
  }

  /// By name, made once: thousands of tests of failures begin with one.
  private static let known = Result {
    Dictionary(uniqueKeysWithValues: try all().map { ($0.description, $0) })
  }

  private struct Missing: Error {}

  /// Its CPUs, at their reset values.
  public var cpus: [Int: OverridableCPU] {
    Dictionary(
      uniqueKeysWithValues: (0..<Self.count).map {
        ($0, OverridableCPU(native: native, having: addresses, reserved: reserved))
      })
  }

  /// The machine itself, whose writes go as `rule` says.
  public func host(
    unreadable: Set<Int> = [],
    rule: @escaping @Sendable (OverridableHost.Attempt) -> OverridableHost.Outcome = { _ in .stored
    }
  ) -> OverridableHost {
    OverridableHost(cpus, access: access, unreadable: unreadable, rule: rule)
  }

  /// A baseline that holds it as `host`, without ``hidden`` or other features.
  public func baseline(without features: [String]? = nil) throws -> Baseline {
    let record = try HostRecord(
      host: "host", source: RecordSource(how: "model"),
      cpus: (0..<Self.count).map { LogicalCPU(number: $0, leaves: native) })
    return Baseline(
      of: try Pool([HostClass(of: record)]), cuts: Restrictions(without: .known(features ?? hidden))
    )
  }

  private static func example(
    _ name: String, _ addresses: [MSRAddress], _ hidden: [String], access: MSRAccess = .plain,
    reserved: [MSRAddress: MSRValue] = [:]
  ) throws -> ModelMachine {
    guard let host = ExampleHost.all.first(where: { $0.host == name }),
      let cpu = try host.record().cpus.first
    else { throw Missing() }
    return ModelMachine(
      description: name, native: cpu.leaves, addresses: addresses, access: access,
      reserved: reserved, hidden: hidden)
  }

  private static func intel(
    _ level: String, _ leaf1EAX: RegisterValue, _ addresses: [MSRAddress], _ hidden: [String]
  ) throws -> ModelMachine {
    var sketch = MachineSketch(
      level, vendor: .intel, leaf1EAX: leaf1EAX, Level.named(level)?.features.names ?? [])
    sketch.maxLeaves = (0xd, 0x8000_0008)
    sketch.maxLeaf7Subleaf = 0
    return ModelMachine(
      description: level, native: try sketch.table(), addresses: addresses, hidden: hidden)
  }
}
