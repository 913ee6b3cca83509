import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Lines like others are not read again: everything must be as if they were.
struct KnownHostsTests {
  /// The classes of the hosts in a text that comes in pieces, or why there are none, with the line.
  private struct Reading: Hashable {
    var classes: [HostClass] = []
    var times: [String: String?] = [:]
    var error: DocumentError?
    var repeated: RepeatedHost?
    var line: Int?
    /// How many hosts were known.
    var known = 0

    /// What is read, however it was.
    var outcome: Reading {
      var reading = self
      reading.known = 0
      return reading
    }
  }

  private func read(
    _ text: [UInt8], size: Int = .max, as view: Perspective? = nil, known: Bool
  ) -> Reading {
    var reader = DocumentReader()
    var hosts = HostClasses()
    var reading = Reading()
    var rest = text[...]
    reader.append(Array(rest.prefix(size)))
    rest = rest.dropFirst(size)
    do {
      while true {
        if known {
          try reader.takeKnown { host in
            reading.known += 1
            let name = String(decoding: host.name, as: UTF8.self)
            reading.times[name] = host.when
            try hosts.add(host.name, like: host.kind, clock: host.clock)
          }
        }
        if let document = try reader.next(isLast: rest.isEmpty) {
          guard case .record(let record) = document else { continue }
          reading.times[record.host] = record.source.when
          try hosts.add(try reader.hostClass(of: record, as: view))
        } else if rest.isEmpty {
          break
        } else {
          reader.append(Array(rest.prefix(size)))
          rest = rest.dropFirst(size)
        }
      }
    } catch let error as DocumentError {
      (reading.error, reading.line) = (error, reader.line)
    } catch let error as RepeatedHost {
      reading.repeated = error
    } catch {
      Issue.record(error)
    }
    reading.classes = hosts.all.classes
    return reading
  }

  /// Hosts of a few kinds in random order, with other times, clocks, kernels, signs and spellings.
  private func fleet(_ count: Int, seed: UInt64) throws -> [HostRecord] {
    var generator = SeededGenerator(seed: seed)
    var random = RandomMachines(seed: seed)
    let machines = try (0..<12).map { try random.next("m\($0)", largest: 2) }
    return try (0..<count).map { number in
      var record = try #require(machines.randomElement(using: &generator))
      record.host = "n\(number)"
      record.source.when = Bool.random(using: &generator) ? "2026-11-28T00:00:\(number)Z" : nil
      record.environment["microcode"] = "\(Int.random(in: 0..<2, using: &generator))"
      if Bool.random(using: &generator) {
        record.clock = TSCClock(kHz: 2_994_000 + number, canScale: number.isMultiple(of: 3))
      }
      if Int.random(in: 0..<5, using: &generator) == 0 { record.notedSigns = [.told("state")] }
      return record
    }
  }

  private func lines(_ records: [HostRecord]) -> [UInt8] {
    records.flatMap { JSONWriter.line(RecordDocument.json(for: $0)) }
  }

