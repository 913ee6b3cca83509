internal import CPUIDKit
internal import PoolKit

/// Reads a policy that `xen-cpuid -p` prints: CPUID's registers as Xen keeps them.
///
/// `Raw` is what the hardware answers and is taken where it is; else the text must hold one policy
/// only. Source: Xen, `tools/misc/xen-cpuid.c`.
enum XenPolicyReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the one CPU.
  /// - Throws: ``DumpError`` for the first line that is not whole, or policies of which none is meant.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    let names = names(in: cursor)
    guard let wanted = names.count == 1 ? names.first : names.first(where: { $0 == "Raw" }) else {
      throw DumpError(
        .expected("a policy 'Raw', or one alone", found: names.joined(separator: ", ")))
    }
    var cursor = cursor
    var listing = DumpListing()
    var policy: (name: String, msrs: Int)?
    var announced = 0
    while cursor.advanceLine() {
      if let next = XenPolicyReader.policy(cursor) {
        policy = next
      } else if policy?.name == wanted, !isHeading(cursor) {
        try readLine(&cursor, into: &listing)
      }
      if policy?.name == wanted { announced = policy?.msrs ?? 0 }
    }
    // Empty leaves are not printed, but every MSR is, at the very end.
    guard let cpu = listing.cpus.last, cpu.msrs.count == announced else {
      throw DumpError(.cutOff(missing: "policy \(wanted) has not all of its \(announced) MSRs"))
    }
    try addZeros(to: &listing)
    return listing
  }

  /// Whether a line of a policy holds no data.
  private static func isHeading(_ cursor: TextCursor) -> Bool {
    cursor.isAtEnd || cursor.matches("CPUID:") || cursor.matches("MSRs:") || cursor.matches("leaf ")
      || cursor.matches("index ") || cursor.matches("Xen reports ")
      || cursor.rest.hasSuffix("not supported by Xen")
  }

  /// The policy that a line announces, as in `Raw policy: 49 leaves, 3 MSRs`.
  static func policy(_ cursor: TextCursor) -> (name: String, msrs: Int)? {
    var rest = cursor
    guard rest.takeThrough(" policy: ") else { return nil }
    let name = cursor.text(from: cursor.position, to: rest.position - " policy: ".utf8.count)
    guard rest.takeDecimal() != nil, rest.take(" leaves, "), let msrs = rest.takeDecimal() else {
      return nil
    }
    return (name, msrs)
  }

  private static func names(in cursor: TextCursor) -> [String] {
    var cursor = cursor
    var names: [String] = []
    while cursor.advanceLine() {
      if let found = policy(cursor) { names.append(found.name) }
    }
    return names
  }

  /// `00000007:00000000 -> eax:ebx:ecx:edx`, or `0000010a -> value`.
  private static func readLine(
    _ cursor: inout TextCursor, into listing: inout DumpListing
  ) throws(DumpError) {
    let line: Clause = "a line of a policy"
    let first = try RegisterLine.register(&cursor, in: line).rawValue
    if cursor.take(" -> ") {
      let (value, count) = cursor.takeHexadecimal()
      guard count == 16, cursor.isAtEnd, !listing.cpus.isEmpty else {
        throw DumpError(line: cursor.line, .expected("16 digits of an MSR", found: cursor.rest))
      }
      let address = MSRAddress(rawValue: first)
      try listing.add(
        address, .value(MSRValue(rawValue: value)), cpu: listing.cpus.count - 1, line: cursor.line)
      return
    }
    guard cursor.take(":") else {
      throw DumpError(line: cursor.line, .expected("a colon or an arrow", found: cursor.rest))
    }
    let subleaf = try RegisterLine.register(&cursor, in: line).rawValue
    guard cursor.take(" -> ") else {
      throw DumpError(line: cursor.line, .expected("an arrow", found: cursor.rest))
    }
    var registers = CPUIDRegisters.zero
    for name in RegisterName.allCases {
      guard name == .eax || cursor.take(":") else {
        throw DumpError(
          line: cursor.line, .registerCount(line: line, found: Int(name.rawValue)))
      }
      registers[name] = try RegisterLine.register(&cursor, in: line)
    }
    guard cursor.isAtEnd else {
      throw DumpError(line: cursor.line, .registerCount(line: line, found: 5))
    }
    // Xen writes all ones for a leaf that has no subleaves.
    try listing.add(
      CPUIDLeaf(rawValue: first), CPUIDSubleaf(rawValue: subleaf == .max ? 0 : subleaf), registers,
      line: cursor.line)
  }

  /// Adds the leaves that Xen keeps in all its versions and does not print because they are zero.
  private static func addZeros(to listing: inout DumpListing) throws(DumpError) {
    guard let table = listing.cpus.last?.leaves else { return }
    let basic = min(table.maxBasicLeaf?.rawValue ?? 0, 0xd)
    let extended = min(table.maxExtendedLeaf?.rawValue ?? 0, 0x8000_0008)
    var queries = (0...basic).map { CPUIDQuery(CPUIDLeaf(rawValue: $0)) }
    if extended >= 0x8000_0000 {
      queries += (0x8000_0000...extended).map { CPUIDQuery(CPUIDLeaf(rawValue: $0)) }
    }
    if basic == 0xd { queries.append(CPUIDQuery(0xd, 1)) }
    for query in queries where table[query] == nil {
      try listing.add(query.leaf, query.subleaf, .zero, line: 0)
    }
  }
}
