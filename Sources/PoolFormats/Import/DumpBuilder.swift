internal import PoolKit

/// Logical CPUs as a dump's lines fill them.
struct DumpBuilder {
  /// One logical CPU in the making.
  struct CPU {
    /// The number that the dump's header gives it.
    var label: Int?
    /// What it answers.
    var leaves = CPUIDTable()
    /// The line of each answer, for messages.
    var lines: [CPUIDQuery: Int] = [:]
    /// How many lines without a subleaf each leaf had.
    var unmarked: [CPUIDLeaf: UInt32] = [:]
    /// Its MSRs.
    var msrs: [MSRAddress: MSRReading] = [:]
  }

  private(set) var cpus: [CPU] = []

  /// Begins a CPU.
  mutating func begin(label: Int?) { cpus.append(CPU(label: label)) }

  /// Adds an answer of the CPU that began last.
  ///
  /// The same answer twice is one: Berlin's dump lists LWP's state twice. Two answers that differ
  /// are an error: nobody can say which is right.
  mutating func add(
    _ registers: CPUIDRegisters, to query: CPUIDQuery, line: Int
  ) throws(DumpError) {
    guard !cpus.isEmpty else { throw DumpError(.outsideCPU, line: line) }
    let last = cpus.count - 1
    if let known = cpus[last].leaves[query] {
      guard known == registers else {
        throw DumpError(.conflict(query, firstLine: cpus[last].lines[query] ?? 0), line: line)
      }
      return
    }
    cpus[last].leaves[query] = registers
    cpus[last].lines[query] = line
  }

  /// Forgets the answer to `query` of the CPU with the given place.
  mutating func forget(_ query: CPUIDQuery, ofCPU index: Int) { cpus[index].leaves[query] = nil }

  /// The subleaf of a line that names none: for leaves with subleaves, how often the leaf came.
  mutating func subleaf(unmarked leaf: CPUIDLeaf) -> CPUIDSubleaf {
    guard DumpBuilder.leavesWithSubleaves.contains(leaf), !cpus.isEmpty else { return 0 }
    let count = cpus[cpus.count - 1].unmarked[leaf, default: 0]
    cpus[cpus.count - 1].unmarked[leaf] = count + 1
    return CPUIDSubleaf(rawValue: count)
  }

  /// Gives the repeated lines of a leaf the subleaves that the CPU announces.
  ///
  /// - Throws: ``DumpError`` when the lines of a leaf do not tell their subleaves.
  mutating func numberSubleaves() throws(DumpError) {
    for index in cpus.indices {
      for (leaf, count) in cpus[index].unmarked where count > 1 {
        let queries = (0..<count).map { CPUIDQuery(leaf, CPUIDSubleaf(rawValue: $0)) }
        let answers = queries.compactMap { cpus[index].leaves[$0] }
        guard let subleaves = CPUIDWalk.subleaves(of: leaf, unnumbered: answers),
          subleaves.count == queries.count
        else {
          throw DumpError(.unclearSubleaves(leaf), line: cpus[index].lines[CPUIDQuery(leaf)])
        }
        for query in queries { cpus[index].leaves[query] = nil }
        for (subleaf, answer) in zip(subleaves, answers) {
          cpus[index].leaves[leaf, subleaf] = answer
        }
      }
    }
  }

  /// Keeps an MSR of the CPU with the given label, or of the one that began last.
  mutating func keep(_ reading: MSRReading, of address: MSRAddress, label: Int?) {
    let place = label.flatMap { label in cpus.firstIndex { $0.label == label } }
    guard let index = place ?? cpus.indices.last else { return }
    cpus[index].msrs[address] = reading
  }

  /// The record of a machine with these CPUs.
  func record(host: String, how: InputFormat) throws(DumpError) -> HostRecord {
    let labels = cpus.compactMap(\.label)
    let hasLabels = labels.count == cpus.count && Set(labels).count == cpus.count
    let numbers = hasLabels ? labels : Array(cpus.indices)
    for (number, cpu) in zip(numbers, cpus) { try checkComplete(cpu, number) }
    try checkLast(numbers)
    do throws(RecordError) {
      return try HostRecord(
        host: host, source: RecordSource(how: how.rawValue),
        cpus: zip(numbers, cpus).map {
          LogicalCPU(number: $0, leaves: $1.leaves, msrs: $1.msrs)
        })
    } catch {
      throw DumpError(.record(error))
    }
  }

  /// Refuses a CPU whose extended leaves are missing.
  ///
  /// Of the 370 InstLatx64 dumps of the corpus, the only CPUs without leaf 8000_0000h have 3 or
  /// less as their highest basic leaf; every other has 8000_0001h as well.
  private func checkComplete(_ cpu: CPU, _ number: Int) throws(DumpError) {
    guard cpu.leaves[1] != nil else { throw DumpError(.record(.missingLeaf(1, cpu: number))) }
    guard let basic = cpu.leaves.maxBasicLeaf else { return }
    if basic > 3, basic.rangeStart == 0, cpu.leaves[0x8000_0000] == nil {
      throw DumpError(.cutOff(0x8000_0000, cpu: number))
    }
    if let extended = cpu.leaves.maxExtendedLeaf, extended >= 0x8000_0001,
      cpu.leaves[0x8000_0001] == nil
    {
      throw DumpError(.cutOff(0x8000_0001, cpu: number))
    }
  }

  /// Refuses a last CPU that ends leaves before the CPU before it.
  ///
  /// One missing leaf is let through, since libcpuid's dump of a Xeon "Cranford" lacks its last
  /// line: a word that is missed is told wherever it counts.
  private func checkLast(_ numbers: [Int]) throws(DumpError) {
    guard cpus.count > 1, let number = numbers.last else { return }
    let leaves = Set(cpus[cpus.count - 1].leaves.entries.map(\.query.leaf))
    let before = Set(cpus[cpus.count - 2].leaves.entries.map(\.query.leaf))
    let missing = before.subtracting(leaves)
    guard missing.count > 1, leaves.isSubset(of: before), let first = missing.min(),
      let last = leaves.max(), first > last
    else { return }
    throw DumpError(.cutOff(first, cpu: number))
  }

  /// Leaves whose repeated lines are subleaves in order.
  private static let leavesWithSubleaves: Set<CPUIDLeaf> = [
    0x4, 0x7, 0xb, 0xd, 0xf, 0x10, 0x12, 0x14, 0x17, 0x18, 0x1a, 0x1b, 0x1d, 0x1e, 0x1f, 0x20,
    0x23, 0x24, 0x29, 0x8000_001d, 0x8000_0020, 0x8000_0026,
  ]
}
