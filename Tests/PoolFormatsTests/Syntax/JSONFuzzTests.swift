import PoolFormats
import PoolTestSupport
import Testing

/// Random documents, the same in every run.
struct JSONFuzzTests {
  @Test(arguments: 0..<8)
  func `a value written and read is the value`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let value = Self.value(depth: 0, &generator)
      let document = JSONWriter.document(value)
      #expect(try JSONReader.value(of: document) == value)
      #expect(try JSONReader.value(of: JSONWriter.line(value)) == value)
      #expect(JSONWriter.document(try JSONReader.value(of: document)) == document)
    }
  }

  @Test(arguments: 0..<8)
  func `broken documents never crash, and what is read is read again`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 1000)
    for _ in 0..<500 {
      var bytes = JSONWriter.document(Self.value(depth: 0, &generator))
      for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&bytes, &generator) }
      guard let value = try? JSONReader.value(of: bytes) else { continue }
      #expect(try JSONReader.value(of: JSONWriter.document(value)) == value)
    }
  }

  @Test
  func `bytes at random never crash`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("{}[]\",:\\u0019aeE+-.tfn \n\u{1b}é".utf8) + [0xff, 0xc3, 0x00]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...24, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = try? JSONReader.value(of: bytes)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &generator)], at: place)
    default: bytes.removeSubrange(place...)
    }
  }

  private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 5 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1000...1_000_000_000_000, using: &generator))
    case 3: return .number("\(Double.random(in: -1...1, using: &generator))")
    case 4: return .string(text(&generator))
    case 5:
      let count = Int.random(in: 0...5, using: &generator)
      return .array((0..<count).map { _ in value(depth: depth + 1, &generator) })
    default:
      var members: JSONObject = [:]
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        members[text(&generator)] = value(depth: depth + 1, &generator)
      }
      return .object(members)
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7f, 0x20...0x7e, 0x80...0x2ff, 0x2000...0x206f, 0xd700...0xe100, 0x1f600...0x10ffff,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let range = ranges.randomElement(using: &generator) ?? 0...0x7f
      guard let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) else {
        continue
      }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
