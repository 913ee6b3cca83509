/// The keys of a JSON object, or of the objects in an array, found without reading what they stand for.
enum TopLevelKeys {
  /// Goes through the keys of the object or array with which `head` begins, until `visit` says no or `head` ends.
  ///
  /// What is no JSON ends it somewhere: this only tells what a text may be.
  static func walk(_ head: [UInt8], _ visit: (String) -> Bool) {
    var depth = 0
    // How deep the keys are, which stand behind `{` and `,` of the objects themselves.
    var level = 1
    var isKey = false
    var place = 0
    while place < head.count {
      switch head[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isArray = head[place] == UInt8(ascii: "[")
        if depth == 0, isArray { level = 2 }
        depth += 1
        isKey = depth == level && !isArray
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return }
      case UInt8(ascii: ","): isKey = depth == level
      case UInt8(ascii: "\""):
        let start = place + 1
        guard let end = endOfString(head, from: start) else { return }
        if isKey, !visit(String(decoding: head[start..<end], as: UTF8.self)) { return }
        isKey = false
        place = end
      default: break
      }
      place += 1
    }
  }

  private static func endOfString(_ head: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < head.count {
      if head[place] == UInt8(ascii: "\"") { return place }
      place += head[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
