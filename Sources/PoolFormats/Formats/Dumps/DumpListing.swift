internal import CPUIDKit
internal import PoolKit

/// The logical CPUs of a dump, gathered line by line in any of the formats.
///
/// Leaf 0 starts a logical CPU; a header only names the one that follows. This alone splits every
/// dump of the public collections rightly, also those without headers
/// (docs/sources.md, "Formats of dumps").
struct DumpListing {
  /// The logical CPUs in the order of the dump.
  private(set) var cpus: [ListedCPU] = []
  /// The questions of the CPU now being read and of the one before it, in the order of the dump.
  private(set) var order: (previous: [CPUIDQuery], current: [CPUIDQuery]) = ([], [])
  /// The numbers of the headers since the last register.
  private(set) var headers: [Int] = []
  /// How many lines repeated what was there before.
  private(set) var repeated = 0
  /// The last question without a subleaf of its own, which a repeat of the leaf counts on from.
  private var unmarked: CPUIDQuery?

  /// More answers of one CPU than that are no dump; real ones have about a hundred.
  static let maxAnswers = 4096

  /// Notes a header: the next logical CPU is called `number`.
  mutating func note(header number: Int) { headers.append(number) }

  /// Adds the registers of one line.
  ///
  /// - Parameters:
  ///   - leaf: the leaf.
  ///   - subleaf: the subleaf; `nil` where the line does not say, so that its place tells.
  ///   - registers: the answer.
  ///   - line: the line's number, for an error.
  /// - Throws: ``DumpError`` when no leaf 0 came before, or the leaf was there with other registers.
  mutating func add(
    _ leaf: CPUIDLeaf, _ subleaf: CPUIDSubleaf?, _ registers: CPUIDRegisters, line: Int
  ) throws(DumpError) {
    let query = question(leaf, subleaf)
    if query == CPUIDQuery(0) { begin() }
    guard !cpus.isEmpty else { throw DumpError(line: line, .beforeLeaf0) }
    if subleaf == nil, query.subleaf != 0 {
      cpus[cpus.count - 1].unnumbered[leaf] = (query.subleaf.rawValue + 1, line)
    }
    if let first = cpus[cpus.count - 1].leaves[query] {
      // AMD's Berlin (630F01) lists leaf d subleaf 3e twice; the second line says the same as the
      // first, so it takes nothing away. Lines that disagree leave no way to tell which is true.
      guard first == registers else {
        throw DumpError(line: line, .conflict(query, first: first, second: registers))
      }
      repeated += 1
    } else {
      guard order.current.count < DumpListing.maxAnswers else {
        throw DumpError(line: line, .tooManyLeaves)
      }
      cpus[cpus.count - 1].leaves[query] = registers
      order.current.append(query)
    }
  }

  /// Notes what came of reading an MSR on the CPU with index `cpu`.
  ///
  /// Dumps sample counters more than once; the last reading is kept. A register that decides a
  /// plan or a feature has one value only.
  mutating func add(
    _ address: MSRAddress, _ reading: MSRReading, cpu: Int, line: Int
  ) throws(DumpError) {
    if let first = cpus[cpu].msrs.updateValue(reading, forKey: address), first != reading,
      DumpListing.decisiveMSRs.contains(address)
    {
      throw DumpError(line: line, .msrConflict(address))
    }
  }

  /// Gives the lines of a leaf that came without subleaves those that the CPU announces.
  ///
  /// - Throws: ``DumpError`` when nobody can tell which subleaves they are.
  mutating func numberSubleaves() throws(DumpError) {
    for index in cpus.indices {
      for (leaf, listed) in cpus[index].unnumbered {
        let queries = (0..<listed.count).map { CPUIDQuery(leaf, CPUIDSubleaf(rawValue: $0)) }
        let answers = queries.compactMap { cpus[index].leaves[$0] }
        guard let subleaves = CPUIDWalk.subleaves(of: leaf, unnumbered: answers) else {
          throw DumpError(line: listed.line, .unclearSubleaves(leaf))
        }
        for query in queries { cpus[index].leaves[query] = nil }
        for (subleaf, answer) in zip(subleaves, answers) {
          cpus[index].leaves[leaf, subleaf] = answer
        }
      }
    }
  }

