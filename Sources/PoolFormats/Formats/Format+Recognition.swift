extension Format {
  /// Tells the format of `bytes` by what they say; a file's name is not asked.
  ///
  /// - Parameter bytes: a whole file.
  /// - Returns: the format. poolcpu's documents are all called ``record``; their schema tells more.
  /// - Throws: ``DumpError`` that names what the bytes are instead.
  public static func recognise(_ bytes: [UInt8]) throws(DumpError) -> Format {
    let begun = signs.first {
      if case .start(let recognises) = $0.sign { recognises(bytes) } else { false }
    }
    if let begun { return begun.format }
    if let kind = BinaryKind.of(bytes) { throw DumpError(.binary(kind: kind)) }
    guard firstText(of: bytes) != nil else { throw DumpError(.empty) }
    if let format = ofJSON(bytes) { return format }
    if case (let format, var cursor)? = dump(in: bytes) {
      let marked = signs.first {
        if case .dashes(let dumps) = $0.sign { dumps.contains(format) } else { false }
      }
      guard let marked else { return format }
      while cursor.advanceLine() {
        if cursor.isDashes { return marked.format }
      }
      return format
    }
    let lines = TextLine.all(in: Array(bytes.prefix(1 << 20)))
    let meant = signs.first {
      switch $0.sign {
      case .lines(let recognises), .markup(let recognises): !lines.isEmpty && recognises(lines)
      case .start, .firstKeys, .keys, .registers, .dashes: false
      }
    }
    guard let meant else { throw DumpError(problem(with: bytes, lines)) }
    // Words that are Linux's flags as well may be another system's, which its heading tells.
    if meant.format == .procCPUInfo, let foreign = lines.first.flatMap(ForeignText.of) {
      throw DumpError(.foreign(foreign))
    }
    return meant.format
  }

  /// The format of a JSON text by a key in any depth that no other has, else by the first of its own that
  /// tells; ``record`` for the documents of poolcpu's.
  ///
  /// - Parameter head: how a file begins.
  /// - Returns: the format; `nil` for what is no JSON object, nor an array that is known by a key.
  public static func ofJSON(_ head: [UInt8]) -> Format? {
    let first = firstText(of: head)
    if first == UInt8(ascii: "[") { return ofKey(in: head) }
    guard first == UInt8(ascii: "{") else { return nil }
    var found: Format?
    TopLevelKeys.walk(head) { key in
      if ownKeys.contains(key) {
        found = .record
      } else {
        let meant = signs.first {
          if case .firstKeys(let keys) = $0.sign { keys.contains(key) } else { false }
        }
        found = meant?.format
      }
      return found == nil
    }
    if found == .record { return .record }
    return ofKey(in: head) ?? found ?? .record
  }

  /// What a JSON text is that no format is like; `nil` for what nobody knows.
  public static func foreignJSON(_ head: [UInt8]) -> ForeignText? {
    let format = ofJSON(head)
    let isList = firstText(of: head) == UInt8(ascii: "[")
    guard format == .record || isList && format == nil else { return nil }
    var found: ForeignText?
    var isOwn = false
    TopLevelKeys.walk(head) { key in
      guard isList || !ownKeys.contains(key) else {
        isOwn = true
        return false
      }
      found = ForeignText.ofJSON(key, isList: isList)
      return found == nil
    }
    return found ?? (isOwn ? nil : ForeignText.ofFailure(head))
  }

  /// The first keys of poolcpu's own documents, in the order in which it writes them; behind them nobody looks
  /// further, since fleets have many of them.
  private static let ownKeys: Set<String> = ["schema", "brand", "added", "anomalies"]

  /// The format that one of the keys in `head` tells, in any depth.
  private static func ofKey(in head: [UInt8]) -> Format? {
    let text = String(decoding: head, as: UTF8.self)
    return signs.first {
      guard case .keys(let keys) = $0.sign else { return false }
      return keys.contains { text.contains("\"\($0)\"") }
    }?
    .format
  }

  /// The format of the first line of registers, and the walk there; `nil` without such a line.
  static func dump(in bytes: [UInt8]) -> (format: Format, cursor: TextCursor)? {
    var cursor = TextCursor(bytes)
    while cursor.advanceLine() {
      if let (format, _) = dumps.first(where: { $0.recognises(cursor) }) {
        return (format, cursor)
      }
      if cursor.matches("arm_") { return nil }
    }
    return nil
  }

  private static let signs = allCases.flatMap { format in
    format.definition.signs.map { (format: format, sign: $0) }
  }

  private static let dumps = signs.compactMap { format, sign in
    if case .registers(let recognises) = sign {
      (format: format, recognises: recognises)
    } else {
      nil
    }
  }

  /// The first byte that is no blank, behind a byte order mark; `nil` when there is none.
  private static func firstText(of bytes: [UInt8]) -> UInt8? {
    bytes[(bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)...]
      .first { !" \t\r\n".utf8.contains($0) }
  }

  /// What a text is that nothing recognises.
  private static func problem(with bytes: [UInt8], _ lines: [TextLine]) -> DumpError.Problem {
    var cursor = TextCursor(bytes)
    while cursor.advanceLine() {
      if cursor.matches("version https://git-lfs") { return .gitLFSPointer }
      if cursor.matches("arm_") || cursor.matches("CPU implementer") { return .arm }
      if cursor.matches("vendor_id =") || cursor.matches("version information (1/eax)") {
        return .decodedCPUID
      }
    }
    let foreign = ForeignText.ofFailure(Array(bytes.prefix(1 << 20))) ?? ForeignText.of(lines)
    return foreign.map { .foreign($0) } ?? .unrecognised
  }
}

/// Files that are no text, told by how they begin.
enum BinaryKind {
  private static let marks: [(kind: String, bytes: [UInt8])] = [
    ("a gzip archive", [0x1f, 0x8b]),
    ("an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
    ("a zstd archive", [0x28, 0xb5, 0x2f, 0xfd]),
    ("a bzip2 archive", [0x42, 0x5a, 0x68]),
    ("a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]),
    ("a ZIP archive", [0x50, 0x4b, 0x03, 0x04]),
    ("a PNG picture", [0x89, 0x50, 0x4e, 0x47]),
    ("a JPEG picture", [0xff, 0xd8, 0xff]),
    ("a PDF document", [0x25, 0x50, 0x44, 0x46]),
    ("a program", [0x7f, 0x45, 0x4c, 0x46]),
    ("UTF-16 text", [0xff, 0xfe]),
    ("UTF-16 text", [0xfe, 0xff]),
  ]

  /// What `bytes` are when they are no text; `nil` for text.
  ///
  /// A NUL among the first 64 KiB is in no text.
  static func of(_ bytes: [UInt8]) -> String? {
    marks.first { bytes.starts(with: $0.bytes) }?.kind
      ?? (bytes.prefix(65_536).contains(0) ? "binary data" : nil)
  }
}
