import PoolTestSupport

/// A page for people, and the commands in its fenced blocks.
struct DocumentedPage {
  /// A part of a page.
  enum Part {
    /// Lines that are copied.
    case text([Substring])
    /// A `console` block: commands behind `$ `, each with what it prints.
    case session([Step])
    /// An `sh` block: lines for a shell, whose output is not shown.
    case script([Substring])
  }

  /// A command, and what the page says that it prints.
  struct Step {
    var command: String
    var output: [Substring] = []
  }

  let path: String
  private(set) var parts: [Part] = []

  init(_ path: String) throws {
    self.path = path
    var lines = try Repository.lines(of: path)[...]
    while !lines.isEmpty {
      let text = lines.prefix { $0 != "```console" && $0 != "```sh" }
      lines = lines[text.endIndex...]
      guard let fence = lines.first else {
        parts.append(.text(Array(text)))
        break
      }
      parts.append(.text(text + [fence]))
      let block = lines.dropFirst().prefix { $0 != "```" }
      lines = lines[block.endIndex...]
      parts.append(fence == "```sh" ? .script(Array(block)) : .session(Self.steps(of: block)))
    }
  }

  private static func steps(of block: ArraySlice<Substring>) -> [Step] {
    var steps: [Step] = []
    for line in block {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if let last = steps.indices.last {
        if steps[last].command.hasSuffix("\\") {
          steps[last].command += "\n\(line)"
        } else {
          steps[last].output.append(line)
        }
      }
    }
    return steps
  }

  /// All steps, in order: those of sessions, and each script as one without output.
  var steps: [Step] {
    parts.flatMap { part -> [Step] in
      switch part {
      case .text: []
      case .session(let steps): steps
      case .script(let lines): [Step(command: lines.joined(separator: "\n"))]
      }
    }
  }

  /// The page with other outputs.
  ///
  /// - Parameters:
  ///   - output: what a step of a session prints.
  ///   - visit: is given each script, in its place among the steps.
  /// - Returns: the page.
  /// - Throws: what they throw.
  func text(
    output: (Step) throws -> [Substring], scripts visit: ([Substring]) throws -> Void
  ) throws -> String {
    var lines: [Substring] = []
    for part in parts {
      switch part {
      case .text(let text): lines += text
      case .session(let steps):
        for step in steps { lines += ["$ \(step.command)"[...]] + (try output(step)) }
      case .script(let script):
        try visit(script)
        lines += script
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether `printed` is what a page shows, where a line `[...]` stands for any lines.
  static func agrees(_ shown: ArraySlice<Substring>, _ printed: ArraySlice<Substring>) -> Bool {
    guard let expected = shown.first else { return printed.isEmpty }
    if expected != "[...]" {
      return printed.first == expected && agrees(shown.dropFirst(), printed.dropFirst())
    }
    return (printed.startIndex...printed.endIndex).contains {
      agrees(shown.dropFirst(), printed[$0...])
    }
  }

  /// `printed` with as many lines at both ends as `shown` has around its marks `[...]`; all of it without one.
  static func shortened(_ printed: [Substring], like shown: [Substring]) -> [Substring] {
    guard let first = shown.firstIndex(of: "[...]"), let last = shown.lastIndex(of: "[...]"),
      first + shown.count - last - 1 < printed.count
    else { return printed }
    return printed.prefix(first) + ["[...]"] + printed.suffix(shown.count - last - 1)
  }
}
