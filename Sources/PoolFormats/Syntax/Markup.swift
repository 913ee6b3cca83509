internal import CPUIDKit

/// HTML or SVG into which no text can get unescaped, also well-formed as XML.
///
/// Names of elements and attributes, style and script are literals of the source: nothing that a program reads can
/// become one.
indirect enum Markup: Sendable {
  /// A name of an element or an attribute.
  struct Name: ExpressibleByStringLiteral, Sendable {
    let text: StaticString

    init(stringLiteral text: StaticString) { self.text = text }
  }

  /// An attribute with its value, in whose place text from outside may stand.
  struct Attribute: Sendable {
    let name: Name
    let value: String

    init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Text, on one line.
  case text(String)
  /// Text with its line ends.
  case lines(String)
  /// An element.
  case element(Name, [Attribute], [Markup])
  /// Style or script of poolcpu's own.
  case own(StaticString)

  /// An element with attributes whose names differ.
  static func tag(
    _ name: Name, _ attributes: KeyValuePairs<Name, String> = [:], _ content: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, content)
  }

  /// An element with text.
  static func tag(
    _ name: Name, _ attributes: KeyValuePairs<Name, String> = [:], _ text: String
  ) -> Markup {
    tag(name, attributes, [.text(text)])
  }

  /// Adds the markup to `page`.
  func write(to page: inout String) {
    switch self {
    case .text(let text): page += Markup.escaped(text)
    case .lines(let text): page += Markup.escaped(text, keepingLines: true)
    case .own(let text): page += text.description
    case .element(let name, let attributes, let content):
      let tag = name.text.description
      page += "<" + tag
      for attribute in attributes {
        page += " \(attribute.name.text)=\""
        page += Markup.escaped(attribute.value)
        page += "\""
      }
      guard !content.isEmpty || !Markup.empty.contains(tag) else {
        page += "/>"
        return
      }
      page += ">"
      for part in content { part.write(to: &page) }
      page += "</\(tag)>"
      if Markup.blocks.contains(tag) { page += "\n" }
    }
  }

  /// Elements that HTML closes by themselves, and those of SVG that have nothing inside.
  private static let empty: Set = ["meta", "br", "input", "link", "rect", "line"]
  /// Elements behind which a line ends, so that a page can be read and compared.
  private static let blocks: Set = [
    "head", "meta", "title", "style", "script", "header", "nav", "main", "section", "footer", "h1",
    "h2", "h3", "p", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "details", "pre",
    "div", "dl", "text", "g", "desc",
  ]

  /// `text` for the inside of an element or an attribute.
  ///
  /// What is not visible is written as on a terminal, so that it neither hides nor turns text round.
  private static func escaped(_ text: String, keepingLines: Bool = false) -> String {
    let shown = Printable.page(text)
    guard shown.utf8.contains(where: { marks.contains($0) }) else { return shown }
    return shown.unicodeScalars.reduce(into: "") { safe, scalar in
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case "\n" where !keepingLines: safe += "\\u{a}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
  }

  private static let marks = Set("&<>\"'\n".utf8)
}
