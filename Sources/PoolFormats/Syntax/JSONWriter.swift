internal import CPUIDKit

/// Writes JSON in one way only: keys sorted by their bytes, the same value in the same bytes.
public struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isCompact: Bool

  /// A document: two blanks a step; an array without parts of its own is one line.
  ///
  /// - Parameter value: what to write.
  /// - Returns: the text, ending in a line end.
  public static func document(_ value: JSONValue) -> [UInt8] { write(value, isCompact: false) }

  /// One line without blanks, ending in a line end: for JSON Lines.
  public static func line(_ value: JSONValue) -> [UInt8] { write(value, isCompact: true) }

  /// ``line(_:)`` or ``document(_:)``.
  public static func bytes(of value: JSONValue, isLine: Bool) -> [UInt8] {
    write(value, isCompact: isLine)
  }

  private static func write(_ value: JSONValue, isCompact: Bool) -> [UInt8] {
    var writer = JSONWriter(isCompact: isCompact)
    writer.append(value, indent: 0)
    writer.bytes.append(0x0a)
    return writer.bytes
  }

  private init(isCompact: Bool) { self.isCompact = isCompact }

  private mutating func append(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let text): append(text)
    case .string(let text): append(quoted: text)
    case .array(let elements):
      let isShort = elements.allSatisfy(\.isPlain)
      list("[", "]", count: elements.count, indent, isShort: isShort) { writer, place, indent in
        writer.append(elements[place], indent: indent)
      }
    case .manyNames(let names):
      list("[", "]", count: names.count, indent, isShort: true) { writer, place, _ in
        writer.append(quoted: names[place])
      }
    case .object(let object):
      let members = object.members
      list("{", "}", count: members.count, indent, isShort: false) { writer, place, indent in
        writer.append(quoted: members[place].key)
        writer.append(writer.isCompact ? ":" : ": ")
        writer.append(members[place].value, indent: indent)
      }
    }
  }

  /// Writes `count` elements between brackets, each on a line of its own unless they are short.
  private mutating func list(
    _ open: String, _ close: String, count: Int, _ indent: Int, isShort: Bool,
    _ element: (inout JSONWriter, Int, Int) -> Void
  ) {
    append(open)
    for place in 0..<count {
      if place > 0 { append(isShort && !isCompact ? ", " : ",") }
      if !isShort { lineEnd(indent + 1) }
      element(&self, place, indent + 1)
    }
    if !isShort && count > 0 { lineEnd(indent) }
    append(close)
  }

  private mutating func lineEnd(_ indent: Int) {
    guard !isCompact else { return }
    bytes.append(0x0a)
    bytes.append(contentsOf: repeatElement(0x20, count: indent * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }) {
      append(text)
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes one scalar; whatever could disturb a terminal is escaped.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    default:
      if scalar.isDisturbing {
        for unit in UTF16.encode(scalar) ?? .init() { append("\\u" + unit.fourDigits) }
      } else {
        bytes.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
  }
}

extension JSONValue {
  /// Whether the value has no parts.
  fileprivate var isPlain: Bool {
    switch self {
    case .array, .manyNames, .object: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control or format character, or ends a line.
  fileprivate var isDisturbing: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}

extension UInt16 {
  fileprivate var fourDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
