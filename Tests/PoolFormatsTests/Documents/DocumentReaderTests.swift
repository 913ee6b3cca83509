import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct DocumentReaderTests {
  private func records(
    in bytes: [UInt8], size: Int = .max
  ) throws(DocumentError) -> [HostRecord] {
    var reader = DocumentReader()
    var found: [HostRecord] = []
    var rest = bytes[...]
    while true {
      if let document = try reader.next(isLast: rest.isEmpty) {
        if case .record(let record) = document {
          do throws(PerspectiveError) {
            for view in record.views where view != .kernel {
              let expected = try HostClass(of: record, as: view)
              #expect(try reader.hostClass(of: record, as: view) == expected)
            }
          } catch {
            Issue.record(error)
          }
          found.append(record)
        }
      } else if rest.isEmpty {
        return found
      } else {
        reader.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
    }
  }

  /// Hosts of which many have the same CPUs, in random order.
  private func fleet(_ count: Int, seed: UInt64) throws -> [HostRecord] {
    var generator = SeededGenerator(seed: seed)
    var random = RandomMachines(seed: seed)
    let machines = try (0..<100).map { try random.next("m\($0)", largest: 3) }
    return try (0..<count).map { number in
      var record = try #require(machines.randomElement(using: &generator))
      record.host = "n\(number)"
      record.environment["microcode"] = "\(Int.random(in: 0..<5, using: &generator))"
      // The same CPUs come under other kernels and with another KVM.
      let other = try #require(machines.randomElement(using: &generator))
      if Bool.random(using: &generator) { record.kernelFlags = other.kernelFlags }
      if Bool.random(using: &generator) { record.kvm = other.kvm }
      return record
    }
  }

  @Test(arguments: [1000, 65_536, .max])
  func `a fleet is read like its records one by one`(size: Int) throws {
    let fleet = try fleet(300, seed: 1)
    let lines = fleet.flatMap { JSONWriter.line(RecordDocument.json(for: $0)) }
    #expect(try records(in: lines, size: size) == fleet)
    let documents = fleet.flatMap { JSONWriter.document(RecordDocument.json(for: $0)) }
    #expect(try records(in: documents, size: size) == fleet)
  }

  @Test
  func `a machine that was read before is checked as the first one was`() throws {
    var record = try MachineSketch("n1", ["avx2"]).record()
    let first = String(decoding: JSONWriter.line(RecordDocument.json(for: record)), as: UTF8.self)
    record.host = "n2"
    let second = String(decoding: JSONWriter.line(RecordDocument.json(for: record)), as: UTF8.self)
    for (old, new) in [
      ("\"family\":25", "\"family\":26"), ("\"vendor\":\"Auth", "\"vendor\":\"auth"),
      ("\"host\":\"n2\"", "\"host\":2"), ("\"schema\":\"poolcpu.host/1\"", "\"schema\":\"x\""),
      ("\"cpus\":", "\"cpus\":[],\"cpus\":"), ("}]", "}]]"), ("}]", "}],"),
      ("\"cpus\":", "\"cpu\":"),
    ] {
      let broken = second.replacing(old, with: new, maxReplacements: 1)
      #expect(broken != second)
      var reader = DocumentReader()
      reader.append(Array((first + broken).utf8))
      #expect(try reader.next(isLast: true) != nil)
      #expect(throws: DocumentError.self, "\(new)") { try reader.next(isLast: true) }
    }
  }

  @Test
  func `CPUs that differ in the last register are told apart`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    var other = try MachineSketch("n2", ["avx2", "invtsc"]).record()
    var lines = JSONWriter.line(RecordDocument.json(for: record))
    lines += JSONWriter.line(RecordDocument.json(for: other))
    #expect(try records(in: lines) == [record, other])
    // The same host with one more CPU: its text begins like the other's, up to the last bracket.
    other = try HostRecord(
      host: "n3", source: record.source,
      cpus: record.cpus + [
        LogicalCPU(number: 1, leaves: record.cpus[0].leaves, msrs: [0x10a: .unreadable])
      ])
    lines += JSONWriter.line(RecordDocument.json(for: other))
    #expect(try records(in: lines).last == other)
  }

  @Test
  func `an error names the line where its document begins`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let line = String(decoding: JSONWriter.line(RecordDocument.json(for: record)), as: UTF8.self)
    var reader = DocumentReader()
    reader.append(Array((line + "\n" + line + "{}\n").utf8))
    _ = try reader.next(isLast: true)
    #expect(reader.line == 1)
    _ = try reader.next(isLast: true)
    #expect(reader.line == 3)
    #expect(
      throws: DocumentError.schema(
        found: nil, expected: [RecordDocument.schema, BaselineDocument.schema])
    ) { try reader.next(isLast: true) }
    #expect(reader.line == 4)
    reader.begin()
    reader.append(Array(line.utf8))
    #expect(try reader.next(isLast: true) == .record(record))
    #expect(reader.line == 1)
  }

  @Test
  func `a baseline among records is a baseline`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let baseline = Baseline(of: try Pool(of: [record]))
    var text = JSONWriter.line(BaselineDocument().json(for: baseline))
    text += JSONWriter.line(RecordDocument.json(for: record))
    var reader = DocumentReader()
    reader.append(text)
    #expect(try reader.next(isLast: true) == .baseline(baseline.pool.classes, .none))
    #expect(try reader.next(isLast: true) == .record(record))
    #expect(try reader.next(isLast: true) == nil)
  }

  @Test
  func `a reader of records refuses baselines`() throws {
    let baseline = Baseline(of: try Pool(of: [MachineSketch("n1", ["avx2"]).record()]))
    var reader = DocumentReader(only: RecordDocument.schema)
    reader.append(JSONWriter.line(BaselineDocument().json(for: baseline)))
    #expect(
      throws: DocumentError.schema(
        found: BaselineDocument.schema, expected: [RecordDocument.schema])
    ) { try reader.next(isLast: true) }
  }
}
