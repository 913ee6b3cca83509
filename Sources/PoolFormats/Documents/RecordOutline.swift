/// The text of a record on one line, as pieces between which only a host's name, a time and a clock's frequency lie.
///
/// A piece ends with the comma behind a member, where such a hole begins, or with the last brace: so none is the
/// beginning of another, and a line of the same pieces says the same but for its holes.
struct RecordOutline {
  /// What lies behind a piece.
  enum Hole: Hashable {
    /// The name, or the time, up to a quote.
    case name, time
    /// Digits: the clock's frequency.
    case kHz
  }

  /// A piece of text, with what lies behind it; `nil` for nothing.
  struct Piece {
    let text: ArraySlice<UInt8>
    let hole: Hole?
  }

  /// The pieces, from the opening brace to the closing one.
  private(set) var pieces: [Piece] = []

  /// The outline of `line`, one object without blanks around it that was read as a record.
  ///
  /// `nil` where it has line ends within, or spells a key or the name in an unusual way.
  init?(_ line: [UInt8]) {
    guard !line.contains(0x0a) else { return nil }
    var depth = 0
    var start = 0
    var place = 0
    var member: ArraySlice<UInt8> = []
    var holes: Set<Hole> = []
    while place < line.count {
      switch line[place] {
      case UInt8(ascii: "\""):
        let text = RecordOutline.string(in: line, from: place)
        place = text.endIndex + 1
        guard let value = RecordOutline.value(in: line, from: place) else { continue }
        guard !text.contains(UInt8(ascii: "\\")) else { return nil }
        if depth == 1 { member = text }
        guard let hole = Hole(text, in: member, depth: depth) else { continue }
        let filled = hole.filled(line[value...])
        guard !filled.isEmpty, holes.insert(hole).inserted else { return nil }
        pieces.append(Piece(text: line[start..<filled.startIndex], hole: hole))
        start = filled.endIndex
        place = filled.endIndex + (hole == .kHz ? 0 : 1)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 1:
        pieces.append(Piece(text: line[start...place], hole: nil))
        start = place + 1
      default: break
      }
      place += 1
    }
    pieces.append(Piece(text: line[start...], hole: nil))
    guard holes.contains(.name) else { return nil }
  }

  /// The host that the text of a record names, which may be broken; `nil` where it has none in the usual spelling.
  static func hostName(in text: ArraySlice<UInt8>) -> String? {
    let key = Array("\"host\"".utf8)
    let line = Array(text.prefix(1 << 20))
    for place in line.indices where line[place...].starts(with: key) {
      guard let value = value(in: line, from: place + key.count) else { continue }
      let name = Hole.name.filled(line[value...])
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  /// What is between the quotes of the string that begins at `place`.
  private static func string(in line: [UInt8], from place: Int) -> ArraySlice<UInt8> {
    var end = place + 1
    while end < line.count - 1, line[end] != UInt8(ascii: "\"") {
      end += line[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return line[(place + 1)..<min(end, line.count - 1)]
  }

  /// Where the value begins of the key that ended before `place`; `nil` where there was no key.
  private static func value(in line: [UInt8], from place: Int) -> Int? {
    let rest = line[place...].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }.startIndex
  }
}

extension RecordOutline.Hole {
  /// The hole behind `key`, which is in the value of `member` at a depth; `nil` where there is none.
  fileprivate init?(_ key: ArraySlice<UInt8>, in member: ArraySlice<UInt8>, depth: Int) {
    switch depth {
    case 1 where key.elementsEqual("host".utf8): self = .name
    case 2 where member.elementsEqual("source".utf8) && key.elementsEqual("when".utf8): self = .time
    case 2 where member.elementsEqual("clock".utf8) && key.elementsEqual("kHz".utf8): self = .kHz
    default: return nil
    }
  }

  /// What fills the hole of the value at the beginning of `text`; empty where nothing usual does.
  fileprivate func filled(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch self {
    case .kHz: text.prefix { $0.isDigit }
    case .name, .time:
      text.first == UInt8(ascii: "\"") ? text.dropFirst().prefix { $0.isPlainInJSON } : []
    }
  }
}
