internal import CPUIDKit
internal import PoolKit

/// A second, simple reading of a dump, written apart from the importer, to compare it with.
///
/// It splits text into words and keeps each line of registers as
/// `leaf.subleaf eax ebx ecx edx` in lower case.
struct PlainReading {
  /// The lines of registers of each logical CPU.
  var cpus: [Set<String>] = []
  /// How many lines of registers there are.
  var lines = 0
  /// How many of them say the same as another of their CPU.
  var repeats = 0
  /// How many of them are no data, because the CPU does not announce their leaf.
  var ignored = 0
  /// How many lines of MSRs there are.
  var msrLines = 0
  /// The addresses in them, in lower case.
  var msrs: Set<String> = []

  /// The arrays of libcpuid's raw format, by their first leaf or their leaf.
  private static let leaves: [String: UInt32] = ["basic_cpuid": 0, "ext_cpuid": 0x8000_0000]
  private static let subleaves: [String: UInt32] = [
    "intel_fn4": 4, "intel_fn11": 0xb, "intel_fn12h": 0x12, "intel_fn14h": 0x14,
    "amd_fn8000001dh": 0x8000_001d,
  ]

  /// Subleaves that look the same on every CPU that the dumps list without numbers: XSAVE
  /// components by size and offset, and allocation of memory bandwidth.
  private static let known: [String: Int] = [
    "0000000d 00000100 00000240": 2, "0000000d 00000040 000003c0": 3,
    "0000000d 00000040 00000400": 4, "0000000d 00000040 00000440": 5,
    "0000000d 00000200 00000480": 6, "0000000d 00000400 00000680": 7,
    "0000000d 00000080 00000000": 8, "0000000d 00000008 00000a80": 9,
    "00000010 00000059 00000000": 3,
  ]

  private var unmarked: [String: Int] = [:]
  private var highest: [UInt32: UInt32] = [:]

  /// Reads `bytes`, up to a line of dashes.
  init(_ bytes: [UInt8]) {
    for slice in bytes.split(separator: UInt8(ascii: "\n")) {
      let start = slice.drop { $0 == 0x20 || $0 == 9 || $0 == 0xd }
      guard let first = start.first else { continue }
      if start.starts(with: "--------------------".utf8) { break }
      guard "CM0abei".utf8.contains(first) else { continue }
      if start.starts(with: "MSR".utf8) {
        let address = start.dropFirst(3).drop { $0 == 0x20 || $0 == 9 }.prefix(8)
        if address.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || (65...70) ~= $0 }) {
          msrLines += 1
          msrs.insert(String(decoding: address, as: UTF8.self).lowercased())
        }
        continue
      }
      let words = String(decoding: start, as: UTF8.self).lowercased()
        .split { " \t\r:=".contains($0) }.map(String.init)
      guard words.count > 1 else { continue }
      switch words[0] {
      case "cpuid" where words[1].count == 8 && UInt32(words[1], radix: 16) != nil:
        readCPUID(words)
      case let word where word.hasPrefix("0x") && words[1].hasPrefix("0x"): readRaw(words)
      case let word where word.contains("["): readArray(words)
      default: break
      }
    }
  }

  private mutating func readCPUID(_ words: [String]) {
    let leaf = words[1]
    let values =
      words[2].contains("-")
      ? words[2].split(separator: "-").map(String.init)
      : words
        .dropFirst(2).prefix(4).map { $0 }
    var subleaf = ""
    if let mark = words.firstIndex(of: "[sl") {
      let digits = words[mark + 1].prefix { $0 != "]" }
      subleaf = String(UInt32(digits, radix: 16) ?? .max, radix: 16)
    } else {
      if leaf == "00000000" { begin() }
      // The place in the list is not the number where a CPU lacks subleaves: known ones tell.
      if let known = Self.known["\(leaf) \(values[0]) \(values[1])"] { unmarked[leaf] = known }
      subleaf = String(unmarked[leaf, default: 0], radix: 16)
      unmarked[leaf, default: 0] += 1
    }
    add("\(leaf).\(subleaf) " + values.prefix(4).map { $0.prefix(8) }.joined(separator: " "))
  }

  private mutating func readRaw(_ words: [String]) {
    let leaf = String(words[0].dropFirst(2))
    let subleaf = String(UInt32(words[1].dropFirst(2), radix: 16) ?? .max, radix: 16)
    if leaf == "00000000" { begin() }
    let values = [3, 5, 7, 9].map { String(words[$0].dropFirst(2)) }
    addAnnounced(leaf, subleaf, values)
  }

  private mutating func readArray(_ words: [String]) {
    let parts = words[0].split { "[]".contains($0) }.map(String.init)
    guard parts.count == 2, let index = UInt32(parts[1]) else { return }
    if words[0] == "basic_cpuid[0]" { begin() }
    if let first = Self.leaves[parts[0]] {
      addAnnounced(Hexadecimal.padded(UInt64(first + index), digits: 8), "0", Array(words[1...4]))
    } else if let leaf = Self.subleaves[parts[0]] {
      addAnnounced(
        Hexadecimal.padded(UInt64(leaf), digits: 8), String(index, radix: 16), Array(words[1...4]))
    }
  }

  private mutating func addAnnounced(_ leaf: String, _ subleaf: String, _ values: [String]) {
    let number = UInt32(leaf, radix: 16) ?? .max
    // A hypervisor has blocks of 100h leaves, everything else ranges of 1_0000h.
    let size: UInt32 = number >> 16 == 0x4000 ? 0x100 : 0x1_0000
    if number % size == 0 { highest[number] = UInt32(values[0], radix: 16) }
    let top = highest[number / size * size] ?? 0
    if top / size != number / size || number > top {
      lines += 1
      ignored += 1
    } else {
      add("\(leaf).\(subleaf) " + values.joined(separator: " "))
    }
  }

  private mutating func begin() {
    cpus.append([])
    unmarked = [:]
    highest = [:]
  }

  private mutating func add(_ line: String) {
    lines += 1
    if cpus.isEmpty || !cpus[cpus.count - 1].insert(line).inserted { repeats += 1 }
  }
}
