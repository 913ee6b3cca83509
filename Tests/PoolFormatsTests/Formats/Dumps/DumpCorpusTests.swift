internal import CPUIDKit
internal import Foundation
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// All of the real dumps are read, and nothing that they say is lost.
struct DumpCorpusTests {
  @Test(.corpus("instlatx64")) func `every InstLatx64 dump is read whole`() throws {
    let files = Corpus.files(in: "instlatx64", suffix: ".txt")
    try readAll(files, as: .instlatx64)
  }

  @Test(.corpus("libcpuid")) func `every libcpuid test of an x86 CPU is read whole`() throws {
    let files = Corpus.files(in: "libcpuid", suffix: ".test")
    try readAll(files.filter { !Corpus.path(of: $0).contains("/arm/") }, as: .libcpuidTest)
  }

  @Test(.corpus("libcpuid/arm")) func `libcpuid tests of ARM are refused by name`() throws {
    let files = Corpus.files(in: "libcpuid/arm", suffix: ".test")
    #expect(!files.isEmpty)
    for file in files {
      let bytes = try Corpus.bytes(of: file)
      #expect(throws: DumpError(.arm), "\(Corpus.path(of: file))") {
        try Format.recognise(bytes)
      }
    }
  }

  @Test(.corpus("cpuid-r")) func `every output of cpuid -r and cpuid_tool is read whole`() throws {
    let files = Corpus.files(in: "cpuid-r").filter { !$0.path.hasSuffix("proc-cpuinfo.txt") }
    try readAll(files.filter { $0.pathExtension == "txt" }, as: .cpuidR)
    try readAll(files.filter { $0.pathExtension == "raw" }, as: .libcpuidRaw)
  }

  /// Reads each of `files` and compares every register with a simple second reading.
  func readAll(_ files: [URL], as expected: Format) throws {
    var cpus = 0
    var lines = 0
    var repeats = 0
    var ignored = 0
    var msrs = 0
    for file in files {
      let path = Corpus.path(of: file)
      let bytes = try Corpus.bytes(of: file)
      do {
        let format = try Format.recognise(bytes)
        #expect(format == expected, "\(path)")
        let record = try Dump.record(from: bytes, host: path, format: format)
        let plain = PlainReading(bytes)
        #expect(record.cpus.count == plain.cpus.count, "\(path)")
        let delivered = record.cpus.reduce(0) { $0 + $1.leaves.entries.count }
        #expect(delivered == plain.lines - plain.repeats - plain.ignored, "\(path)")
        for (cpu, plain) in zip(record.cpus, plain.cpus) {
          let lines = Set(cpu.leaves.entries.map { "\($0.query) \(words($0.registers))" })
          #expect(lines == plain, "\(path), CPU \(cpu.number)")
        }
        let msrsRead = Set(record.cpus.flatMap { $0.msrs.keys.map(\.description) })
        #expect(msrsRead == Set(plain.msrs.map { "0x\($0)" }), "\(path)")
        cpus += plain.cpus.count
        lines += plain.lines
        repeats += plain.repeats
        ignored += plain.ignored
        msrs += plain.msrLines
      } catch {
        Issue.record("\(path): \(error)")
      }
    }
    #expect(!files.isEmpty)
    print(
      "\(expected.rawValue): \(files.count) dumps, \(cpus) logical CPUs, \(lines) lines of "
        + "registers (\(repeats) repeats, \(ignored) of leaves that the CPU lacks), "
        + "\(msrs) of MSRs")
  }

  private func words(_ registers: CPUIDRegisters) -> String {
    RegisterName.allCases.map { registers[$0].description }.joined(separator: " ")
  }
}
