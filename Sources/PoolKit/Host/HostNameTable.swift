internal import CPUIDKit

/// Names of hosts, each once, numbered in the order in which they come.
///
/// A fleet has a million of them: the names are in one buffer, and a slot of the table is eight bytes.
struct HostNameTable: Sendable {
  /// The names.
  private(set) var names = NameBuffer()
  /// A number plus one in the low half, part of its name's hash in the high half; zero where there is none.
  ///
  /// There are no slots as long as each name stands behind all that came before it.
  private var slots: [UInt64] = []
  /// The numbers of all names once one is not plain ASCII, of which several spellings are one name; else `nil`.
  private var spelt: [String: Int]?

  /// Adds a name, unless it is there already.
  ///
  /// - Parameter name: the name; its bytes are valid UTF-8.
  /// - Returns: `nil` where it is new, else the number that it has.
  mutating func insert(_ name: UnsafeRawBufferPointer) -> Int? {
    if spelt != nil || name.contains(where: { $0 >= 0x80 }) {
      return insert(String(decoding: name, as: UTF8.self))
    }
    if slots.isEmpty, names.append(ifBehindAll: name) { return nil }
    if (names.count + 1) * 4 > slots.count * 3 { grow() }
    let hash = HostNameTable.hash(of: name)
    let found = find(name, hash)
    if let number = found.number { return number }
    slots[found.slot] = UInt64(hash) << 32 | UInt64(names.count + 1)
    names.append(name)
    return nil
  }

  /// The same where spellings count: even an ASCII letter has others, K that of the kelvin sign.
  private mutating func insert(_ name: String) -> Int? {
    var all = spelt ?? Dictionary(uniqueKeysWithValues: (0..<names.count).map { (names[$0], $0) })
    spelt = nil
    defer { spelt = all }
    if let number = all[name] { return number }
    all[name] = names.count
    var name = name
    name.withUTF8 { names.append(UnsafeRawBufferPointer($0)) }
    return nil
  }

  /// The number of a name; `nil` where it is not there.
  func number(of name: String) -> Int? {
    if let spelt { return spelt[name] }
    if slots.isEmpty { return names.indexInOrder(of: name) }
    var name = name
    return name.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return find(bytes, HostNameTable.hash(of: bytes)).number
    }
  }

  /// The number of `name`, and its slot, or the one where it belongs.
  private func find(_ name: UnsafeRawBufferPointer, _ hash: UInt32) -> (number: Int?, slot: Int) {
    var place = slot(of: hash)
    while slots[place] != 0 {
      let number = Int(UInt32(truncatingIfNeeded: slots[place])) - 1
      if UInt32(slots[place] >> 32) == hash, names.isName(name, at: number) {
        return (number, place)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return (nil, place)
  }

  private func slot(of hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots
    var size = max(16, old.count * 2)
    while (names.count + 1) * 4 > size * 3 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for entry in old where entry != 0 { put(entry) }
    guard old.isEmpty else { return }
    for number in 0..<names.count {
      put(UInt64(names.withName(number, HostNameTable.hash)) << 32 | UInt64(number + 1))
    }
  }

  private mutating func put(_ entry: UInt64) {
    var place = slot(of: UInt32(entry >> 32))
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = entry
  }

  /// Swift seeds its hash anew for each process, so that nobody can write names that meet in one slot.
  private static func hash(of name: UnsafeRawBufferPointer) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
