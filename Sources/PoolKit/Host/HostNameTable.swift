internal import CPUIDKit

/// Names of hosts, each once, numbered in the order in which they come.
///
/// A fleet has a million of them: the names are in one buffer, and a slot of the table is eight bytes.
struct HostNameTable: Sendable {
  /// The names.
  private(set) var names = NameBuffer()
  /// A number plus one in the low half, part of its name's hash in the high half; zero where there is none.
  private var slots = [UInt64](repeating: 0, count: 16)
  /// The numbers of names that are not plain ASCII: Swift takes several spellings of them for one.
  private var others: [String: Int] = [:]

  /// Adds a name, unless it is there already.
  ///
  /// - Parameter name: the name; its bytes are valid UTF-8.
  /// - Returns: `nil` where it is new, else the number that it has.
  mutating func insert(_ name: UnsafeRawBufferPointer) -> Int? {
    if !name.allSatisfy({ $0 < 0x80 }) {
      let text = String(decoding: name, as: UTF8.self)
      if let number = others[text] { return number }
      others[text] = names.count
      names.append(name)
      return nil
    }
    if (names.count + 1) * 4 > slots.count * 3 { grow() }
    let hash = HostNameTable.hash(of: name)
    let found = find(name, hash)
    if let number = found.number { return number }
    slots[found.slot] = UInt64(hash) << 32 | UInt64(names.count + 1)
    names.append(name)
    return nil
  }

  /// The number of a name; `nil` where it is not there.
  func number(of name: String) -> Int? {
    if let number = others[name] { return number }
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
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var place = slot(of: UInt32(entry >> 32))
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = entry
    }
  }

  /// Swift seeds its hash anew for each process, so that nobody can write names that meet in one slot.
  private static func hash(of name: UnsafeRawBufferPointer) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
