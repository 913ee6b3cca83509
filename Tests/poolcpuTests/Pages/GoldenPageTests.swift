import ArgumentParser
import Foundation
import PoolTestSupport
import Testing

@testable import poolcpu

/// Commands in README.md and below docs: each runs, prints what the page shows, and has options that exist.
struct GoldenPageTests {
  /// The pages that tests of their own write whole.
  private static let generated = ["docs/screens.md", "docs/answers.md"]

  private static let pages =
    ["README.md", "examples/README.md"]
    + Repository.files(below: "docs", suffix: ".md").map { "docs/\($0)" }

  @Test(arguments: pages.filter { !generated.contains($0) })
  func `a page's commands print what it shows`(path: String) throws {
    let page = try DocumentedPage(path)
    guard page.steps.contains(where: { !ShellText($0.command).calls.isEmpty }) else { return }
    var folder = try DocumentedFolder(for: page)
    var others: [String] = []
    let text = try page.text { step -> [Substring] in
      let printed = try Self.printed(step.command, in: &folder)
      guard !DocumentedPage.agrees(step.output[...], printed[...]) else { return step.output }
      others.append("`\(step.command)` prints\n\(printed.joined(separator: "\n"))")
      return DocumentedPage.shortened(printed, like: step.output)
    } scripts: { lines in
      guard !ShellText(lines.joined(separator: "\n")).calls.isEmpty else { return }
      for statement in try DocumentedFolder.statements(of: lines) {
        let shell = ShellText(statement)
        guard Self.runs(shell) else { continue }
        let result = try folder.run(statement)
        #expect([0, 1, 3].contains(result.status), "\(path): \(statement)\n\(result.text)")
      }
    }
    let isFresh = try GeneratedDocument(path).blessed(with: text) == text
    #expect(isFresh, "\(path) is stale: run `make bless`; \(others.joined(separator: "\n"))")
  }

  /// What a command of a session prints; what apply, verify and rollback print is had from files that stand in for MSRs.
  private static func printed(_ command: String, in folder: inout DocumentedFolder) throws
    -> [Substring]
  {
    let words = ShellText(command).allWords
    let isOfMachine = UnrunCommand.first(for: words)?.isOfMachine ?? false
    let answers = isOfMachine ? try OverrideScreens.answers() : []
    let known = answers.first { "poolcpu \($0.arguments)" == command }
    try #require(known != nil || !isOfMachine, "`\(command)` is not run here; use an `sh` block")
    let text = try known?.text ?? folder.run(command).text
    return (text.hasSuffix("\n") ? text.dropLast() : text[...])
      .split(separator: "\n", omittingEmptySubsequences: text.isEmpty)
  }

  /// Whether a line of a script is run: calls of poolcpu that can, and what makes folders for them.
  private static func runs(_ shell: ShellText) -> Bool {
    UnrunCommand.first(for: shell.allWords) == nil
      && (!shell.calls.isEmpty || shell.commands.allSatisfy { $0.first == "mkdir" })
  }

  @Test(arguments: pages)
  func `the program's parser takes a page's commands, but for those shown as errors`(
    path: String
  ) throws {
    for step in try DocumentedPage(path).steps {
      let isWrong = step.output.first?.hasPrefix("Error: ") ?? false
      for call in ShellText(step.command).calls {
        #expect(Self.usage(of: call) == nil || isWrong, "\(path): \(call)")
      }
    }
  }

  /// What the parser says against the arguments `call`; `nil` for nothing.
  private static func usage(of call: [String]) -> String? {
    do {
      try Poolcpu.checkSubcommand(in: call)
      _ = try Poolcpu.parseAsRoot(call)
      return nil
    } catch {
      return Poolcpu.exitCode(for: error).isSuccess ? nil : Poolcpu.message(for: error)
    }
  }

  private static let commands = Result { try HelpDump.read() }

  @Test(arguments: pages)
  func `an option that a page's text gives to a command exists`(path: String) throws {
    let commands = try Self.commands.get()
    let names = commands.flatMap { command in command.words.dropFirst().map { ($0, command) } }
    let spans = try Repository.lines(of: path).flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
    }
    for span in spans where span.contains(" -") {
      guard let words = ShellText(span).commands.first else { continue }
      let isWhole = words.first == "poolcpu"
      guard let name = words.dropFirst(isWhole ? 1 : 0).first, !name.hasPrefix("-") else {
        continue
      }
      let named = names.filter { $0.0 == name }.map(\.1)
      guard isWhole || !named.isEmpty else { continue }
      let options = named.flatMap { $0.arguments ?? [] }.flatMap { $0.names ?? [] }.map(\.spelling)
      for word in words where word.hasPrefix("-") && word.count > 1 {
        #expect(options.contains(word), "\(path): \(name) has no \(word)")
      }
    }
  }

  @Test(arguments: UnrunCommand.all.map(\.word))
  func `what is not run is on a page, and a test runs it`(word: String) throws {
    let row = try #require(UnrunCommand.all.first { $0.word == word })
    #expect(Repository.isFile("Tests/\(row.test)"))
    let steps = try Self.pages.flatMap { try DocumentedPage($0).steps }
    #expect(steps.contains { ShellText($0.command).allWords.contains(word) })
  }

  @Test(arguments: [
    ("a b", "a b", true), ("a", "a b", false), ("a b", "a", false), ("a [...]", "a b c", true),
    ("a [...]", "a", true), ("a [...] d", "a b c d", true), ("a [...] d", "a b c", false),
    ("[...] c d", "a c b c d", true),
  ])
  func `only marked lines may be left out`(page: String, printed: String, agrees: Bool) {
    let (page, printed) = (page.split(separator: " "), printed.split(separator: " "))
    #expect(DocumentedPage.agrees(page[...], printed[...]) == agrees)
  }

  @Test
  func `a call in a line for another shell is no line to run`() throws {
    let shell = ShellText("pdsh sh -c 'ssh %h poolcpu scan' && poolcpu baseline pool")
    #expect(!Self.runs(shell))
    #expect(Self.runs(ShellText("poolcpu baseline pool")))
  }

  @Test(arguments: [
    ("poolcpu show a >b 2>&1 # c", [["show", "a"]]),
    ("ssh n poolcpu scan | cat; poolcpu check 'a b'", [["scan"], ["check", "a b"]]),
    ("if poolcpu verify <p; then x; fi", [["verify"]]),
    ("pdsh sh -c 'ssh %h poolcpu scan >p/%h' && man poolcpu-scan", [["scan"]]),
    ("parallel poolcpu scan {} :::: hosts.txt; group create poolcpu", [["scan", "{}"]]),
  ])
  func `calls of poolcpu are found in a shell's lines`(line: String, calls: [[String]]) {
    #expect(ShellText(line).calls == calls)
  }
}
