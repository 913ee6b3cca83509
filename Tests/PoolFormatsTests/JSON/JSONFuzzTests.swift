import Foundation
import PoolTestSupport
import Testing

@testable import PoolFormats

struct JSONFuzzTests {
  private static let pieces =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\n", " ", "0", "-", ".", "e", "1",
      "tru", "null", "\"a\":", "\u{7f}", "é", "\u{0}",
    ].map { Array($0.utf8) } + [[0xff], [0xc3]]

  private static func spoilt(_ text: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...text.count, using: &generator)
      let end = min(text.count, place + Int.random(in: 0...3, using: &generator))
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      text.replaceSubrange(place..<end, with: Bool.random(using: &generator) ? piece : [])
    }
    return text
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `spoilt text is refused, or it is JSON to others as well`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = JSONValue.random(using: &generator)
    let text = seed.isMultiple(of: 2) ? JSONWriter.line(value) : JSONWriter.document(value)
    for _ in 0..<200 {
      let spoilt = Self.spoilt(text, using: &generator)
      guard let read = try? JSONReader.value(of: spoilt), read.fitsDoubles else { continue }
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(spoilt), options: .fragmentsAllowed)) != nil,
        "\(String(decoding: spoilt, as: UTF8.self))")
      #expect(try JSONReader.value(of: JSONWriter.line(read)) == read)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `any bytes are read or refused`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<40, using: &generator)).flatMap { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }
      _ = try? JSONReader.value(of: bytes)
    }
  }
}

extension JSONValue {
  /// Whether every number is a finite Double, without which Foundation refuses it.
  fileprivate var fitsDoubles: Bool {
    switch self {
    case .number(let text): Double(text)?.isFinite ?? false
    case .array(let elements): elements.allSatisfy(\.fitsDoubles)
    case .object(let object): object.members.allSatisfy(\.value.fitsDoubles)
    case .null, .bool, .string: true
    }
  }
}
