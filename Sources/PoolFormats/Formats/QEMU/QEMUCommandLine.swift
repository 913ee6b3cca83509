internal import CPUIDKit

/// A command line of QEMU's, as a shell, `ps`, `qm showcmd`, libvirt's log or `virsh domxml-to-native` has it.
struct QEMUCommandLine {
  /// The number of its first line.
  let number: Int
  /// Its words, without quotes.
  let words: [Substring]

  /// The command lines of a text, or its lines where it has none; those that end with a backslash go on.
  static func all(in lines: [TextLine]) -> [QEMUCommandLine] {
    var found: [(number: Int, text: String)] = []
    var goesOn = false
    for line in lines {
      let ends = line.text.hasSuffix("\\")
      let text = TextLine.trimmed(ends ? line.text.dropLast() : line.text)
      if goesOn {
        found[found.count - 1].text += " " + text
      } else {
        found.append((line.number, String(text)))
      }
      goesOn = ends
    }
    return found.map { QEMUCommandLine(number: $0.number, words: words(of: $0.text[...])) }
  }

  /// The argument of `-cpu`: of several the last counts, as for QEMU; `nil` where it has none.
  ///
  /// A value of `model-id` has blanks, and `ps` prints it without quotes: what follows up to the next option belongs to
  /// it. What ends with a colon is what QEMU's errors begin with.
  var argument: String? {
    guard let place = words.lastIndex(where: { $0 == "-cpu" || $0 == "--cpu" }),
      words.indices.contains(place + 1), !words[place + 1].hasSuffix(":")
    else { return nil }
    var argument = String(words[place + 1])
    var isOpen = QEMUCommandLine.endsWithText(words[place + 1])
    for word in words[(place + 2)...] {
      guard isOpen, !word.hasPrefix("-") else { break }
      argument += " " + word
      if word.contains(",") { isOpen = QEMUCommandLine.endsWithText(word) }
    }
    return argument
  }

  /// Whether the last property of an argument is the text that a CPU calls itself by.
  private static func endsWithText(_ word: Substring) -> Bool {
    let last = word.lastIndex(of: ",").map { word[word.index(after: $0)...] } ?? word
    return last.hasPrefix("model-id=") || last.hasPrefix("model_id=")
  }

  /// The machine's name, as in `-name guest=vm1,debug-threads=on`; `nil` where it has none.
  var machine: Substring? {
    guard let place = words.firstIndex(of: "-name"), words.indices.contains(place + 1) else {
      return nil
    }
    let name = words[place + 1].prefix { $0 != "," }
    return name.hasPrefix("guest=") ? name.dropFirst("guest=".count) : name
  }

  /// Whether it starts QEMU, and does not only speak of it.
  var startsQEMU: Bool {
    guard argument != nil else { return false }
    return words.count < 3 || words[0] == "-cpu"
      || words.contains { $0.contains("qemu") || $0.contains("kvm") } || words.contains("-m")
      || words.contains("-smp")
  }

  /// What a shell makes of a line: words with blanks between them, but for those in quotes.
  private static func words(of text: Substring) -> [Substring] {
    var words: [String] = []
    var word = ""
    var isBegun = false
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        (isEscaped, isBegun) = (true, true)
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        (quote, isBegun) = (character, true)
      } else if quote == nil, character == " " || character == "\t" {
        if isBegun { words.append(word) }
        (word, isBegun) = ("", false)
      } else {
        word.append(character)
        isBegun = true
      }
    }
    if isBegun { words.append(word) }
    return words.map { $0[...] }
  }
}