  @Test(arguments: [500, 65_536, .max])
  func `a fleet forms the same classes as its records one by one`(size: Int) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let text = lines(try fleet(600, seed: seed))
      let plain = read(text, size: size, known: false)
      let quick = read(text, size: size, known: true)
      #expect(plain.error == nil && plain.classes.flatMap(\.hosts).count == 600)
      #expect(quick.outcome == plain.outcome)
      #expect(size == 500 || quick.known > 200, "\(quick.known)")
    }
  }

  @Test
  func `hosts of any view are as if they were read`() throws {
    let records = try fleet(100, seed: 4).filter { $0.kvm != nil }
    let text = lines(
      records
        + records.map {
          var other = $0; other.host += "b"; return other
        })
    for view in [Perspective.hardware, .kvm] {
      let quick = read(text, as: view, known: true)
      #expect(quick.known > 0)
      #expect(quick.outcome == read(text, as: view, known: false).outcome)
    }
  }

  /// Other spellings of JSON than ours: another order, blanks, line ends of other systems.
  @Test(arguments: [
    #"{"schema": "poolcpu.host/1", "host": "@", "source": {"how": "x", "when": "now", "by": "y"}, "clock": {"kHz": 5, "canScale": false}, "environment": {"kernel": "6 \"x\""}, "family": 25, "more": [{"host": "x"}], "#,
    #"{ "source" : { "when" : "w@" , "how" : "when" } , "host" : "@" , "environment":{"when":"1","host":"2","kHz":"3"} , "family":25,"schema":"poolcpu.host/1" , "#,
  ])
  func `a line is known in whatever way it is spelt`(start: String) throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let all = String(decoding: JSONWriter.line(RecordDocument.json(for: record)), as: UTF8.self)
    let cpus = try #require(all.firstRange(of: "\"cpus\":")?.lowerBound)
    let end = try #require(all[cpus...].firstRange(of: "}]")?.upperBound)
    let rest =
      "\"brand\":\"\(record.brand)\", \(all[cpus..<end]), \"model\":17,\"stepping\":\(record.signature.stepping), \"vendor\":\"AuthenticAMD\" } \t\r\n"
      .replacing("\"model\":17", with: "\"model\":\(record.signature.model)")
    let text = Array(
      (1...5).map { (start + rest).replacing("@", with: "host \($0)") }.joined().utf8)
    let quick = read(text, known: true)
    #expect(quick.error == nil)
    #expect(quick.known == 4)
    #expect(quick.outcome == read(text, known: false).outcome)
  }

  @Test
  func `what is changed in a known line is seen, byte by byte`() throws {
    var record = try MachineSketch("n1", ["avx2"]).record()
    record.source.when = "2026-11-28T00:00:00Z"
    record.clock = TSCClock(kHz: 2_994_000, canScale: true)
    let first = JSONWriter.line(RecordDocument.json(for: record))
    record.host = "n2"
    let second = JSONWriter.line(RecordDocument.json(for: record))
    record.host = "n3"
    let third = JSONWriter.line(RecordDocument.json(for: record))
    #expect(read(first + second + third, known: true).known == 2)
    var bytes = SeededGenerator(seed: 5)
    for place in second.indices {
      // Blanks, quotes, digits, commas, backslashes and braces, ASCII and not; two of them at each place.
      for byte in ([0, 0x0a, 0x20, 0x22, 0x30, 0x2c, 0x5c, 0x7d, 0xc3] as [UInt8]).shuffled(
        using: &bytes
      ).prefix(1) + [second[place] ^ 1] {
        var changed = second
        changed[place] = byte
        let text = first + changed + third
        #expect(
          read(text, known: true).outcome == read(text, known: false).outcome, "\(place) \(byte)")
      }
      guard place.isMultiple(of: 7) else { continue }
      let cut = first + second[..<place]
      #expect(read(cut, known: true).outcome == read(cut, known: false).outcome, "cut at \(place)")
    }
  }

  @Test
  func `a name that comes twice is refused with the number of the first`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let reading = read(lines([record, record]), known: true)
    #expect(reading.repeated?.name == "n1" && reading.repeated?.first == 0)
    #expect(reading.classes.flatMap(\.hosts) == ["n1"])
  }

  @Test
  func `more kinds than are kept are known anew`() throws {
    var record = try MachineSketch("n1", ["avx2"]).record()
    let kind = HostKind(HostClass(of: record))
    var known = KnownHosts(mostPieces: 40)
    func isKnown(_ number: Int) -> Bool {
      record.environment["kernel"] = "\(number)"
      return JSONWriter.line(RecordDocument.json(for: record)).withUnsafeBytes {
        known.host(at: $0) != nil
      }
    }
    for number in 0..<20 {
      #expect(!isKnown(number))
      record.environment["kernel"] = "\(number)"
      let line = JSONWriter.line(RecordDocument.json(for: record)).dropLast()
      known.keep(try #require(RecordOutline(Array(line))), kind, canScaleClock: nil)
      #expect(isKnown(number))
    }
    #expect(!isKnown(0))
  }
}
