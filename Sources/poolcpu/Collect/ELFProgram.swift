/// A program of 64 bits in ELF, as far as the kernel looks at it (System V ABI, "Object Files").
struct ELFProgram {
  private let bytes: [UInt8]
  private var segments: [(kind: Int, end: Int)] = []

  /// The program that `bytes` are; `nil` when they are none, or not whole.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, Self.has64Bits, Self.isLittleEndian]
    guard bytes.starts(with: start), let table = number(at: 32, size: 8),
      let size = number(at: 54, size: 2), let count = number(at: 56, size: 2), count > 0, size > 0,
      table < bytes.count
    else { return nil }
    for header in 0..<count {
      let place = table + header * size
      guard let kind = number(at: place, size: 4), let offset = number(at: place + 8, size: 8),
        let length = number(at: place + 32, size: 8), offset <= bytes.count,
        length <= bytes.count - offset
      else { return nil }
      segments.append((kind, offset + length))
    }
  }

  /// Whether it names no interpreter, which would load libraries for it.
  var isStatic: Bool { !segments.contains { $0.kind == Self.interpreter } }

  /// The part that runs: without symbols and what debuggers want, which is more than half of it.
  var runningPart: [UInt8] {
    guard let end = segments.map(\.end).max(), end >= 64 else { return bytes }
    var part = Array(bytes[..<end])
    // Where its sections are described, how many there are and which has their names: nowhere, and none.
    for place in Array(40..<48) + Array(60..<64) { part[place] = 0 }
    return part
  }

  private func number(at place: Int, size: Int) -> Int? {
    guard place >= 0, place <= bytes.count - size else { return nil }
    let value = bytes[place..<(place + size)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }

  private static let has64Bits: UInt8 = 2
  private static let isLittleEndian: UInt8 = 1
  private static let interpreter = 3
}
