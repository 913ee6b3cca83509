internal import CPUIDKit

/// A strict reader of the YAML that kubectl, Incus and their like print and people write for them (YAML 1.2.2):
/// maps, lists and scalars in lines, `[...]` and `{...}` within a line.
///
/// What it does not read it refuses: anchors, tags, directives, keys behind `?`. Plain words are what Kubernetes takes them for:
/// `yes` and `on` are true as in YAML 1.1, which is no string.
struct YAMLReader {
  /// How deep lists and maps may be nested.
  static let maxDepth = 64

  private let lines: [YAMLLine]
  /// The line that is read next.
  private var place = 0
  /// What is left of that line, where its start is read.
  private var part: YAMLLine?

  /// The documents of a text that hold anything, in order.
  static func documents(in bytes: [UInt8]) throws(YAMLError) -> [JSONValue] {
    let lines = YAMLLine.all(in: bytes)
    for line in lines where String(validating: line.text, as: UTF8.self) == nil {
      throw YAMLError(line: line.number, .notUTF8)
    }
    var documents: [JSONValue] = []
    var start = 0
    for index in 0...lines.count {
      guard index == lines.count || lines[index].isMark("---") || lines[index].isMark("...") else {
        continue
      }
      if index < lines.count, !lines[index].rest(from: lines[index].text.startIndex + 3).isRemark {
        throw YAMLError(line: lines[index].number, .unread("texts behind ---"))
      }
      var reader = YAMLReader(lines: Array(lines[start..<index]))
      if let document = try reader.document() { documents.append(document) }
      start = index + 1
    }
    return documents
  }

  private init(lines: [YAMLLine]) { self.lines = lines }

  private mutating func document() throws(YAMLError) -> JSONValue? {
    guard let first = try next() else { return nil }
    if first.text.first == UInt8(ascii: "%") {
      throw YAMLError(line: first.number, .unread("directives"))
    }
    let value = try node(under: -1, depth: 0)
    if let line = try next() {
      throw YAMLError(
        line: line.number,
        .expected("the end of the document, or the same blanks before the text", found: line.words))
    }
    return value
  }

  // MARK: - Lines

  /// The line that is read next, or what is left of it; remarks are passed over.
  ///
  /// A tab before the text could stand for any number of blanks, so that it says nothing of what belongs to what.
  private mutating func next() throws(YAMLError) -> YAMLLine? {
    while part == nil, place < lines.count, lines[place].isRemark { place += 1 }
    guard let line = part ?? (place < lines.count ? lines[place] : nil) else { return nil }
    if line.text.first == 0x09 {
      throw YAMLError(
        line: line.number, .expected("blanks before the text", found: "a tab"))
    }
    return line
  }

  /// Steps over the line that is read.
  private mutating func advance() {
    part = nil
    place += 1
  }

  /// The line behind the one that is read, blank or not, where it is indented by more than `indent` or blank.
  private mutating func following(under indent: Int) -> YAMLLine? {
    guard place + 1 < lines.count, part == nil else { return nil }
    let line = lines[place + 1]
    guard line.isBlank || line.indent > indent else { return nil }
    place += 1
    return line
  }

  // MARK: - Structure

  /// Reads what stands indented by more than `indent`.
  private mutating func node(under indent: Int, depth: Int) throws(YAMLError) -> JSONValue {
    guard let line = try next(), line.indent > indent else { return .null }
    guard depth < YAMLReader.maxDepth else { throw YAMLError(line: line.number, .tooDeep) }
    if line.isElement { return .array(try list(at: line.indent, depth: depth)) }
    if line.colon != nil { return .object(try map(at: line.indent, depth: depth)) }
    return try scalar(line, under: indent)
  }

  private mutating func list(at indent: Int, depth: Int) throws(YAMLError) -> [JSONValue] {
    var elements: [JSONValue] = []
    while let line = try next(), line.indent == indent, line.isElement {
      let rest = line.rest(from: line.text.startIndex + 1)
      if rest.isRemark {
        advance()
      } else {
        part = rest
      }
      elements.append(try node(under: indent, depth: depth + 1))
    }
    return elements
  }

  private mutating func map(at indent: Int, depth: Int) throws(YAMLError) -> JSONObject {
    var members: [JSONObject.Member] = []
    var numbers: [Int] = []
    while let line = try next(), line.indent == indent, !line.isElement {
      guard let colon = line.colon else {
        throw YAMLError(line: line.number, .expected("a key and a colon", found: line.words))
      }
      numbers.append(line.number)
      let key = try YAMLScalar.key(line.text[..<colon], line: line.number)
      let value = try self.value(of: line.rest(from: colon + 1), under: indent, depth: depth)
      members.append(JSONObject.Member(key: key, value: value))
    }
    guard let object = JSONObject(members) else { throw repeatedKey(members, numbers) }
    return object
  }

  /// Reads the value of a key: behind its colon, or in the lines below.
  private mutating func value(
    of rest: YAMLLine, under indent: Int, depth: Int
  ) throws(YAMLError) -> JSONValue {
    guard rest.isRemark else { return try scalar(rest, under: indent) }
    advance()
    // The elements of a list may stand right below the key.
    if let line = try next(), line.indent == indent, line.isElement {
      guard depth + 1 < YAMLReader.maxDepth else {
        throw YAMLError(line: line.number, .tooDeep)
      }
      return .array(try list(at: indent, depth: depth + 1))
    }
    return try node(under: indent, depth: depth + 1)
  }

  /// Reads the scalar that begins in `line`, and goes on in the lines below that are indented by more than `indent`.
  private mutating func scalar(
    _ line: YAMLLine, under indent: Int
  ) throws(YAMLError) -> JSONValue {
    part = nil
    let value = try YAMLScalar.value(
      line, under: indent, goingOn: { self.following(under: indent) })
    place += 1
    return value
  }

  private func repeatedKey(_ members: [JSONObject.Member], _ numbers: [Int]) -> YAMLError {
    var seen = Set<[UInt8]>()
    let second = members.firstIndex { !seen.insert(Array($0.key.utf8)).inserted } ?? 0
    return YAMLError(line: numbers[second], .repeatedKey(members[second].key))
  }
}
