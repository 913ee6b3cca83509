internal import PoolKit

/// The machines that were read last, each with the text that describes its CPUs.
///
/// A JSON array ends where its brackets close, so a text that begins with a known one says the same.
struct KnownMachines {
  private struct Machine {
    let text: [UInt8]
    let record: HostRecord
    var hostClass: HostClass?
  }

  /// How many are kept: a fleet has a few dozen kinds of hosts.
  static let capacity = 64

  /// What surrounded the host before, whose neighbours most likely say the same.
  private var last: (environment: [String: String], facts: HostFacts)?

  /// The machines, the one that was used last in front.
  private var machines: [Machine] = []

  /// The machine that the beginning of `text` describes, and how many bytes do.
  mutating func machine(
    at text: UnsafeBufferPointer<UInt8>
  ) -> (record: HostRecord, length: Int)? {
    guard let index = machines.firstIndex(where: { text.hasPrefix($0.text) }) else { return nil }
    machines.swapAt(0, index)
    return (machines[0].record, machines[0].text.count)
  }

  /// Keeps a machine and the text that describes it.
  mutating func keep(_ record: HostRecord, text: [UInt8]) {
    if machines.count == KnownMachines.capacity { machines.removeLast() }
    machines.insert(Machine(text: text, record: record), at: 0)
  }

  /// The class of `record`, which is most likely the machine used last.
  mutating func hostClass(of record: HostRecord) -> HostClass {
    guard let last = machines.first, last.record.cpus == record.cpus else {
      return HostClass(of: record)
    }
    let known = last.hostClass ?? HostClass(of: last.record)
    machines[0].hostClass = known
    return HostClass(
      view: known.view, brand: known.brand, hosts: [record.host],
      facts: facts(of: record, absentMSRs: known.facts.absentMSRs))
  }

  /// What surrounds the CPUs of `record`; texts are taken apart once for hosts that say the same.
  private mutating func facts(of record: HostRecord, absentMSRs: [MSRAddress]) -> HostFacts {
    if var facts = last?.facts, last?.environment.hasSameBytes(as: record.environment) == true {
      facts.addClock(of: record)
      facts.absentMSRs = absentMSRs
      return facts
    }
    let facts = HostFacts(surroundingsOf: record, absentMSRs: absentMSRs)
    last = (record.environment, facts)
    return facts
  }
}

extension [String: String] {
  /// Whether the texts are equal to the byte; Swift takes different bytes for one text.
  fileprivate func hasSameBytes(as other: [String: String]) -> Bool {
    count == other.count
      && allSatisfy { key, text in other[key]?.utf8.elementsEqual(text.utf8) ?? false }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes begin with `prefix`; eight of them are compared at a time.
  fileprivate func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard prefix.count <= count else { return false }
    return prefix.withUnsafeBytes { prefix in
      let bytes = UnsafeRawBufferPointer(self)
      var offset = 0
      while offset + 8 <= prefix.count {
        if bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          != prefix.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        {
          return false
        }
        offset += 8
      }
      return (offset..<prefix.count).allSatisfy { bytes[$0] == prefix[$0] }
    }
  }
}
