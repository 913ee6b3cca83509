internal import CPUIDKit

/// Lists and maps of YAML in brackets and braces, within a line.
struct YAMLFlow {
  /// What is not read yet.
  private(set) var rest: ArraySlice<UInt8>
  private let line: Int

  /// The text that begins with a bracket or brace.
  init(_ text: ArraySlice<UInt8>, line: Int) {
    rest = text
    self.line = line
  }

  /// Reads the value that is next, which lies inside `depth` lists and maps.
  mutating func value(depth: Int) throws(YAMLError) -> JSONValue {
    guard depth < YAMLReader.maxDepth else { throw YAMLError(line: line, .tooDeep) }
    skipBlanks()
    switch rest.first {
    case UInt8(ascii: "["): return .array(try list(depth: depth))
    case UInt8(ascii: "{"): return .object(try map(depth: depth))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try quoted())
    default: return YAMLScalar.meaning(of: try plain())
    }
  }

  private mutating func list(depth: Int) throws(YAMLError) -> [JSONValue] {
    var elements: [JSONValue] = []
    rest = rest.dropFirst()
    while try !close(UInt8(ascii: "]")) {
      elements.append(try value(depth: depth + 1))
      if try close(UInt8(ascii: "]")) { break }
      try expect(UInt8(ascii: ","), "a comma or a closing bracket")
    }
    return elements
  }

  private mutating func map(depth: Int) throws(YAMLError) -> JSONObject {
    var members: [JSONObject.Member] = []
    rest = rest.dropFirst()
    while try !close(UInt8(ascii: "}")) {
      let isQuoted = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'")
      let key = isQuoted ? try quoted() : YAMLScalar.words(try plain())
      skipBlanks()
      try expect(UInt8(ascii: ":"), "a colon behind the key")
      members.append(JSONObject.Member(key: key, value: try value(depth: depth + 1)))
      if try close(UInt8(ascii: "}")) { break }
      try expect(UInt8(ascii: ","), "a comma or a closing brace")
    }
    guard let object = JSONObject(members) else {
      var seen = Set<[UInt8]>()
      let second = members.first { !seen.insert(Array($0.key.utf8)).inserted }
      throw YAMLError(line: line, .repeatedKey(second?.key ?? ""))
    }
    return object
  }

  private mutating func quoted() throws(YAMLError) -> String {
    var quoted = YAMLQuoted(rest, line: line)
    let text = try quoted.text(goingOn: { nil })
    rest = quoted.rest
    return text
  }

  /// Reads plain words up to a sign that ends them.
  private mutating func plain() throws(YAMLError) -> ArraySlice<UInt8> {
    let words = rest
    var end = words.startIndex
    while end < words.endIndex, !isEnd(end, of: words) { end += 1 }
    let found = YAMLScalar.trimmed(words[..<end])
    guard !found.isEmpty else { throw expected("a value") }
    try YAMLScalar.checkStart(of: found, line: line)
    rest = words[end...]
    return found
  }

  private func isEnd(_ place: Int, of words: ArraySlice<UInt8>) -> Bool {
    switch words[place] {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    case UInt8(ascii: ":"):
      place + 1 == words.endIndex || words[place + 1].isYAMLBlank
        || ",[]{}".utf8.contains(words[place + 1])
    case UInt8(ascii: "#"): place > words.startIndex && words[place - 1].isYAMLBlank
    default: false
    }
  }

  /// Steps over `mark` where it is next.
  private mutating func close(_ mark: UInt8) throws(YAMLError) -> Bool {
    skipBlanks()
    if rest.isEmpty || rest.first == UInt8(ascii: "#") {
      throw YAMLError(line: line, .unread("lists and maps in brackets over several lines"))
    }
    guard rest.first == mark else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func expect(_ mark: UInt8, _ what: Clause) throws(YAMLError) {
    guard rest.first == mark else { throw expected(what) }
    rest = rest.dropFirst()
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isYAMLBlank) }

  private func expected(_ what: Clause) -> YAMLError {
    YAMLError(
      line: line,
      .expected(what, found: rest.isEmpty ? "the end of the line" : "'\(YAMLScalar.words(rest))'"))
  }
}
