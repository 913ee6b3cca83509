import PoolFormats

extension JSONValue {
  /// Any value at most a few levels deep.
  static func random(using generator: inout some RandomNumberGenerator, depth: Int = 0) -> Self {
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .integer(.random(in: .min ... .max, using: &generator))
    case 3: return .number("\(Double.random(in: -1e20...1e20, using: &generator))")
    case 4: return .string(text(using: &generator))
    case 5:
      let count = Int.random(in: 0..<5, using: &generator)
      return .array((0..<count).map { _ in random(using: &generator, depth: depth + 1) })
    default:
      var object: JSONObject = [:]
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        object[text(using: &generator)] = random(using: &generator, depth: depth + 1)
      }
      return .object(object)
    }
  }

  private static func text(using generator: inout some RandomNumberGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{1b}", "\u{7f}", "\u{0}", "é", "\u{301}",
      "\u{202e}", "\u{2028}", "😀", "\u{10ffff}", "\u{e000}", "\u{ffff}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<20, using: &generator) {
      text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)])
    }
    return text
  }
}
