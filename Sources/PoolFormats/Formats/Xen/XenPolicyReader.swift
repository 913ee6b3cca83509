internal import CPUIDKit
internal import PoolKit

/// Reads policies that `xen-cpuid -p` prints: CPUID's registers as Xen keeps them.
///
/// `Raw` is what the hardware answers and is taken as the CPU where it is, the others beside it; else the text
/// must hold one policy only. Source: Xen, `tools/misc/xen-cpuid.c`.
enum XenPolicyReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the one CPU, and the policies beside it that Xen keeps of a host.
  /// - Throws: ``DumpError`` for the first line that is not whole, or policies of which none is meant.
  static func read(
    _ cursor: TextCursor
  ) throws(DumpError) -> (cpu: DumpListing, policies: [XenPolicyName: HypervisorAnswer]) {
    let names = names(in: cursor)
    guard let wanted = names.count == 1 ? names.first : names.first(where: { $0 == "Raw" }) else {
      throw DumpError(
        .expected("a policy 'Raw', or one alone", found: names.joined(separator: ", ")))
    }
    guard let listing = try policy(wanted, in: cursor) else {
      throw DumpError(.cutOff(missing: "policy \(wanted) has no leaf"))
    }
    var policies: [XenPolicyName: HypervisorAnswer] = [:]
    for name in XenPolicyName.allCases where name.title != wanted && names.contains(name.title) {
      policies[name] = try policy(name.title, in: cursor)?.answer
    }
    return (listing, policies)
  }

  /// The policy called `wanted`, the last of that name; `nil` for one without leaves, which stands for guests that
  /// Xen does not run on the host.
  private static func policy(
    _ wanted: String, in cursor: TextCursor
  ) throws(DumpError) -> DumpListing? {
    var cursor = cursor
    var listing = DumpListing()
    var policy: (name: String, msrs: Int)?
    var (announced, found) = (0, 0)
    while cursor.advanceLine() {
      if let next = XenPolicyReader.policy(cursor) {
        policy = next
        if next.name == wanted { (announced, found) = (next.msrs, 0) }
      } else if policy?.name == wanted, !isHeading(cursor) {
        if try readLine(&cursor, into: &listing) { found += 1 }
      }
    }
    // Empty leaves are not printed, but every MSR is, at the very end.
    guard found == announced, !listing.cpus.isEmpty || wanted != "Raw" else {
      throw DumpError(.cutOff(missing: "policy \(wanted) has not all of its \(announced) MSRs"))
    }
    if listing.cpus.isEmpty { return nil }
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
  ///
  /// - Returns: whether it is an MSR's; one of a policy without leaves is not kept.
  private static func readLine(
    _ cursor: inout TextCursor, into listing: inout DumpListing
  ) throws(DumpError) -> Bool {
    let line: Clause = "a line of a policy"
    let first = try RegisterLine.register(&cursor, in: line).rawValue
    if cursor.take(" -> ") {
      let (value, count) = cursor.takeHexadecimal()
      guard count == 16, cursor.isAtEnd else {
        throw DumpError(line: cursor.line, .expected("16 digits of an MSR", found: cursor.rest))
      }
      if !listing.cpus.isEmpty {
        try listing.add(
          MSRAddress(rawValue: first), .value(MSRValue(rawValue: value)),
          cpu: listing.cpus.count - 1, line: cursor.line)
      }
      return true
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
    return false
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

extension DumpListing {
  /// What the one CPU shows, as a hypervisor's answer.
  fileprivate var answer: HypervisorAnswer? {
    cpus.last.map { cpu in
      HypervisorAnswer(
        leaves: cpu.leaves,
        msrs: cpu.msrs.compactMapValues { if case .value(let value) = $0 { value } else { nil } })
    }
  }
}