  /// Changes what is listed of each CPU.
  mutating func revise(_ change: (inout CPUIDTable) -> Void) {
    for index in cpus.indices { change(&cpus[index].leaves) }
  }

  /// Notes that every CPU has only what `isKept` says of it and a question.
  mutating func keep(where isKept: (CPUIDTable, CPUIDLeaf) -> Bool) {
    for index in cpus.indices {
      let all = cpus[index].leaves
      var kept = CPUIDTable()
      for entry in all.entries where isKept(all, entry.query.leaf) {
        kept[entry.query] = entry.registers
      }
      cpus[index].leaves = kept
    }
  }

  private mutating func begin() {
    cpus.append(ListedCPU(label: headers.count == 1 ? headers[0] : nil))
    headers = []
    order = (order.current, [])
    unmarked = nil
  }

  /// The question that a line answers.
  ///
  /// Where lines have no subleaf, a leaf that has subleaves and comes again at once answers another
  /// one: for now the next; ``numberSubleaves()`` finds out which. Any other leaf that comes again
  /// is the same question.
  private mutating func question(_ leaf: CPUIDLeaf, _ subleaf: CPUIDSubleaf?) -> CPUIDQuery {
    if let subleaf {
      unmarked = nil
      return CPUIDQuery(leaf, subleaf)
    }
    var query = CPUIDQuery(leaf)
    if let last = unmarked, last.leaf == leaf, CPUIDWalk.hasSubleaves(leaf) {
      query.subleaf = CPUIDSubleaf(rawValue: last.subleaf.rawValue + 1)
    }
    unmarked = query
    return query
  }

  /// The MSRs that features or plans are made from.
  private static let decisiveMSRs: Set<MSRAddress> = Set(
    CPUIDMSR.all.map(\.address)
      + Catalogue.words.compactMap {
        if case .msr(let address, _) = $0.name { address } else { nil }
      })
}

/// One logical CPU as a dump lists it.
struct ListedCPU {
  /// The number in the header before it; `nil` where there is no header, or more than one.
  var label: Int?
  /// CPUID's answers.
  var leaves = CPUIDTable()
  /// The leaves whose lines came several times without a subleaf: how often, and the last line.
  var unnumbered: [CPUIDLeaf: (count: UInt32, line: Int)] = [:]
  /// What came of reading MSRs.
  var msrs: [MSRAddress: MSRReading] = [:]
}

extension DumpListing {
  /// The numbers of the CPUs: those of the headers where each CPU has its own, else 0, 1, 2 ...
  var numbers: [Int] {
    let labels = cpus.compactMap(\.label)
    return labels.count == cpus.count && Set(labels).count == labels.count
      ? labels : Array(cpus.indices)
  }

  /// The logical CPUs as values of a record.
  var logicalCPUs: [LogicalCPU] {
    zip(numbers, cpus).map { LogicalCPU(number: $0, leaves: $1.leaves, msrs: $1.msrs) }
  }

  /// Forgets what no CPU announces: leaves above their range's highest, and whole ranges that the
  /// CPU lacks, where tools read them without asking.
  ///
  /// Without a hypervisor in leaf 1 there are no hypervisor leaves either.
  mutating func keepAnnounced() {
    keep { table, leaf in
      switch leaf.rangeStart {
      case 0: table.maxBasicLeaf.map { leaf <= $0 } ?? true
      case 0x4000_0000:
        table[1]?.ecx.contains(.bit(31)) == true && DumpListing.isInHypervisorBlock(leaf, table)
      case let start: table.maxLeaf(of: start).map { leaf <= $0 } ?? false
      }
    }
  }

  /// Whether the hypervisor announces `leaf`.
  ///
  /// Interfaces of a hypervisor follow each other 100h apart, each with its own highest leaf; old
  /// KVM says 0 and means 4000_0001h (Linux, Documentation/virt/kvm/x86/cpuid.rst).
  private static func isInHypervisorBlock(_ leaf: CPUIDLeaf, _ table: CPUIDTable) -> Bool {
    let start = leaf.rawValue & ~0xff
    guard let first = table[CPUIDLeaf(rawValue: start)] else { return true }
    let highest = first.eax.rawValue
    let isKVM = first.ebx == 0x4b4d_564b  // "KVMK"
    if highest == 0, isKVM { return leaf.rawValue <= start + 1 }
    return highest & ~0xff == start && leaf.rawValue <= highest
  }
}
