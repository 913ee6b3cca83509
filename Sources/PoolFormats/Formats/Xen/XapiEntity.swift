internal import CPUIDKit
internal import PoolKit

/// A host, a pool or a virtual machine of xapi, as a text tells it.
struct XapiEntity {
  /// A value and the line where it stands; `nil` for one of JSON.
  struct Entry {
    let value: Substring
    let line: Int?

    /// The error that something else was expected there.
    func wrong(_ expected: Clause, found: Clause) -> PlatformTextError {
      PlatformTextError(line: line, .expected(expected, found: found))
    }
  }

  /// Its own fields.
  private(set) var fields: [String: Entry] = [:]
  /// What is said of its CPU.
  private(set) var cpu: [String: Entry] = [:]
  /// Whether it is a virtual machine.
  var isMachine = false

  /// Whether the fields have an identity already.
  var isNamed: Bool { fields["uuid"] != nil }

  /// Adds what `line` says.
  ///
  /// - Throws: ``PlatformTextError`` for a key that was there.
  mutating func add(
    _ pairs: [(key: String, value: Substring)], from line: TextLine, isOfCPU: Bool
  ) throws(PlatformTextError) {
    for (key, value) in pairs {
      let old = isOfCPU ? cpu[key] : fields[key]
      if old != nil { throw line.wrong("'\(key)' once for each host", found: line.text) }
      set(key, value, at: line.number, isOfCPU: isOfCPU)
    }
  }

  /// Takes a value over.
  mutating func set(_ key: String, _ value: Substring, at line: Int? = nil, isOfCPU: Bool) {
    let entry = Entry(value: value, line: line)
    if isOfCPU { cpu[key] = entry } else { fields[key] = entry }
  }

  /// The name that the text gives it.
  private var ownName: String? { name(of: ["hostname", "name-label", "name_label"]) }

  /// Its name, or the identity that it has in any case.
  private var anyName: String? { ownName ?? name(of: ["uuid", "id"]) }

  private func name(of keys: [String]) -> String? {
    keys.lazy.compactMap { fields[$0]?.value }.first { !$0.isEmpty }.map(String.init)
  }
}

extension XapiEntity {
  /// What a text says of `entities`.
  ///
  /// - Parameters:
  ///   - entities: what the text is about.
  ///   - host: the name of one alone that has none.
  ///   - guest: for which guests the features are; `nil` for hardware-assisted ones where there can be
  ///     any, else for paravirtual ones.
  /// - Returns: a statement each; machines that were not started are left out and told.
  /// - Throws: ``PlatformTextError`` for a host without features, or when nothing is left.
  static func statements(
    of entities: [XapiEntity], host: String, guest: GuestKind?
  ) throws(PlatformTextError) -> [CPUStatement] {
    let isAlone = entities.count == 1
    var statements: [CPUStatement] = []
    var idle: [String] = []
    for (place, entity) in entities.enumerated() {
      let name = isAlone ? entity.ownName ?? host : entity.anyName ?? "\(host)-\(place + 1)"
      if entity.isMachine, entity.cpu.isEmpty {
        idle.append(name)
      } else {
        let features = XapiFeatures(name: name, entity: entity)
        statements.append(try features.statement(for: guest))
      }
    }
    if let first = statements.indices.first {
      if !idle.isEmpty {
        statements[first].notes.append(
          "not started, so that nothing is known of their CPUs: \(Printable.quotes(idle))")
      }
      return statements
    }
    throw PlatformTextError(
      .expected(
        "a machine that was started (last-boot-CPU-flags of a halted one is empty)",
        found: "\(list: idle)"))
  }
}
