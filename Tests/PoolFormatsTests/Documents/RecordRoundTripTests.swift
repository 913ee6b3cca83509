import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct RecordRoundTripTests {
  private func record(_ bytes: [UInt8]) throws -> HostRecord {
    try RecordDocument.record(from: JSONReader.value(of: bytes))
  }

  private func bytes(_ record: HostRecord) -> [UInt8] {
    JSONWriter.document(RecordDocument.json(for: record))
  }

  @Test(arguments: 0..<4)
  func `a machine written and read is the machine, and so are the bytes`(seed: UInt64) throws {
    var machines = RandomMachines(seed: seed)
    for number in 0..<8 {
      let machine = try machines.next("host \(number)", largest: number == 0 ? 300 : 24)
      let document = bytes(machine)
      let again = try record(document)
      #expect(again == machine)
      #expect(bytes(again) == document)
      let line = JSONWriter.line(RecordDocument.json(for: machine))
      #expect(line.count { $0 == 0x0a } == 1)
      #expect(try record(line) == machine)
    }
  }

  @Test
  func `three hundred CPUs that are equal but for their ids are one group`() throws {
    let table = try MachineSketch("", ["aes", "avx"]).table()
    let cpus = (0..<300).map { number in
      var leaves = table
      leaves[1]?.ebx = RegisterValue(rawValue: UInt32(number) << 24)
      leaves[0xb, 1] = CPUIDRegisters(1, 2, 3, RegisterValue(rawValue: UInt32(number)))
      return LogicalCPU(number: number, leaves: leaves)
    }
    let groups = CPUGroup.groups(of: cpus)
    #expect(groups.count == 1)
    #expect(
      groups.first?.varying == [
        .init(query: CPUIDQuery(1), register: .ebx),
        .init(query: CPUIDQuery(0xb, 1), register: .edx),
      ])
  }

  @Test
  func `CPUs that differ in what they can do are apart`() throws {
    let kinds = [["aes"], ["aes", "avx"]]
    let cpus = try (0..<8).map {
      LogicalCPU(number: $0, leaves: try MachineSketch("", kinds[$0 % 2]).table())
    }
    let groups = CPUGroup.groups(of: cpus).map { $0.cpus.map(\.number) }
    #expect(groups == [[0, 2, 4, 6], [1, 3, 5, 7]])
  }

  @Test(.corpus())
  func `every real machine written and read is the machine, and so are the bytes`() throws {
    var cpus = 0
    for machine in Corpus.records {
      let document = bytes(machine)
      let again = try record(document)
      #expect(again == machine, "\(machine.host)")
      if machine.cpus.count <= 16 { #expect(bytes(again) == document, "\(machine.host)") }
      cpus += machine.cpus.count
    }
    print("round trip of \(Corpus.records.count) real machines with \(cpus) logical CPUs")
    #expect(cpus > 0)
  }

  @Test(.corpus(dumps: 300))
  func `real CPUs that are equal but for their ids are stored once`() throws {
    // None of these has cores of two kinds or caches of two sizes.
    let large = Corpus.records.filter { $0.cpus.count >= 48 }
    for machine in large {
      #expect(CPUGroup.groups(of: machine.cpus).count == 1, "\(machine.host)")
    }
    let genoa = try #require(Corpus.records.max { $0.cpus.count < $1.cpus.count })
    #expect(genoa.cpus.count >= 48)
    let size = bytes(genoa).count
    print("\(genoa.host): \(genoa.cpus.count) CPUs in 1 group, \(size) bytes")
    #expect(size < 160_000)
  }
}
