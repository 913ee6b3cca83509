/// The word that a shell asks to complete, as far as the user has typed it.
struct CompletedWord {
  /// What was typed, without a quote before it and without the option that it is a value of.
  let text: String

  /// The word number `index` of `words`; the empty word where there is none.
  ///
  /// Shells hand words on as they were typed, `--without="avx` among them.
  init(_ words: [String], _ index: Int) {
    var text = words.indices.contains(index) ? words[index][...] : ""
    if text.hasPrefix("--"), let sign = text.firstIndex(of: "=") {
      text = text[text.index(after: sign)...]
    }
    self.text = String(text.drop { $0 == "\"" || $0 == "'" })
  }

  /// The lists, comma separated, that go on from the word by a name that is not yet in it.
  ///
  /// Nothing goes on from a list with something else in it, so that no word of a user's comes back to a shell.
  ///
  /// - Parameters:
  ///   - isName: whether a part before the last is a name.
  ///   - names: the names that begin with the last part.
  /// - Returns: what the word may become.
  func lists(ofNames isName: (String) -> Bool, _ names: (String) -> [String]) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let (done, last) = (parts.dropLast(), parts.last ?? "")
    guard done.allSatisfy({ CompletedWord.isPlain($0) && isName($0) }) else { return [] }
    return names(last).filter { !done.contains($0) }.map {
      (done + [$0]).joined(separator: ",")
    }
  }

  /// Whether `text` means itself in every shell.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
      default: false
      }
    }
  }
}
