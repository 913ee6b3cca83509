import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

extension KnownHostsTests {
  /// The classes of the hosts in a text that comes in pieces, or why there are none, with the line.
  struct Reading: Hashable {
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

  func read(
    _ text: [UInt8], size: Int = .max, as view: Perspective? = nil, known: Bool,
    ahead: Bool = false
  ) -> Reading {
    var reader = DocumentReader()
    var hosts = HostClasses()
    var reading = Reading()
    var rest = text[...]
    func add() {
      // What is looked through ahead ends with a line, unless no line ends in it.
      let end = rest.prefix(size).lastIndex(of: 0x0a).map { $0 + 1 - rest.startIndex }
      let piece = Array(rest.prefix(ahead ? end ?? size : size))
      if ahead {
        reader.append(SightedText(piece, by: reader.outlook))
      } else {
        reader.append(piece)
      }
      rest = rest.dropFirst(piece.count)
    }
    add()
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
          add()
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
  func fleet(_ count: Int, seed: UInt64) throws -> [HostRecord] {
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

  func lines(_ records: [HostRecord]) -> [UInt8] {
    records.flatMap { JSONWriter.line(RecordDocument.json(for: $0)) }
  }
}
