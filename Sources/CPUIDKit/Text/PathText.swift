/// Paths as text that loses nothing.
///
/// To Linux a path is bytes. A byte that is part of no UTF-8 stands in the text as the character U+10FF00 plus the
/// byte, which is for private use; these characters themselves stand as four of them, so that every path comes back
/// as it was. Parts are found by bytes as the kernel finds them: to Swift `/` and an accent behind it are one
/// `Character`.
public enum PathText {
  /// The text of a path that the kernel or the shell gave.
  public static func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var pending: [UInt8] = []
    // The parser looks ahead, and does not say which bytes an error had.
    var source = AnyIterator {
      let byte = rest.next()
      if let byte { pending.append(byte) }
      return byte
    }
    while true {
      switch parser.parseScalar(from: &source) {
      case .emptyInput: return String(text)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if byte(of: scalar) == nil {
          text.append(scalar)
        } else {
          text.append(contentsOf: pending.prefix(encoded.count).map(character))
        }
        pending.removeFirst(encoded.count)
      case .error(let length):
        text.append(contentsOf: pending.prefix(length).map(character))
        pending.removeFirst(length)
      }
    }
  }

  /// The byte for which a character of ``text(of:)`` stands; `nil` for one that stands for itself.
  public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value & ~0xff == base ? UInt8(scalar.value & 0xff) : nil
  }

  private static let base: UInt32 = 0x10_ff00

  private static func character(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(byte)) ?? "\u{fffd}"
  }
}

extension PathText {
  /// Whether the path begins at the root.
  public static func isAbsolute(_ path: some StringProtocol) -> Bool { path.utf8.first == slash }

  /// The names in `path` that its slashes divide.
  public static func names(in path: String) -> [Substring] {
    path.utf8.split(separator: slash).map { Substring($0) }
  }

  /// The folder of a file, with its slash; empty for one in the working directory.
  public static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(decoding: path.utf8[...$0], as: UTF8.self) } ?? ""
  }

  /// The path of what is called `name` in `folder`.
  public static func path(_ folder: String, _ name: some StringProtocol) -> String {
    folder.utf8.last == slash || folder.isEmpty ? folder + name : "\(folder)/\(name)"
  }

  private static let slash = UInt8(ascii: "/")
}

extension String {
  /// The bytes of a path, as C wants them: the text may be ``PathText``'s.
  public var pathBytes: [CChar] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if let byte = PathText.byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += scalar.utf8
      }
    }
    return bytes.map(CChar.init(bitPattern:)) + [0]
  }
}
