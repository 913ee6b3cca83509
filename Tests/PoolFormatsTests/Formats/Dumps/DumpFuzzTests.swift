internal import PoolFormats
internal import PoolKit
internal import Testing

/// Bytes of any kind give a record or an error, never a crash.
struct DumpFuzzTests {
  /// A generator whose numbers are the same in every run (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces: [[UInt8]] = [
    "CPUID ", "CPUID 00000000: ", "CPUID 0000000D", "00000001", "-", ": ", "[SL ", "]", "\n",
    "\r\n",
    "MSR ", "MSR 0000010A: 0000-0000-0000-0001", "< FAILED >", "------[ Logical CPU #",
    "9999999999",
    "------[ MSR Registers ]------\n", "   0x00000001 0x", "eax=0x", "CPU 0:", "basic_cpuid[", "]=",
    "ext_cpuid[31", "_", "arm_", "{", "\t", "\0", "\u{feff}", "--------------------", "version=",
    "CPU#", "CPUID Registers (CPU #", ":00 = ", ", index ", " -> ",
    "Raw policy: 1 leaves, 1 MSRs\n", "0x0 0x0 0x", "eax in: 0x", ", eax = ", ": subleafs:\n",
    "  1: EAX=0x", ", EBX=0x", "*\n", "0000020 ",
  ].map { [UInt8]($0.utf8) }

  static let seeds: [[UInt8]] = [
    PlainDump.cpu("CPUID 0000000D: 00000000-00000000-00000000-00000000 [SL 0B]", "MSR 1B: 0000-"),
    DumpMSRTests.two + "------[ MSR Registers ]------\nMSR 0000001B: 0000-0000-FEE0-0900\n",
    CPUIDRawTests.cpu("CPU 0:") + CPUIDRawTests.cpu("CPU 1:"),
    LibCPUIDTests.header + LibCPUIDTests.arrays(),
    PlainDump.cpu() + String(repeating: "-", count: 80) + "\nx86\n",
    TychoTests.cpu("CPU 0:") + TychoTests.cpu("CPU 1:"),
    XenPolicyTests.listing,
    ToolDumpTests.texts.kcpuid, ToolDumpTests.texts.x86info, ToolDumpTests.texts.esxcli,
    ToolDumpTests.texts.od(),
  ].map { [UInt8]($0.utf8) }

  @Test func `damaged dumps are read or refused`() {
    var generator = Generator(state: 2)
    var outcomes: [Bool: Int] = [:]
    for round in 0..<3_000 {
      var bytes = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.removeSubrange(place...)
        case 1:
          bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: place)
        case 2 where place < bytes.count:
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 3 where place < bytes.count: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[..<place].suffix(90), at: place)
        }
      }
      outcomes[Self.isRead(bytes), default: 0] += 1
    }
    #expect((outcomes[true] ?? 0) > 100)
    #expect((outcomes[false] ?? 0) > 100)
  }

  @Test func `random pieces are read or refused`() {
    var generator = Generator(state: 3)
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        bytes += Self.pieces.randomElement(using: &generator) ?? []
      }
      _ = Self.isRead(bytes)
    }
  }

  /// Reads `bytes` in the format that is recognised, and in one that a user could force.
  static func isRead(_ bytes: [UInt8]) -> Bool {
    if let format = Format.readable.dropFirst(bytes.count % 9).first {
      do { _ = try Dump.record(from: bytes, host: "n1", format: format) } catch {
        #expect(!error.description.isEmpty)
      }
    }
    do {
      let format = try Format.recognise(bytes)
      _ = try Dump.record(from: bytes, host: "n1", format: format)
      return true
    } catch {
      return false
    }
  }
}
