public import CPUIDKit
public import PoolKit

/// A machine for tests, put together from the features that it shows.
public struct MachineSketch {
  /// The machine's name.
  public var host: String
  /// The vendor of leaf 0.
  public var vendor: CPUVendor
  /// Leaf 1 EAX.
  public var leaf1EAX: RegisterValue
  /// The canonical names of the features that it shows.
  public var features: [String]
  /// What its MSRs read.
  public var msrs: [MSRAddress: MSRReading] = [:]
  /// The XSAVE components with their layout.
  public var components: [Int: XSAVEComponent] = [:]
  /// The size of a CLFLUSH line in units of eight bytes.
  public var clflushUnits: UInt32 = 8
  /// The highest subleaf of leaf 7.
  public var maxLeaf7Subleaf: RegisterValue = 2
  /// The width of physical addresses.
  public var physicalAddressBits: UInt32 = 48
  /// The highest basic and extended leaf.
  public var maxLeaves: (basic: RegisterValue, extended: RegisterValue) = (0x1f, 0x8000_0028)

  /// A machine that shows `features`, with one logical CPU.
  public init(
    _ host: String, vendor: CPUVendor = .amd, leaf1EAX: RegisterValue = 0x00a1_0f11,
    _ features: [String]
  ) {
    self.host = host
    self.vendor = vendor
    self.leaf1EAX = leaf1EAX
    self.features = features
  }

  /// What its CPU answers.
  ///
  /// - Throws: ``UnknownFeature`` for a name that the catalogue lacks.
  public func table() throws(UnknownFeature) -> CPUIDTable {
    var table = CPUIDTable()
    let name = Array(vendor.rawValue.utf8)
    func word(_ start: Int) -> RegisterValue {
      RegisterValue(rawValue: (0..<4).reduce(0) { $0 | UInt32(name[start + $1]) << UInt32($1 * 8) })
    }
    table[0] = CPUIDRegisters(maxLeaves.basic, word(0), word(8), word(4))
    table[0x8000_0000] = CPUIDRegisters(maxLeaves.extended, word(0), word(8), word(4))
    for definition in Catalogue.words {
      if case .cpuid(let query, _) = definition.name, table[query] == nil { table[query] = .zero }
    }
    table[1]?.eax = leaf1EAX
    table[1]?.ebx = RegisterValue(rawValue: clflushUnits << 8)
    table[7]?.eax = maxLeaf7Subleaf
    table[0x1e] = CPUIDRegisters(1, [], [], [])
    table[0x24]?.eax = 1
    table[0x8000_0008]?.eax = RegisterValue(rawValue: 0x3000 | physicalAddressBits)
    for feature in features {
      guard let bit = Catalogue.bit(named: feature) else { throw UnknownFeature(name: feature) }
      if case .cpuid(let query, let register) = Catalogue.words[bit.word].name {
        table[query]?[register].insert(.bit(bit.position))
      }
    }
    for (number, component) in components {
      table[0xd, CPUIDSubleaf(rawValue: UInt32(number))] = CPUIDRegisters(
        RegisterValue(rawValue: UInt32(component.size)),
        RegisterValue(rawValue: UInt32(component.offset)), component.flags, [])
    }
    return table
  }

  /// The machine as a record.
  public func record() throws -> HostRecord {
    try HostRecord(
      host: host, source: RecordSource(how: "test"),
      cpus: [LogicalCPU(number: 0, leaves: table(), msrs: msrs)])
  }

  /// A feature name that the catalogue does not have.
  public struct UnknownFeature: Error {
    /// The name.
    public let name: String
  }
}
