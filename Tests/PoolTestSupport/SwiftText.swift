/// Swift source, as far as a test of its shape must read it.
public enum SwiftText {
  /// The lines without comments and without what stands in quotes.
  ///
  /// Text over several lines begins and ends with three quotes that end their line or begin it, as the
  /// formatter writes them.
  public static func code(of lines: [Substring]) -> [Substring] {
    var isText = false
    return lines.map { line in
      let trimmed = line.drop { $0 == " " }
      if isText {
        if trimmed.hasPrefix("\"\"\"") { isText = false }
        return ""
      }
      if line.hasSuffix("\"\"\"") { isText = true }
      return trimmed.hasPrefix("//") ? "" : withoutQuotes(line)
    }
  }

  /// The types that `code` declares: at its top level and shown to other files, or anywhere.
  public static func declaredTypes(
    in code: [Substring], anywhere: Bool = false
  ) -> [Substring] {
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]
    return code.compactMap { line in
      let isOuter = line.first.map { $0.isLetter || $0 == "@" } ?? false
      let words = line.split { !isPartOfName($0) }
      guard anywhere || isOuter, let kind = words.firstIndex(where: kinds.contains),
        kind + 1 < words.count
      else { return nil }
      let isHidden = words[..<kind].contains("private") || words[..<kind].contains("fileprivate")
      return anywhere || !isHidden ? words[kind + 1] : nil
    }
  }

  /// The names that begin with a capital letter.
  public static func words(in code: [Substring]) -> [Substring] {
    code.flatMap { line in
      line.split { !isPartOfName($0) }.filter { $0.first?.isUppercase == true }
    }
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static func withoutQuotes(_ line: Substring) -> Substring {
    guard line.contains("\"") || line.contains("//") else { return line }
    var kept = ""
    var isQuoted = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isQuoted.toggle() }
      if !isQuoted, character == "/", previous == "/" { break }
      if !isQuoted { kept.append(character) }
      previous = previous == "\\" ? " " : character
    }
    return Substring(kept)
  }
}
