internal import CPUIDKit
internal import PoolKit

/// Hosts, pools and machines of xapi in JSON, as Xen Orchestra has them.
///
/// They may stand alone, in an array or deeper. Xen Orchestra calls the map of a host's CPU `CPUs` and
/// gives a machine one of that name with numbers only; xapi's own objects call it `cpu_info`.
enum XenOrchestraReader {
  /// What the text says of each host, pool or virtual machine.
  static func statements(
    in bytes: [UInt8], host: String, guest: GuestKind?
  ) throws(PlatformTextError) -> [CPUStatement] {
    var entities: [XapiEntity] = []
    do throws(DocumentError) {
      try collect(try JSONCursor.root(of: bytes), into: &entities)
    } catch {
      throw PlatformTextError(.json(error))
    }
    guard !entities.isEmpty else {
      throw PlatformTextError(
        .expected("an object with a map cpu_info or CPUs that has features", found: "none"))
    }
    return try XapiEntity.statements(of: entities, host: host, guest: guest)
  }

  /// Keys that only such a text has; Nova has a `cpu_info` too.
  static let marks: Set<String> = [
    "features_hvm", "features_hvm_host", "last_boot_CPU_flags", "physical_features",
  ]

  private static let hostMaps = ["cpu_info", "CPUs"]
  private static let machineMap = "last_boot_CPU_flags"

  private static func collect(
    _ cursor: JSONCursor, into entities: inout [XapiEntity]
  ) throws(DocumentError) {
    switch cursor.value {
    case .array, .manyNames:
      for element in try cursor.elements() { try collect(element, into: &entities) }
    case .object:
      if let entity = try entity(cursor) {
        entities.append(entity)
      } else {
        for (_, member) in try cursor.members() { try collect(member, into: &entities) }
      }
    default: break
    }
  }

  /// The host, pool or machine that an object is; `nil` for another object.
  private static func entity(_ cursor: JSONCursor) throws(DocumentError) -> XapiEntity? {
    var maps: [JSONCursor] = []
    for key in hostMaps {
      if let map = try cursor.optional(key), try speaks(map) { maps.append(map) }
    }
    let flags = try cursor.optional(machineMap)
    guard let map = maps.first ?? flags else {
      return try speaks(cursor) ? XapiEntity(cpu: cursor) : nil
    }
    var entity = try XapiEntity(cpu: map)
    if maps.count > 1, maps[0].value != maps[1].value {
      throw cursor.wrong("one map of the CPU, or the same under both names")
    }
    entity.isMachine = maps.isEmpty
    for (key, member) in try cursor.members() {
      guard let text = member.scalar else { continue }
      let name = key == "domain_type" ? "domain-type" : key
      entity.set(name, text, isOfCPU: false)
    }
    return entity
  }

  /// Whether a map is about a CPU's features.
  private static func speaks(_ map: JSONCursor) throws(DocumentError) -> Bool {
    guard case .object(let object) = map.value else { return false }
    return object.members.contains { $0.key == "features" || $0.key.hasPrefix("features_") }
  }
}

extension XapiEntity {
  /// One of whose CPU a map of JSON speaks.
  fileprivate init(cpu map: JSONCursor) throws(DocumentError) {
    self.init()
    for (key, member) in try map.members() {
      guard let text = member.scalar else { throw member.wrong("a string") }
      set(key, text, isOfCPU: true)
    }
  }
}

extension JSONCursor {
  /// The text of a string, or of a number; `nil` for what has parts.
  fileprivate var scalar: Substring? {
    switch value {
    case .string(let text), .number(let text): text[...]
    case .null, .bool, .array, .manyNames, .object: nil
    }
  }
}
