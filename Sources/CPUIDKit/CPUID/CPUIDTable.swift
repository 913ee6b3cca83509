/// What one logical CPU answers: registers by leaf and subleaf, in order.
///
/// Only what was asked is in the table. A leaf that is missing was not read; it is not zero.
public struct CPUIDTable: Hashable, Sendable {
  /// One question and its answer.
  public struct Entry: Hashable, Sendable {
    /// What was asked.
    public var query: CPUIDQuery
    /// What was answered.
    public var registers: CPUIDRegisters

    /// An answer to `query`.
    public init(query: CPUIDQuery, registers: CPUIDRegisters) {
      self.query = query
      self.registers = registers
    }
  }

  /// All answers, ordered by leaf and subleaf, each question once.
  public private(set) var entries: [Entry] = []

  /// An empty table: nothing has been asked.
  public init() {}

  /// The answer to `query`, or `nil` when it was not asked.
  ///
  /// Setting `nil` forgets an answer.
  ///
  /// - Complexity: O(log n) to read; O(1) to add at the end, O(n) elsewhere.
  public subscript(query: CPUIDQuery) -> CPUIDRegisters? {
    get {
      let position = lowerBound(query)
      guard position < entries.count, entries[position].query == query else { return nil }
      return entries[position].registers
    }
    set {
      let position = lowerBound(query)
      let found = position < entries.count && entries[position].query == query
      switch (newValue, found) {
      case (let value?, true): entries[position].registers = value
      case (let value?, false):
        entries.insert(Entry(query: query, registers: value), at: position)
      case (nil, true): entries.remove(at: position)
      case (nil, false): break
      }
    }
  }

  /// The answer for `leaf` and `subleaf`, or `nil` when it was not asked.
  public subscript(leaf: CPUIDLeaf, subleaf: CPUIDSubleaf = 0) -> CPUIDRegisters? {
    get { self[CPUIDQuery(leaf, subleaf)] }
    set { self[CPUIDQuery(leaf, subleaf)] = newValue }
  }

  private func lowerBound(_ query: CPUIDQuery) -> Int {
    guard let last = entries.last, query <= last.query else { return entries.count }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].query < query { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What is known of one leaf and subleaf of a CPU.
public enum LeafAnswer: Hashable, Sendable {
  /// It was read.
  case read(CPUIDRegisters)
  /// The CPU does not have it: software that checks the counts never asks.
  case absent
  /// The CPU should have it, but the record does not: nobody knows.
  case unread

  /// The registers, with zeros for what is absent or unread.
  public var registers: CPUIDRegisters {
    if case .read(let registers) = self { registers } else { .zero }
  }
}

extension CPUIDTable {
  /// What is known of `query`, by the rules that careful software follows.
  ///
  /// A leaf above its range's highest leaf is absent, whatever the table holds: Intel answers
  /// such a leaf with the data of the highest basic one (Intel SDM volume 2A, CPUID). The same
  /// holds for a subleaf that subleaf 0 does not announce, and for a leaf whose feature is not there.
  public func answer(to query: CPUIDQuery) -> LeafAnswer {
    let start = query.leaf.rangeStart
    if query.leaf == start, start == 0 { return self[query].map(LeafAnswer.read) ?? .unread }
    let highest = start == 0 ? maxBasicLeaf : maxLeaf(of: start)
    guard let highest, query.leaf <= highest else {
      return start == 0x8000_0000 && lacksExtendedRange ? .unread : .absent
    }
    if CPUIDWalk.isDefined(query.leaf, in: self) == false { return .absent }
    if query.subleaf != 0, let answer = unannounced(query) { return answer }
    return self[query].map(LeafAnswer.read) ?? .unread
  }

  /// What is known of a subleaf that subleaf 0 does not announce; `nil` where it does, or was not read.
  ///
  /// A few CPUs answer one more than they announce: it counts where it was read, and is absent elsewhere.
  private func unannounced(_ query: CPUIDQuery) -> LeafAnswer? {
    guard let first = self[CPUIDQuery(query.leaf)], let rule = CPUIDWalk.subleafRules[query.leaf],
      !rule.announces(query.subleaf.rawValue, in: first)
    else { return nil }
    guard rule.mayHold(query.subleaf.rawValue, in: first), let found = self[query] else {
      return .absent
    }
    return .read(found)
  }
}

extension CPUIDTable {
  /// The time stamp counter's frequency in kHz as the CPU or its hypervisor states it.
  ///
  /// From leaf 15h where it has the crystal's frequency (Intel SDM volume 2A, CPUID: crystal ECX
  /// in Hz times EBX over EAX), else from leaf 4000_0010h EAX of a hypervisor that is known to
  /// put it there. `nil` when neither says.
  public var tscKHz: Int? {
    if case .read(let leaf) = answer(to: CPUIDQuery(0x15)), leaf.eax != [], leaf.ebx != [],
      leaf.ecx != []
    {
      let crystal = leaf.ecx.field(31, 0)
      let (hertz, isTooMuch) = crystal.multipliedReportingOverflow(by: leaf.ebx.field(31, 0))
      let kHz = hertz / leaf.eax.field(31, 0) / 1000
      if !isTooMuch, kHz > 0 { return kHz }
    }
    guard let hypervisorSignature, CPUIDTable.statingHypervisors.contains(hypervisorSignature),
      let highest = maxLeaf(of: 0x4000_0000), highest >= 0x4000_0010
    else { return nil }
    return self[0x4000_0010].map { $0.eax.field(31, 0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The hypervisors whose leaf 4000_0010h EAX is the frequency in kHz; others use it otherwise.
  ///
  /// VMware began it, QEMU does it with `vmware-cpuid-freq` under KVM.
  private static let statingHypervisors: Set<String> = ["VMwareVMware", "KVMKVMKVM"]
}

extension CPUIDTable {
  /// The signature of the hypervisor that leaf 1 announces, such as `KVMKVMKVM`.
  ///
  /// `nil` without a hypervisor, and when it does not present itself. The bytes are the
  /// hypervisor's: control characters are kept here and escaped where text is printed.
  public var hypervisorSignature: String? {
    guard self[1]?.ecx.contains(.bit(31)) ?? false, let answer = self[0x4000_0000],
      maxLeaf(of: 0x4000_0000) != nil || answer.eax == []
    else { return nil }
    let bytes = Self.bytes([answer.ebx, answer.ecx, answer.edx])
    let end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    return end == 0 ? nil : String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Whether QEMU emulates the CPU in software.
  public var isEmulatedByQEMU: Bool { hypervisorSignature == "TCGTCGTCGTCG" }
}
