import Foundation
import CPUIDKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Every command that reads a file, on damaged ones: an answer or a sentence, never anything else.
///
/// `POOLCPU_MUTATIONS` sets how many runs there are, `POOLCPU_MUTATION_SEED` the number of the first: each
/// follows from its number, and a failure names it.
struct MutationTests {
  /// How many blocks of runs go on at the same time.
  static let blocks = 4

  static let first = number("POOLCPU_MUTATION_SEED") ?? 1
  static let count = number("POOLCPU_MUTATIONS") ?? (TestScale.isFull ? 8_000 : 240)

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (file, name) in [
      ("Tests/Fixtures/hosts/amd/zen2-a.json", "host.json"),
      ("Tests/Fixtures/baseline/pool.json", "pool.json"),
    ] { try folder.write(SampleFile.read(file).bytes, to: name) }
    for list in ["online", "present"] {
      try folder.write("0\n", to: "sys/devices/system/cpu/\(list)")
    }
    try folder.write("boot-1\n", to: "proc/sys/kernel/random/boot_id")
    try folder.write([UInt8](repeating: 0, count: 4096), to: "dev/0/msr")
    return folder
  }

  @Test(arguments: 0..<blocks)
  func `a damaged file gives an answer or a sentence`(block: Int) throws {
    let (samples, folder) = (try SampleFile.all(), try Self.folder())
    var tally = MutationTally()
    for index in stride(from: block, to: Self.count, by: Self.blocks) {
      let number = Self.first + index
      var mutator = Mutator(seed: UInt64(number))
      let form = mutator.pick(mutator.pick(MutatedCommand.groups))
      let isFitting = mutator.number(4) > 0
      let sample = mutator.pick(isFitting ? MutatedCommand.fitting(form, samples) : samples)
      let other = mutator.pick(samples)
      try folder.write(
        mutator.damaged(sample.bytes, other: other.bytes), to: MutatedCommand.damaged)
      let arguments =
        form.split(separator: " ").map { $0 == "FILE" ? MutatedCommand.damaged : String($0) }
        + MutatedCommand.options(of: form, in: folder.path)
      let result = try MutatedCommand.run(arguments, in: folder.path)
      tally.count(result.status)
      let damage = MutatedCommand.damage(of: result)
      #expect(
        damage == nil, "run \(number): \(form) of \(sample.name): \(result.errorText.prefix(400))")
    }
    print("mutations, block \(block): \(tally)")
    if Self.count >= 200 { #expect((tally.statuses[0] ?? 0) > 3 && (tally.statuses[2] ?? 0) > 3) }
  }

  @Test
  func `damaged arguments give an answer or a sentence`() throws {
    let folder = try Self.folder()
    var tally = MutationTally()
    for index in 0..<max(1, Self.count / 8) {
      let number = Self.first + index
      var mutator = Mutator(seed: UInt64(number))
      let words = [
        "avx512f", "sse4.1", "7.0.ebx[5]", "msr:0x10a[3]", "x86-64-v3", "amd-zen2", "0-3,8",
        "7.0.ebx=0x209c01a9", "EPYC-Rome", "missing features: erms,vaes",
      ]
      let word = mutator.text(
        Array(mutator.pick(words).utf8), other: Array(mutator.pick(words).utf8)
      )
      .filter { $0 != "\0" }.prefix(100_000)
      let form = mutator.pick([
        ["name", "WORD"], ["explain", "WORD"], ["levels", "WORD"], ["why", "WORD", "host.json"],
        ["scan", "--cpus", "WORD"],
        ["baseline", "host.json", "--level", "WORD"],
        ["baseline", "host.json", "--without", "WORD"],
        ["verify", "pool.json", "--host", "WORD"], ["show", "WORD"], ["WORD"],
      ])
      let result = try MutatedCommand.run(
        form.map { $0 == "WORD" ? String(word) : $0 }, in: folder.path)
      tally.count(result.status)
      let damage = MutatedCommand.damage(of: result)
      #expect(damage == nil, "run \(number): \(form) \(Printable.quote(String(word.prefix(80))))")
    }
    print("mutations of arguments: \(tally)")
  }
}

extension Mutator {
  /// ``damaged(_:other:)`` as text.
  mutating func text(_ bytes: [UInt8], other: [UInt8]) -> String {
    String(decoding: damaged(bytes, other: other), as: UTF8.self)
  }
}
