/// The man page of a command, from what the program says of it.
struct ManualPage {
  let command: HelpDump.Command
  /// The command lines that its help shows below USAGE.
  let usage: [String]
  /// Every command of the program.
  let commands: [HelpDump.Command]
  /// The version and the day on which it was released, for the foot of the page.
  let version: String
  let date: String

  /// The page.
  var text: String {
    (head + names + synopsis + section("DESCRIPTION", description) + section("OPTIONS", options)
      + section("COMMANDS", subcommands) + section("EXIT STATUS", statuses)
      + section("ENVIRONMENT", isProgram ? ProgramManual.environment : [])
      + section("FILES", isProgram ? ProgramManual.files : [])
      + section("EXAMPLES", examples) + section("SEE ALSO", seeAlso))
      .map { $0 + "\n" }.joined()
  }

  private var isProgram: Bool { command.superCommands == nil }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".SH \(title)"] + lines.drop { $0 == ".PP" }
  }

  private var head: [String] {
    [
      ".\\\" Written by `make docs` from what the program says of itself.",
      ".TH \(command.page.uppercased()) 1 \(date) \"poolcpu \(version)\" \"poolcpu\"",
      // Names are not broken in two.
      ".nh",
    ]
  }

  private var names: [String] {
    let abstract = command.abstract ?? ""
    let phrase = abstract.prefix(1).lowercased() + abstract.dropFirst().trimmingDot
    return [".SH NAME"] + Roff.filled("\(Roff.escaped(command.page)) \\- \(Roff.escaped(phrase))")
  }

  private var synopsis: [String] {
    section(
      "SYNOPSIS",
      usage.flatMap { line in
        let words = line.split(separator: " ").prefix { $0.first?.isLetter ?? false }
        let call = words.joined(separator: " ")
        return [".HP", Roff.bold(call)]
          + Roff.filled(Self.unbroken(Roff.withPlaceholders(line.dropFirst(call.count))))
      })
  }

  /// What is in brackets is not broken over lines.
  private static func unbroken(_ text: String) -> String {
    text.replacing(#/\[[^\[\]]*\]/#) { $0.output.replacing(" ", with: "\\~") }
  }

  /// The paragraphs of the discussion.
  private var paragraphs: [[Substring]] {
    (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: "").map(Array.init)
  }

  private static let exampleMark = "Example:"
  private static let statusMark = "Exit status: "

  private var description: [String] {
    let told = paragraphs.filter { paragraph in
      paragraph.first != Substring(Self.exampleMark)
        && !(paragraph.first?.hasPrefix(Self.statusMark) ?? false)
    }
    let lead = command.abstract.map { [[Substring($0)]] } ?? []
    return (lead + told).flatMap { paragraph in
      [".PP"] + Roff.filled(Roff.escaped(paragraph.joined(separator: " ")))
    }
  }

  private var examples: [String] {
    if isProgram { return ProgramManual.examples }
    return paragraphs.filter { $0.first == Substring(Self.exampleMark) }.flatMap { paragraph in
      Roff.example(paragraph.dropFirst().map { $0.dropFirst(2) })
    }
  }

  private var statuses: [String] {
    if isProgram { return ProgramManual.statuses }
    let told = paragraphs.compactMap(\.first).first { $0.hasPrefix(Self.statusMark) }
    let rows = (told ?? "").dropFirst(Self.statusMark.count).trimmingDot
      .replacing(#/, (?=\d+ )/#, with: "\n").split(separator: "\n")
    return rows.flatMap { row in
      let number = row.prefix { $0.isNumber }
      return Roff.item(Roff.bold(number), Roff.escaped(row.dropFirst(number.count + 1)) + ".")
    }
  }

  private var options: [String] {
    (command.arguments ?? []).filter(\.shouldDisplay).flatMap { argument in
      let value = "<\(argument.valueName ?? "")>"
      let tag =
        argument.names.map { names in
          names.map { Roff.bold($0.spelling) }.joined(separator: ", ")
            + (argument.kind == "option" ? " \(Roff.withPlaceholders(value))" : "")
        } ?? Roff.withPlaceholders(argument.isRepeating ? "\(value) ..." : value)
      return Roff.item(tag, Roff.escaped(Self.about(argument)))
    }
  }

  private static func about(_ argument: HelpDump.Argument) -> String {
    let isOption = argument.kind != "flag"
    let values = argument.allValues.map { "Values: \($0.joined(separator: ", "))." }
    let standard = argument.defaultValue.map { "Default: \($0)." }
    return ([argument.abstract] + (isOption ? [values, standard] : [])).compactMap(\.self)
      .joined(separator: " ")
  }

  private var subcommands: [String] {
    commands.filter { $0.superCommands == command.words }.flatMap {
      Roff.item(Roff.bold($0.words.joined(separator: " ")), Roff.escaped($0.abstract ?? ""))
    }
  }

  /// The commands above and below, and those that the text names.
  private var seeAlso: [String] {
    let text = ([command.discussion] + (command.arguments ?? []).map(\.abstract))
      .compactMap(\.self).joined(separator: " ")
    let named = commands.filter { other in
      other.page != command.page
        && (command.words.starts(with: other.words) || other.superCommands == command.words
          || text.contains(other.words.joined(separator: " ")))
    }
    let pages = named.map { ($0.page, 1) } + (isProgram ? ProgramManual.otherPages : [])
    return pages.enumerated().map { index, page in
      let isLast = index == pages.count - 1
      return ".BR \(Roff.escaped(page.0)) (\(page.1))\(isLast ? "" : ",")"
    }
  }
}

extension StringProtocol {
  /// Without the full stop at its end.
  fileprivate var trimmingDot: SubSequence { hasSuffix(".") ? dropLast() : self[...] }
}
