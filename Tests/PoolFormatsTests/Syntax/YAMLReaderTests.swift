import PoolTestSupport
import Testing

@testable import PoolFormats

struct YAMLReaderTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let values: [JSONValue]

    init(_ name: String, _ text: String, _ values: JSONValue...) {
      (testDescription, self.text, self.values) = (name, text, values)
    }
  }

  static let rows = [
    Row("a map", "a: b\nc: 1\n", .object(["a": "b", "c": .number("1")])),
    Row(
      "a map in a map", "a:\n  b:\n    c: d\n  e: f\n",
      .object(["a": .object(["b": .object(["c": "d"]), "e": "f"])])),
    Row(
      "a list below its key", "a:\n- b\n- c\nd: e\n", .object(["a": .array(["b", "c"]), "d": "e"])),
    Row(
      "a list further in", "a:\n  - b\n  -\n    c: d\n",
      .object(["a": .array(["b", .object(["c": "d"])])])),
    Row(
      "maps in a list", "- a: b\n  c: d\n- e: f\n",
      .array([.object(["a": "b", "c": "d"]), .object(["e": "f"])])),
    Row(
      "lists in a list", "- - a\n  - b\n-   - c\n", .array([.array(["a", "b"]), .array(["c"])])),
    Row(
      "nothing", "a:\nb: ~\nc: null\nd: # x\n",
      .object(["a": .null, "b": .null, "c": .null, "d": .null])),
    Row(
      "truth", "a: true\nb: No\nc: \"true\"\n",
      .object(["a": .bool(true), "b": .bool(false), "c": "true"])),
    Row(
      "numbers", "a: -1.5e3\nb: 017\nc: 1.2.3\n",
      .object(["a": .number("-1.5e3"), "b": "017", "c": "1.2.3"])),
    Row("remarks", "# x\na: b # c\n  # d\ne: f#g\n", .object(["a": "b", "e": "f#g"])),
    Row(
      "odd plain words", "a: b:c\nd/e.f: -g\nh: i - j\n",
      .object(["a": "b:c", "d/e.f": "-g", "h": "i - j"])),
    Row(
      "plain words over lines", "a: b\n  c\n\n  d # e\nf: g\n", .object(["a": "b c\nd", "f": "g"])),
    Row(
      "single quotes", "a: 'b''c: # d'  # e\n'f g': h\n", .object(["a": "b'c: # d", "f g": "h"])),
    Row("double quotes", #"a: "b\"\\\n\t\x41\u00e9 \/""#, .object(["a": "b\"\\\n\tA\u{e9} /"])),
    Row(
      "quotes over lines", "a: \"b  \n\n   c\\\n  d\"\ne: 'f\n  g'\n",
      .object(["a": "b\ncd", "e": "f g"])),
    Row(
      "text in lines", "a: |\n  b: c\n   d\n\n  # e\n\nf: g\n",
      .object(["a": "b: c\n d\n\n# e\n", "f": "g"])),
    Row("text without its end", "a: |-\n  b\n\nc: |+\n  d\n\n", .object(["a": "b", "c": "d\n\n"])),
    Row("text with its indentation", "a: |2\n    b\n   c\n", .object(["a": "  b\n c\n"])),
    Row("folded text", "a: >\n  b\n  c\n\n  d\n    e\n  f\n", .object(["a": "b c\nd\n  e\nf\n"])),
    Row(
      "brackets", "a: []\nb: {}\nc: [d, \"e\", {f: g, \"h\":i}, ]  # j\n",
      .object([
        "a": .array([]), "b": .object([:]),
        "c": .array(["d", "e", .object(["f": "g", "h": "i"])]),
      ])),
    Row(
      "JSON", #"{"a": [1, true, null, "b: c"]}"#,
      .object(["a": .array([.number("1"), .bool(true), .null, "b: c"])])),
    Row("documents", "---\na: b\n---\n# c\n---\n- d\n...\n", .object(["a": "b"]), .array(["d"])),
    Row(
      "a mark and line ends of Windows", "\u{feff}a:\r\n  - b\r\n", .object(["a": .array(["b"])])),
    Row("a scalar", "a\n", "a"), Row("an empty text", "# a\n\n"),
  ]

  @Test(arguments: rows)
  func `what is read is what is meant`(row: Row) throws {
    #expect(try YAMLReader.documents(in: Array(row.text.utf8)) == row.values)
  }

  static let refusals = [
    ("a: &b c\n", "line 1: anchors in YAML are not read; give the same with -o json"),
    ("a: *b\n", "line 1: anchors in YAML are not read; give the same with -o json"),
    ("a: !!str b\n", "line 1: tags in YAML are not read; give the same with -o json"),
    ("? a\n: b\n", "line 1: keys behind ? in YAML are not read; give the same with -o json"),
    (
      "%YAML 1.2\n---\na: b\n",
      "line 1: directives in YAML are not read; give the same with -o json"
    ),
    ("--- a\n", "line 1: texts behind --- in YAML are not read; give the same with -o json"),
    (
      "a: [b,\n  c]\n",
      "line 1: lists and maps in brackets over several lines in YAML are not read; give the same with -o json"
    ),
    ("a:\n\tb: c\n", "line 2: expected blanks before the text, found a tab"),
    (
      "a:\n  b: c\n d: e\n",
      "line 3: expected the end of the document, or the same blanks before the text, found 'd: e'"
    ),
    ("a: b\nc\n", "line 2: expected a key and a colon, found 'c'"),
    ("a: b: c\n", "line 1: expected a value without a second colon, found 'b: c'"),
    ("a: b\n  c: d\n", "line 2: expected a value without a second colon, found 'c: d'"),
    ("a: - b\n", "line 1: expected a value, found '- b'"),
    ("a: @b\n", "line 1: expected a key or a value, found '@b'"),
    ("a: \"b\n", "line 1: expected a closing quote, found the end of the text"),
    ("a: \"b\nc: d\"\n", "line 1: expected a closing quote, found the end of the text"),
    ("a: \"\\q\"\n", "line 1: expected an escape of YAML's behind the backslash, found 'q'"),
    ("a: \"\\ud800\"\n", "line 1: expected an escape of YAML's behind the backslash, found 'u'"),
    ("a: 'b' c\n", "line 1: expected the end of the line behind the value, found 'c'"),
    ("a: b\na: c\n", "line 2: the key a comes twice"),
    ("a: {b: c, b: d}\n", "line 1: the key b comes twice"),
    ("a: [b c: d]\n", "line 1: expected a comma or a closing bracket, found ': d]'"),
    ("a: {b}\n", "line 1: expected a colon behind the key, found '}'"),
    ("a: |x\n  b\n", "line 1: expected nothing but -, + or a digit behind | or >, found '|x'"),
    ("a: |\n   b\n  c\n", "line 3: expected 3 blanks before the text, found 2"),
    (
      "- a\nb: c\n",
      "line 2: expected the end of the document, or the same blanks before the text, found 'b: c'"
    ),
    (
      String(repeating: "- ", count: 100) + "a\n",
      "line 1: lists and maps are nested more than 64 deep"
    ),
    (String(repeating: "[", count: 100), "line 1: lists and maps are nested more than 64 deep"),
  ]

  @Test(arguments: refusals)
  func `what is not understood is refused with its line`(text: String, sentence: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.documents(in: Array(text.utf8)) }
    #expect(error?.description == sentence)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let error = #expect(throws: YAMLError.self) {
      try YAMLReader.documents(in: Array("a: b\nc: ".utf8) + [0xff])
    }
    #expect(error?.description == "line 2: the text is not UTF-8")
  }

  @Test func `a text that is cut off or changed anywhere is read or refused`() {
    var generator = SeededGenerator(seed: 6)
    for row in Self.rows {
      let bytes = Array(row.text.utf8)
      for place in bytes.indices {
        _ = try? YAMLReader.documents(in: Array(bytes[..<place]))
        var changed = bytes
        changed[place] = "\n -:#'\"[]{}|>&*!\\\t,".utf8.randomElement(using: &generator) ?? 0
        _ = try? YAMLReader.documents(in: changed)
      }
    }
  }

  /// Each of these would take minutes if the time grew with the square of the size.
  @Test func `a text that was made to keep the reader busy does not`() {
    for part in ["a: b\n", "- - - ", "[[", "'", "\"\\", "a\n", "a: |\n", " ", "#", ": ", "{a: "] {
      let text = Array(String(repeating: part, count: (1 << 20) / part.utf8.count).utf8)
      let time = ProcessorTime.used { _ = try? YAMLReader.documents(in: text) }
      #expect(time < .seconds(30), "\(part): \(time)")
    }
  }

  /// PyYAML reads every text of the rows, and its words are the same.
  @Test(.enabled(if: hasPyYAML, "needs Python with PyYAML"), arguments: rows)
  func `PyYAML reads the same`(row: Row) throws {
    // JSON's escaped slash is YAML 1.2's, and PyYAML is 1.1.
    if row.text.contains("\\/") { return }
    let script = """
      import json, sys, yaml
      text = sys.stdin.buffer.read().decode("utf-8-sig")
      found = [d for d in yaml.load_all(text, Loader=yaml.BaseLoader) if d not in ("", None)]
      print(json.dumps(found))
      """
    let output = try Command(
      "/usr/bin/python3", ["-c", script], input: Array(row.text.utf8)
    ).run().outputText
    let expected = try JSONReader.value(of: Array(output.utf8).filter { $0 != 0x0a })
    #expect(Self.words(.array(row.values)) == Self.words(expected))
  }

  private static let hasPyYAML =
    (try? Command("/usr/bin/python3", ["-c", "import yaml; print('yes')"]).run().outputText)?
    .hasPrefix("yes") ?? false

  /// The same with every scalar as it is written; all words for nothing, and for truth, are one.
  private static func words(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null: ""
    case .bool(let truth): .string(truth ? "true" : "false")
    case .number(let text): .string(text)
    case .string(let text):
      ["~", "null"].contains(text) ? "" : text == "No" ? "false" : .string(text)
    case .array, .manyNames: .array((value.parts ?? []).map(words))
    case .object(let object):
      .object(JSONObject(uniqueKeysWithValues: object.members.map { ($0.key, words($0.value)) }))
    }
  }
}
