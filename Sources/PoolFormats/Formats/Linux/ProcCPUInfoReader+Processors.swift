internal import CPUIDKit
internal import PoolKit

extension ProcCPUInfoReader {
  /// The logical CPUs of the text, each with its vendor and its flags, and what is not there of them.
  ///
  /// The text may be cut off, as what is pasted often is: the CPU in which it ends is left out, or taken as far as it
  /// goes where there is no other.
  ///
  /// - Parameters:
  ///   - lines: the text.
  ///   - isEnded: whether a line end is behind the last line.
  /// - Returns: the CPUs that are whole, or the only one as far as it goes, and what the user must know.
  /// - Throws: ``PlatformTextError`` for what no kernel writes: all CPUs have the same lines.
  static func processors(
    in lines: [TextLine], isEnded: Bool
  ) throws(PlatformTextError) -> (cpus: [ListedProcessor], notes: [String]) {
    var cpus: [ListedProcessor] = []
    var numbers = Set<Int>()
    for (place, line) in lines.enumerated() {
      do throws(PlatformTextError) {
        try take(line, &cpus, &numbers)
      } catch {
        // The last line may be half a line, which says nothing.
        guard !isEnded, place == lines.count - 1, !cpus.isEmpty else { throw error }
      }
    }
    let notes = cutEnd(of: &cpus, isEnded, endsWithFlags: lines.last?.pair?.key == "flags")
    for cpu in cpus { try check(cpu, cpus[0]) }
    return (cpus, notes)
  }

  private static func take(
    _ line: TextLine, _ cpus: inout [ListedProcessor], _ numbers: inout Set<Int>
  ) throws(PlatformTextError) {
    guard let (key, value) = line.pair else {
      throw line.wrong("a key and a colon", found: line.text)
    }
    if key == "processor" {
      let number = try line.decimal(value, of: key)
      guard numbers.insert(number).inserted else {
        throw line.wrong("each processor once", found: line.text)
      }
      cpus.append(ListedProcessor(number: number, line: line.number))
    }
    guard !cpus.isEmpty else {
      throw line.wrong("a line 'processor : 0' first", found: line.text)
    }
    try cpus[cpus.count - 1].take(line, key, value)
  }

  /// Leaves out the last CPU where the text ends within it, or its last word where it is the only one.
  private static func cutEnd(
    of cpus: inout [ListedProcessor], _ isEnded: Bool, endsWithFlags: Bool
  ) -> [String] {
    guard var last = cpus.last else { return [] }
    guard cpus.count == 1 else {
      let isWhole = isEnded || !endsWithFlags
      guard !isWhole || !cpus[0].keys.isSubset(of: last.keys) else { return [] }
      cpus.removeLast()
      return ["the text ends within processor \(last.number), which is left out"]
    }
    // The kernel writes lines behind the flags; who picked out some lines left out `wp` as well.
    guard endsWithFlags, !isEnded || last.keys.contains("wp") else {
      return []
    }
    last.cutFlags()
    cpus = [last]
    return [last.cutNote]
  }

  private static func check(
    _ cpu: ListedProcessor, _ first: ListedProcessor
  ) throws(PlatformTextError) {
    for key: Substring in ["vendor_id", "flags"] where !cpu.keys.contains(key) {
      throw missing("a line '\(key)' of", cpu)
    }
    if let vendor = cpu.vendor, vendor != first.vendor {
      throw PlatformTextError(
        line: cpu.line,
        .expected(
          "one vendor for all processors, \(first.vendor?.rawValue ?? "")",
          found: "'\(vendor.rawValue)'"))
    }
    if !first.keys.isSubset(of: cpu.keys) {
      throw missing("all lines that processor \(first.number) has for", cpu)
    }
  }

  private static func missing(_ what: Clause, _ cpu: ListedProcessor) -> PlatformTextError {
    PlatformTextError(
      line: cpu.line,
      .expected("\(what) processor \(cpu.number)", found: "none; the text is cut off"))
  }

  /// The CPU of a text that has nothing but flags, with or without the word `flags` before them, or with some of the
  /// lines that say whose they are.
  ///
  /// Where several lines have that word they are those of several CPUs of one machine, which must be equal.
  static func bareFlags(
    in lines: [TextLine], isEnded: Bool
  ) throws(PlatformTextError) -> ListedProcessor {
    var cpu = ListedProcessor(number: 0, line: lines.first?.number ?? 1)
    var folded = ""
    for line in lines {
      guard let (key, value) = line.pair else {
        if folded.isEmpty {
          folded = String(line.text)
        } else {
          FlagText.add(line.text, to: &folded)
        }
        continue
      }
      guard key.lowercased() == "flags" else {
        guard ProcCPUInfoReader.keys.contains(key) else {
          throw line.wrong("lines of /proc/cpuinfo, and nothing else", found: line.text)
        }
        try cpu.take(line, key, value)
        continue
      }
      guard folded.isEmpty || folded == value else {
        throw line.wrong("the flags of one machine", found: line.text)
      }
      folded = String(value)
    }
    guard !folded.isEmpty else {
      throw PlatformTextError(.expected("a line 'processor : 0'", found: "none"))
    }
    cpu.flags = folded[...]
    // What is pasted often has no line end; it is cut off where its last word is none.
    if !isEnded, !cpu.endsWithFlag { cpu.cutFlags() }
    return cpu
  }
}
