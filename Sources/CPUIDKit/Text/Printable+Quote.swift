extension Printable {
  /// How many Unicode scalars of a text a sentence quotes.
  public static let quoteLength = 80

  /// The start of `text` for a sentence, as ``text(_:)`` makes it safe, and ` ...` for what is left out.
  ///
  /// No escape and no character is cut in two, but one that alone has more scalars than are quoted.
  ///
  /// - Complexity: that of ``quoteLength`` scalars, however long `text` is.
  public static func quote(_ text: some StringProtocol) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(quoteLength + 1))
    guard start.unicodeScalars.count > quoteLength else { return self.text(start) }
    let whole = start.dropLast()
    if whole.isEmpty { start.unicodeScalars.removeLast() }
    return self.text(whole.isEmpty ? start[...] : whole) + ellipsis
  }

  /// How many scalars of a list a sentence quotes, so that a sentence with one has room for the rest of itself.
  static let listLength = 1_000

  /// `items` as a list for a sentence, each quoted; of what is behind the first of them, or would make the list
  /// longer than a sentence can be, only the number is told.
  public static func quotes(_ items: some Collection<String>, first count: Int = 8) -> String {
    var room = listLength
    let fitting = items.prefix(count).prefix { item in
      room -= quote(item).unicodeScalars.count + 2
      return room >= 0
    }
    return list(items, first: max(1, fitting.count)) { quote($0) }
  }

  /// A path for a sentence; `-` is standard input, and a byte that is no text is escaped as `\xe9`.
  ///
  /// Whoever reads it must find the file, so that ``quoteLength`` is no limit here. Of more than 512
  /// scalars the middle is left out: where a path starts and, as names have at most 255 bytes, the
  /// whole name of the file are told.
  public static func path(_ path: String) -> String {
    path == "-"
      ? "standard input"
      : text(ends(of: path[...], 256)) { scalar in
        PathText.byte(of: scalar).map { "\\x\(Hexadecimal.padded(UInt64($0), digits: 2))" }
          ?? escape(scalar)
      }
  }

  /// `text` as it is, without its middle where it has more than twice `count` scalars.
  ///
  /// - Complexity: that of twice `count` scalars, however long `text` is.
  public static func ends(of text: Substring, _ count: Int) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.prefix(count)
    let rest = scalars[start.endIndex...]
    guard !rest.dropFirst(count).isEmpty else { return String(text) }
    return String(start) + ellipsis + " " + String(rest.suffix(count))
  }

  static let ellipsis = " ..."
}
