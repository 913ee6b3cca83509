import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// A file of a fleet, which two threads read: everything must be as from a pipe, which one reads.
struct FleetInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The lines of hosts of 40 kinds, in random order.
  private func lines(_ count: Int, seed: UInt64) throws -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    var machines = RandomMachines(seed: 7)
    var kinds: [HostRecord] = []
    for number in 0..<40 {
      var record = try machines.next("kind", largest: 1)
      record.environment["kernel"] = "6.1.\(number)"
      kinds.append(record)
    }
    return try (0..<count).shuffled(using: &generator).map { number in
      var record = try #require(kinds.randomElement(using: &generator))
      record.host = "node-\(number)"
      return JSONWriter.line(RecordDocument.json(for: record))
    }
  }

  private func answers(_ lines: [[UInt8]]) throws -> (file: Command.Result, pipe: Command.Result) {
    let text = lines.reduce(into: [UInt8]()) { $0 += $1 }
    let path = try folder.write(text, to: "fleet.jsonl")
    let arguments = ["baseline", "--format", "json"]
    return (
      try Command.poolcpu(arguments + [path]).run(),
      try Command.poolcpu(arguments + ["-"], input: text).run()
    )
  }

  @Test(arguments: [1])
  func `a file gives the bytes that a pipe gives, in any order of lines`(seed: UInt64) throws {
    let lines = try lines(10_000, seed: seed)
    let (file, pipe) = try answers(lines)
    #expect(file.status == 0 && file.errorText == "" && file.output == pipe.output)
    let sorted = try answers(lines.sorted { $0.lexicographicallyPrecedes($1) }).file
    #expect(sorted.output == file.output)
  }

  @Test func `of hosts of one kind two are read, and all others are known`() throws {
    var machines = RandomMachines(seed: 7)
    var record = try machines.next("kind", largest: 1)
    let text = (0..<5_000).reduce(into: [UInt8]()) { text, number in
      record.host = "node-\(number)"
      text += JSONWriter.line(RecordDocument.json(for: record))
    }
    // Three pieces of a megabyte at least; the first 64 KB end within a line, which is read.
    #expect(text.count > 3 << 20)
    var reader = InputReader(format: nil)
    try reader.open(folder.write(text, to: "fleet.jsonl"))
    var (read, known) = (0, 0)
    while let document = try reader.next() {
      guard case .record(let record) = document else { continue }
      read += 1
      _ = try reader.hostClass(of: record, as: nil)
      try reader.takeKnown { _ in known += 1 }
    }
    #expect(read == 2 && known == 4_998)
  }

  @Test(arguments: [5_000, 9_999])
  func `a broken line and a host that comes twice are told as of a pipe`(index: Int) throws {
    var lines = try lines(10_000, seed: 3)
    let whole = lines[index]
    lines[index][whole.count / 2] = 0x01
    var (file, pipe) = try answers(lines)
    #expect(file.status == 2 && file.output == [] && pipe.output == [])
    #expect(file.errorText.contains("line \(index + 1)"), "\(file.errorText)")
    #expect(
      file.errorText.replacing("\(folder.path)/fleet.jsonl", with: "standard input")
        == pipe.errorText)
    lines[index] = lines[17]
    (file, pipe) = try answers(lines)
    #expect(file.status == 2 && file.output == [] && pipe.status == 2)
    #expect(
      file.errorText.contains("twice") || file.errorText.contains("both"), "\(file.errorText)")
  }
}
