import PoolTestSupport
import Testing

/// The man pages in `man/man1`, one a command, which `make docs` writes.
struct GeneratedManualTests {
  /// The commands, read once.
  private static let commands = Result { try HelpDump.read() }

  /// The page of each command.
  private static func pages() throws -> [ManualPage] {
    let commands = try commands.get()
    let version = try Command.poolcpu(["--version"]).run().outputText.split(separator: "\n")[0]
    let release = try #require(
      try Repository.lines(of: "CHANGELOG.md").first { $0.hasPrefix("## \(version) - ") },
      "CHANGELOG.md has no day for \(version)")
    return try commands.map { command in
      ManualPage(
        command: command, usage: try usage(of: command), commands: commands,
        version: String(version), date: String(release.suffix(10)))
    }
  }

  /// The command lines of its help.
  private static func usage(of command: HelpDump.Command) throws -> [String] {
    let words = command.words.dropFirst()
    let arguments = words.isEmpty ? ["--help"] : ["help"] + words
    let help = try Command.poolcpu(arguments).run().outputText
    let mark = "USAGE: "
    return help.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix(mark) }.prefix { !$0.isEmpty }
      .map { String($0.dropFirst(mark.count)) }
  }

  /// The folder's files are those of the commands; a page on disk says what the program says.
  @Test
  func `the generated man pages are up to date, one a command`() throws {
    let pages = try Self.pages()
    #expect(pages.count > 20)
    for page in pages {
      let path = "man/man1/\(page.command.page).1"
      let isFresh = try GeneratedDocument(path).blessed(with: page.text) == page.text
      #expect(isFresh, "\(path) is stale: run `make docs`")
    }
    #expect(
      Repository.files(below: "man", suffix: ".1")
        == pages.map { "man1/\($0.command.page).1" }.sorted())
  }

  @Test
  func `every page has examples and says how the command ends`() throws {
    for page in try Self.pages() {
      let lines = page.text.split(separator: "\n")
      for title in ["EXIT STATUS", "EXAMPLES", "SEE ALSO"] {
        #expect(lines.contains(".SH \(title)"), "\(page.command.page) has no \(title)")
      }
      for status in ["0", "2", "64"] {
        #expect(lines.contains("\\fB\(status)\\fR"), "\(page.command.page) has no \(status)")
      }
      #expect(lines.contains { $0.hasPrefix("poolcpu ") }, "\(page.command.page)")
    }
  }

  @Test(.enabled(if: Command.path(of: "man") != nil, "man is not installed"))
  func `man has nothing to say about the pages`() throws {
    for file in Repository.files(below: "man/man1", suffix: ".1") {
      let read = try Command(
        "man", ["--warnings", "-l", "\(Repository.root)/man/man1/\(file)"],
        environment: ["MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PAGER": "cat"]
      ).run()
      #expect(read.status == 0 && read.errorText.isEmpty, "\(file): \(read.errorText)")
      #expect(read.outputText.contains("EXIT STATUS"), "\(file)")
    }
  }

  @Test(.enabled(if: Command.path(of: "mandoc") != nil, "mandoc is not installed"))
  func `mandoc has nothing to say about the pages either`() throws {
    let files = Repository.files(below: "man/man1", suffix: ".1").map {
      "\(Repository.root)/man/man1/\($0)"
    }
    let said = try Command("mandoc", ["-T", "lint"] + files).run()
    #expect(said.status == 0 && said.outputText.isEmpty, "\(said.outputText)")
  }

  @Test(.enabled(if: Command.path(of: "lexgrog") != nil, "man-db is not installed"))
  func `apropos finds each page by its name`() throws {
    for file in Repository.files(below: "man/man1", suffix: ".1") {
      let found = try Command("lexgrog", ["\(Repository.root)/man/man1/\(file)"]).run()
      let name = file.dropLast(2)
      #expect(found.outputText.contains(": \"\(name) - "), "\(found.outputText)")
    }
  }
}
