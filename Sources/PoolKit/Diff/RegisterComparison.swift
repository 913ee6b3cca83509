internal import CPUIDKit

/// Compares the registers of two machines that are neither feature words nor limits.
///
/// Registers that tell which CPU was asked, or its state at that moment, are left out; so are those
/// that hold vendor, signature and brand. What remains of a word or of a register with a limit, the
/// bits that are neither, is compared here.
struct RegisterComparison {
  private struct Place: Hashable {
    let query: CPUIDQuery
    let register: RegisterName
  }

  private let first: HostRecord
  private let second: HostRecord

  init(_ first: HostRecord, _ second: HostRecord) {
    self.first = first
    self.second = second
  }

  /// The registers whose values differ, in order.
  var differences: [RecordDifference] {
    let entries = (first.cpus + second.cpus).flatMap { $0.leaves.entries.map(\.query) }
    let queries = Set(entries).filter { !RegisterComparison.identified.contains($0.leaf) }
    return queries.sorted().flatMap { query in
      RegisterName.allCases.compactMap { register in
        let place = Place(query: query, register: register)
        guard !query.isIdentity(register), RegisterComparison.covered[place] != .all else {
          return nil
        }
        return Change(values(at: place, in: first), values(at: place, in: second))
          .map { .register(query, register, $0) }
      }
    }
  }

  /// The values of a register on all CPUs of a machine, each once, rising.
  ///
  /// What a CPU does not have reads as zero; `nil` where the record lacks an answer.
  private func values(at place: Place, in record: HostRecord) -> [RegisterValue]? {
    var values = Set<RegisterValue>()
    for cpu in record.cpus {
      let answer = cpu.leaves.answer(to: place.query)
      if answer == .unread { return nil }
      let covered = RegisterComparison.covered[place] ?? []
      values.insert(answer.registers[place.register].subtracting(covered))
    }
    return values.sorted { $0.rawValue < $1.rawValue }
  }

  /// The leaves of vendor and highest leaves, and of the brand.
  private static let identified: Set<CPUIDLeaf> = [
    0, 0x8000_0000, 0x8000_0002, 0x8000_0003, 0x8000_0004,
  ]

  /// The bits that are compared elsewhere: as features, as limits or as the signature.
  private static let covered: [Place: RegisterValue] = {
    var covered: [Place: RegisterValue] = [
      Place(query: CPUIDQuery(1), register: .eax): .all,
      Place(query: CPUIDQuery(0x8000_0001), register: .eax): .all,
      // The sizes for what is enabled and for all that can be: the layouts say it.
      Place(query: CPUIDQuery(0xd), register: .ecx): .all,
    ]
    for word in Catalogue.words {
      guard case .cpuid(let query, let register) = word.name else { continue }
      covered[Place(query: query, register: register)] = .all.subtracting(word.nonFeatureBits)
    }
    for limit in LimitDefinition.all {
      let width = limit.field.high - limit.field.low + 1
      let field = (UInt32.max >> UInt32(32 - width)) << UInt32(limit.field.low)
      covered[Place(query: limit.source, register: limit.register), default: []]
        .formUnion(RegisterValue(rawValue: field))
    }
    for component in 2..<63 {
      for register in RegisterName.allCases {
        let query = CPUIDQuery(0xd, CPUIDSubleaf(rawValue: UInt32(component)))
        covered[Place(query: query, register: register)] = .all
      }
    }
    return covered
  }()
}
