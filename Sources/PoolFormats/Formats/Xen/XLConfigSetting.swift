internal import CPUIDKit
internal import PoolKit

/// One setting of `xl.cfg`: a key and the texts that it is given.
struct XLConfigSetting {
  let key: String
  /// The texts in quotes; empty for numbers.
  let texts: [String]
  /// Whether they stand in brackets.
  let isList: Bool
  /// The first line.
  let line: TextLine

  /// The settings of `lines`; a list may take several.
  static func all(in lines: [TextLine]) throws(PlatformTextError) -> [XLConfigSetting] {
    var settings: [XLConfigSetting] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      guard !line.text.hasPrefix("#"), let (key, value) = TextLine.pair(line.text, "=") else {
        continue
      }
      let isList = value.hasPrefix("[")
      var texts: [String] = []
      var part = value
      while true {
        let isClosed = try add(part, line, to: &texts)
        if !isList || isClosed { break }
        guard let next = rest.popFirst() else {
          throw line.wrong(
            "a closing bracket for \(key)", found: "the end of the text")
        }
        part = next.text
      }
      settings.append(XLConfigSetting(key: String(key), texts: texts, isList: isList, line: line))
    }
    return settings
  }

  /// Adds the texts in quotes of `part`; returns whether a bracket closes the list there.
  private static func add(
    _ part: Substring, _ line: TextLine, to texts: inout [String]
  ) throws(PlatformTextError) -> Bool {
    var rest = part
    while let character = rest.popFirst() {
      if character == "#" { return false }
      if character == "]" { return true }
      guard character == "\"" || character == "'" else { continue }
      guard let end = rest.firstIndex(of: character) else {
        throw line.wrong("a closing quote", found: part)
      }
      texts.append(String(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return false
  }
}
