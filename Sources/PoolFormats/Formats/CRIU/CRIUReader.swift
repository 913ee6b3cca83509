internal import CPUIDKit
internal import PoolKit

/// CRIU's `cpuinfo.img` as `crit decode` prints it: registers in the order of Linux's words.
enum CRIUReader {
  /// How many words an image of each version has.
  private static let counts = [1: 12, 2: 19]

  /// What the image says of the machine `host`, whose CPUs are combined like hosts of a pool.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    do throws(DocumentError) {
      let root = try JSONCursor.root(of: bytes)
      _ = try root.member("magic").parsed("\"CPUINFO\"") { $0 == "CPUINFO" ? true : nil }
      var cpus: [CPUStatement] = []
      for entry in try root.member("entries").elements() {
        for cpu in try entry.member("x86_entry").elements() { cpus.append(try cpuOf(cpu, host)) }
      }
      guard var first = cpus.first else { throw root.wrong("an x86_entry", count: 0) }
      first.shown = CPUStatement.shown(byAll: cpus.map(\.shown))
      return first
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func cpuOf(
    _ cpu: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    var statement = CPUStatement(name: host)
    statement.vendor = try vendor(cpu.member("vendor_id"))
    statement.signature = CPUSignature(
      family: try cpu.member("cpu_family").integer(), model: try cpu.member("model").integer(),
      stepping: try cpu.member("stepping").integer())
    statement.brand = try cpu.optional("model_id")?.string() ?? ""
    let cursor = try cpu.member("capability")
    let values = try cursor.elements()
    let version = try cpu.member("capability_ver").integer()
    guard let count = counts[version] else {
      throw try cpu.member("capability_ver").wrong("1 or 2")
    }
    guard values.count == count else { throw cursor.wrong("\(count) words", count: values.count) }
    for (word, value) in zip(WordOrder.criu, values) {
      guard let word else { continue }
      statement.shown[word] = RegisterValue(rawValue: try number(value))
    }
    let said = Set(WordOrder.criu.prefix(count).compactMap { $0 })
    statement.known = said.reduce(into: FeatureSet()) { $0[$1] = .all }
    return statement
  }

  private static func vendor(_ cursor: JSONCursor) throws(DocumentError) -> CPUVendor {
    switch cursor.value {
    case .string("INTEL"), .number("1"): .intel
    case .string("AMD"), .number("2"): .amd
    default: throw cursor.wrong("\"INTEL\" or \"AMD\"")
    }
  }

  /// A word as a number, or as `0x` and hexadecimal digits.
  private static func number(_ cursor: JSONCursor) throws(DocumentError) -> UInt32 {
    guard case .string = cursor.value else {
      return UInt32(truncatingIfNeeded: try cursor.integer())
    }
    return try cursor.parsed("a word as in \"0x178bfbff\"") { text in
      Hexadecimal.prefixed(text)
    }
  }
}
