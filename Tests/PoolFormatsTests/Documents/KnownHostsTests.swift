import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Lines like others are not read again: everything must be as if they were.
struct KnownHostsTests {
  @Test(arguments: [20_000, 200_000])
  func `what another thread saw ahead is as if it were read`(size: Int) throws {
    for seed in 11...12 as ClosedRange<UInt64> {
      var text = lines(try fleet(300, seed: seed))
      let plain = read(text, known: false)
      let ahead = read(text, size: size, known: true, ahead: true)
      #expect(ahead.outcome == plain.outcome && plain.classes.flatMap(\.hosts).count == 300)
      // Hosts that are seen are left again where nobody asks for them, and where one is refused.
      #expect(read(text, size: size, known: false, ahead: true) == plain)
      let end = try #require(text.lastIndex(of: 0x7d))
      for place in [text.count / 3, text.count / 2, end] {
        let byte = text[place]
        text[place] = 0x01
        let broken = read(text, known: false)
        #expect(broken.error != nil)
        #expect(read(text, size: size, known: true, ahead: true).outcome == broken.outcome)
        text[place] = byte
      }
      let first = try #require(text.firstIndex(of: 0x0a))
      let twice = text + text[...first]
      #expect(
        read(twice, size: size, known: true, ahead: true).repeated
          == read(twice, known: false).repeated)
    }
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
        known.sighting(in: $0, at: 0) != nil
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
