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
