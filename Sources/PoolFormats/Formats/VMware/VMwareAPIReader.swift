internal import CPUIDKit
internal import PoolKit

/// What VMware's API says of hosts and machines in JSON, as `govc` and PowerCLI write it.
///
/// A machine is told by the features that it requires, a host by its capabilities, those behind EVC's mask where there are such, else by
/// bit strings. Keys are in capitals or not, by version.
///
/// Source: govmomi `vim25/types/types.go`, VirtualMachineRuntimeInfo, HostConfigInfo, HostHardwareInfo, HostCpuIdInfo.
enum VMwareAPIReader {
  /// The keys by which such a text is known.
  static let marks: Set<String> = [
    "VirtualMachines", "virtualMachines", "HostSystems", "hostSystems", "FeatureName",
    "featureName",
  ]

  /// What the text says of each host and machine; one without a name is called `host`.
  static func statements(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> [CPUStatement] {
    var found: [CPUStatement] = []
    do throws(DocumentError) {
      let root = try JSONCursor.root(of: bytes)
      if case .array = root.value {
        var inventory = VMwareInventory(host)
        try takeFeatures(below: root, into: &inventory)
        found = [inventory.finished()].compactMap { $0 }
      } else {
        for machine in try list(root, "virtualMachines") {
          found += try statement(of: machine, host, field(machine, "runtime"))
        }
        for system in try list(root, "hostSystems") {
          found += try statement(of: system, host, field(system, "config"))
        }
        if found.isEmpty { found = try statement(of: root, host, root) }
      }
    } catch {
      throw PlatformTextError(.json(error))
    }
    guard !found.isEmpty else {
      throw PlatformTextError(
        .expected(
          "a host's featureCapability or a running machine's featureRequirement",
          found: "none; a machine that is off requires nothing"))
    }
    return found
  }

  private static func statement(
    of entity: JSONCursor, _ name: String, _ features: JSONCursor?
  ) throws(DocumentError) -> [CPUStatement] {
    var inventory = VMwareInventory(try field(entity, "name")?.string() ?? name)
    if let features {
      let lists = ["featureRequirement", "maskedFeatureCapability", "featureCapability"]
      for key in lists {
        guard let list = try field(features, key), case .array(let all) = list.value, !all.isEmpty
        else { continue }
        try takeFeatures(below: list, into: &inventory)
        break
      }
    }
    if let hardware = try field(entity, "hardware"), case .object = hardware.value {
      try takeRegisters(of: hardware, into: &inventory)
    }
    return [inventory.finished()].compactMap { $0 }
  }

  /// Takes all features in a value over, whatever lies around them.
  private static func takeFeatures(
    below cursor: JSONCursor, into inventory: inout VMwareInventory
  ) throws(DocumentError) {
    switch cursor.value {
    case .array, .manyNames:
      for element in try cursor.elements() { try takeFeatures(below: element, into: &inventory) }
    case .object:
      if let name = try field(cursor, "featureName"), let value = try field(cursor, "value") {
        try take(name.string(), value, into: &inventory)
      } else {
        for (_, member) in try cursor.members() {
          try takeFeatures(below: member, into: &inventory)
        }
      }
    case .null, .bool, .number, .string: break
    }
  }

  private static func take(
    _ name: String, _ value: JSONCursor, into inventory: inout VMwareInventory
  ) throws(DocumentError) {
    let text = try value.string()
    do throws(VMwareInventory.Refusal) {
      try inventory.take(name, text, isRequired: text.contains(":"))
    } catch {
      throw value.wrong(error.expected)
    }
  }

  private static func takeRegisters(
    of hardware: JSONCursor, into inventory: inout VMwareInventory
  ) throws(DocumentError) {
    if let packages = try field(hardware, "cpuPkg"), case .array = packages.value,
      let first = try packages.elements().first, let brand = try field(first, "description")
    {
      inventory.take(brand: try brand.string())
    }
    guard let list = try field(hardware, "cpuFeature"), case .array = list.value else { return }
    for entry in try list.elements() {
      guard let level = try field(entry, "level"), case .number(let text) = level.value,
        let number = Int64(text), let leaf = UInt32(exactly: number & 0xffff_ffff)
      else { throw entry.wrong("a level that is a number") }
      for register in RegisterName.allCases {
        guard let bits = try field(entry, register.description) else { continue }
        let text = try bits.string()
        do throws(VMwareInventory.Refusal) {
          try inventory.take(CPUIDLeaf(rawValue: leaf), register, text)
        } catch {
          throw bits.wrong(error.expected)
        }
      }
    }
  }

  /// The member `key`, in small letters or with a capital.
  private static func field(
    _ cursor: JSONCursor, _ key: String
  ) throws(DocumentError) -> JSONCursor? {
    let capital = key.prefix(1).uppercased() + key.dropFirst()
    for key in [key, capital] {
      if let found = try cursor.optional(key), found.value != .null { return found }
    }
    return nil
  }

  private static func list(
    _ root: JSONCursor, _ key: String
  ) throws(DocumentError) -> [JSONCursor] {
    guard let list = try field(root, key) else { return [] }
    return try list.elements()
  }
}

extension VMwareInventory.Refusal {
  /// What was expected instead.
  var expected: Clause {
    switch self {
    case .value: "a value such as 0, 1 or Bool:Min:1"
    case .feature(let contradiction): contradiction.expected
    case .bits: "32 of 0, 1 and - in groups of four, the same wherever the register comes"
    }
  }
}
