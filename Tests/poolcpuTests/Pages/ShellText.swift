/// Lines for a shell, cut into commands as far as pages need it: quotes, comments, pipes, lists and redirections.
struct ShellText {
  /// The words of each command, without redirections; what is between quotes is one word.
  private(set) var commands: [[String]] = []
  private var words: [String] = []
  private var word: String?
  /// Whether the next word is the file of a redirection.
  private var isFileNext = false

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "'":
        take(rest.prefix { $0 != "'" })
        rest = rest.drop { $0 != "'" }.dropFirst()
      case "\"":
        take(rest.prefix { $0 != "\"" })
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\":
        if let escaped = rest.popFirst(), escaped != "\n" { take([escaped]) }
      case "#" where word == nil: rest = rest.drop { $0 != "\n" }
      case " ": endWord()
      case "|", "&", ";", "(", ")", "\n": endCommand()
      case ">", "<":
        if word?.allSatisfy(\.isNumber) == true { word = nil }
        endWord()
        rest = rest.drop { ">&|".contains($0) }
        isFileNext = true
      default: take([character])
      }
    }
    endCommand()
  }

  private mutating func take(_ characters: some Sequence<Character>) {
    word = (word ?? "") + String(characters)
  }

  private mutating func endWord() {
    guard let ended = word else { return }
    if isFileNext { isFileNext = false } else { words.append(ended) }
    word = nil
  }

  private mutating func endCommand() {
    endWord()
    if !words.isEmpty { commands.append(words) }
    words = []
  }

  /// The words of all commands, also of those in a line for another shell.
  var allWords: [String] { (commands + calls).flatMap(\.self) }

  /// The arguments of each call of poolcpu: by itself, through another program, or in a line for another shell.
  var calls: [[String]] {
    commands.flatMap { words -> [[String]] in
      if let place = words.dropLast().firstIndex(of: "poolcpu") {
        // GNU parallel's own words follow behind `:::`.
        return [Array(words[(place + 1)...].prefix { !$0.hasPrefix(":::") })]
      }
      return words.filter { $0.contains("poolcpu ") }.flatMap { ShellText($0).calls }
    }
  }
}
