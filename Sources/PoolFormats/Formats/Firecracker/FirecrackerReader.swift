internal import CPUIDKit
internal import PoolKit

/// Firecracker's CPU templates and fingerprints.
///
/// A fingerprint is all of what a guest is given, so it is a record; a template says what differs.
enum FirecrackerReader {
  /// What the text says of `host`.
  static func content(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> PlatformContent {
    do throws(DocumentError) {
      let root = try JSONCursor.root(of: bytes)
      guard let guest = try root.optional("guest_cpu_config") else {
        return .statements([try template(root, host)])
      }
      return .record(try fingerprint(root, guest, host))
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  /// The keys of a template, each of which may be left out; the last two are of ARM.
  private static let templateKeys = [
    "cpuid_modifiers", "msr_modifiers", "kvm_capabilities", "reg_modifiers", "vcpu_features",
  ]

  /// The facts of a fingerprint, by the names that records give them.
  private static let facts = [
    (key: "kernel_version", fact: "kernel"), ("microcode_version", "microcode"),
    ("bios_version", "firmware"), ("bios_revision", "firmwareRevision"),
    ("firecracker_version", "firecracker"),
  ]

  private static func fingerprint(
    _ root: JSONCursor, _ guest: JSONCursor, _ host: String
  ) throws(DocumentError) -> HostRecord {
    var cpu = LogicalCPU(number: 0, leaves: CPUIDTable())
    for register in try FirecrackerRegister.cpuid(in: guest) {
      let bits = register.pattern
      guard bits.said == UInt64(UInt32.max) else {
        throw register.cursor.wrong("32 bits of 0 or 1 in a fingerprint")
      }
      var answer = cpu.leaves[register.query] ?? .zero
      answer[register.name] = RegisterValue(rawValue: UInt32(truncatingIfNeeded: bits.shown))
      cpu.leaves[register.query] = answer
    }
    for register in try FirecrackerRegister.msrs(in: guest) {
      guard register.pattern.said == .max else {
        throw register.cursor.wrong("64 bits of 0 or 1 in a fingerprint")
      }
      cpu.msrs[register.address] = .value(MSRValue(rawValue: register.pattern.shown))
    }
    var environment: [String: String] = [:]
    for (key, fact) in facts {
      if let text = try root.optional(key)?.string(), !text.isEmpty { environment[fact] = text }
    }
    let version = environment["firecracker"]
    do throws(RecordError) {
      return try HostRecord(
        host: host,
        source: RecordSource(
          how: Format.firecracker.rawValue, by: version.map { "firecracker \($0)" }),
        environment: environment, cpus: [cpu])
    } catch {
      throw .record(error)
    }
  }

  /// The registers in which CPUID counts leaves, with the limits that they are.
  private static let highestLeaves: [CPUIDQuery: Limit] = [
    CPUIDQuery(0): .maxBasicLeaf, CPUIDQuery(7): .maxLeaf7Subleaf,
    CPUIDQuery(0x8000_0000): .maxExtendedLeaf,
  ]

  private static func template(
    _ root: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    let keys = Set(try root.members().map(\.key))
    guard !keys.isDisjoint(with: templateKeys) else {
      throw .missing(path: root.path.description, key: templateKeys[0])
    }
    var statement = CPUStatement(name: host, .difference)
    var strangers: [String] = []
    for register in try FirecrackerRegister.cpuid(in: root) {
      if register.query == CPUIDQuery(1), register.name == .eax {
        statement.signature = register.signature
      } else if register.name == .eax, register.pattern.said == UInt64(UInt32.max),
        let limit = highestLeaves[register.query]
      {
        statement.limits[limit] = Int(register.pattern.shown)
      } else if register.pattern.said != 0,
        !register.pattern.add(to: &statement, .cpuid(register.query, register.name))
      {
        strangers.append("\(register.query).\(register.name)")
      }
    }
    for register in try FirecrackerRegister.msrs(in: root) where register.pattern.said != 0 {
      let isKnown = register.pattern.add(to: &statement, .msr(register.address, .eax))
      _ = register.pattern.add(to: &statement, .msr(register.address, .edx), shift: 32)
      if !isKnown { strangers.append("MSR \(register.address)") }
    }
    if !strangers.isEmpty {
      statement.notes.append(
        "the template also sets \(Printable.quotes(strangers)), which hold no features and are not "
          + "taken over")
    }
    if let capabilities = try root.optional("kvm_capabilities")?.elements(), !capabilities.isEmpty {
      statement.notes.append("kvm_capabilities of the template are not taken over")
    }
    return statement
  }
}
