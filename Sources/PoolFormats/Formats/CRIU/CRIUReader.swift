internal import CPUIDKit
internal import PoolKit

/// CRIU's `cpuinfo.img` as `crit decode` prints it: registers in the order of Linux's words, and the XSAVE area.
///
/// CRIU refuses to restore where a bit of `xfeatures_mask` is missing, which are XCR0's, and where `xsave_size` or `xsave_size_max` is another
/// number: these are names with their number, which native code compares.
///
/// Source: CRIU `criu/arch/x86/cpu.c`, cpu_dump_cpuinfo and cpu_validate_features.
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
      guard let other = cpus.first(where: { $0.capabilities != first.capabilities }) else {
        return first
      }
      let sizes = first.capabilities.keys.sorted()
      throw root.wrongKey(
        other.capabilities.keys.sorted().joined(separator: ", "),
        expected: sizes.isEmpty
          ? "CPUs without a size of the XSAVE area, as the first is"
          : "the size of the first CPU's XSAVE area, \(list: sizes)")
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func cpuOf(
    _ cpu: JSONCursor, _ host: String
  ) throws(DocumentError) -> CPUStatement {
    var statement = CPUStatement(name: host)
    statement.listsCPU = true
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
    try takeXSAVE(of: cpu, into: &statement)
    return statement
  }

  /// The bits of `xfeatures_mask` whose absence means something: CRIU leaves all others out on every host.
  ///
  /// It takes away what it has no use for (XFEATURE_MASK_USER), and by mistake SSE's and BNDREGS' states too: its
  /// XFEATURE_MASK_SUPERVISOR has the number of the state HDC, 10, in the place of that state's bit.
  ///
  /// Source: CRIU 4.2, `compel/arch/x86/src/lib/cpu.c`, compel_fpuid, and `uapi/asm/fpu.h`; Debian's CRIU 3.17.1 writes 5
  /// where XCR0 can be 7.
  private static let tellingStates: RegisterValue = 0x2f5

  /// Old images lack these members.
  private static func takeXSAVE(
    of cpu: JSONCursor, into statement: inout CPUStatement
  ) throws(DocumentError) {
    if let mask = try cpu.optional("xfeatures_mask") {
      let bits = MSRValue(rawValue: try wide(mask))
      for (register, half) in [(RegisterName.eax, bits.low), (.edx, bits.high)] {
        let word = WordID(0xd, 0, register)
        statement.shown[word] = half
        statement.known[word] = half
      }
      statement.known[WordID(0xd, 0, .eax)].formUnion(tellingStates)
    }
    for key in ["xsave_size", "xsave_size_max"] {
      guard let size = try cpu.optional(key) else { continue }
      statement.capabilities["\(key)=\(try size.integer())"] = true
      statement.namesCapabilities = true
    }
  }

  /// A number of 64 bits, or the same as `0x` and hexadecimal digits.
  private static func wide(_ cursor: JSONCursor) throws(DocumentError) -> UInt64 {
    switch cursor.value {
    case .number(let text):
      if let number = UInt64(text), "\(number)" == text { return number }
    case .string(let text) where text.hasPrefix("0x"):
      let digits = text.dropFirst(2)
      if digits.utf8.allSatisfy({ $0 >= 0x30 }), let number = UInt64(digits, radix: 16) {
        return number
      }
    default: break
    }
    throw cursor.wrong("a number of 64 bits")
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
