/// The members of a JSON object, in the order of their keys' bytes.
///
/// Keys are equal when their bytes are: two spellings of one letter are two keys, as RFC 8259
/// section 8.3 has it, while Swift's strings are equal then.
public struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: JSONValue

    /// A member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members, by rising key, each key once.
  public private(set) var members: [Member]

  /// The object of `members`, in any order; `nil` when a key comes twice.
  public init?(_ members: [Member]) {
    self.members = members
    if zip(members, members.dropFirst()).allSatisfy({ $0.key.precedes($1.key) }) { return }
    self.members.sort { $0.key.precedes($1.key) }
    guard zip(self.members, self.members.dropFirst()).allSatisfy({ $0.key.precedes($1.key) })
    else { return nil }
  }

  /// The object of pairs whose keys differ; of equal keys the last one counts.
  public init(uniqueKeysWithValues pairs: some Sequence<(key: String, value: JSONValue)>) {
    members = []
    for pair in pairs { self[pair.key] = pair.value }
  }

  /// The value of `key`, or `nil` when there is none; setting `nil` removes the member.
  ///
  /// - Complexity: O(log n) to read; O(1) to add at the end, O(n) elsewhere.
  public subscript(key: String) -> JSONValue? {
    get {
      let place = place(of: key)
      return place.isFound ? members[place.index].value : nil
    }
    set {
      let place = place(of: key)
      switch (newValue, place.isFound) {
      case (let value?, true): members[place.index].value = value
      case (let value?, false):
        members.insert(Member(key: key, value: value), at: place.index)
      case (nil, true): members.remove(at: place.index)
      case (nil, false): break
      }
    }
  }

  private func place(of key: String) -> (index: Int, isFound: Bool) {
    guard let last = members.last, !last.key.precedes(key) else { return (members.count, false) }
    var low = 0
    var high = members.count - 1
    while low < high {
      let middle = (low + high) / 2
      if members[middle].key.precedes(key) { low = middle + 1 } else { high = middle }
    }
    return (low, !key.precedes(members[low].key))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object written out in the code.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(uniqueKeysWithValues: elements.map { (key: $0.0, value: $0.1) })
  }
}

extension String {
  /// Whether the string's bytes come before those of `other`.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
