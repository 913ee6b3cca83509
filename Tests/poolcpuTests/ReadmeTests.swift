import PoolTestSupport
import Testing

struct ReadmeTests {
  /// A command of the session in README.md, and what the page says that it prints.
  struct Step {
    let command: String
    var output: [Substring] = []
  }

  @Test
  func `the session in README.md is what poolcpu prints`() throws {
    let steps = try Self.session()
    #expect(steps.count == 3)
    for step in steps {
      let words = step.command.split(separator: " ").dropFirst().map(String.init)
      let result = try Command(
        "sh",
        ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", Repository.root, Command.poolcpuPath]
          + words
      ).run()
      #expect(result.errorText == "", "\(step.command)")
      let printed = result.outputText.split(separator: "\n", omittingEmptySubsequences: false)
      let agrees = Self.agrees(step.output[...], printed[...])
      #expect(
        agrees, "README.md shows other lines than `\(step.command)` prints; correct them there")
    }
  }

  @Test(arguments: [
    ("a b", "a b", true), ("a", "a b", false), ("a b", "a", false), ("a [...]", "a b c", true),
    ("a [...]", "a", true), ("a [...] d", "a b c d", true), ("a [...] d", "a b c", false),
    ("[...] c d", "a c b c d", true),
  ])
  func `only marked lines may be left out`(page: String, printed: String, agrees: Bool) {
    let (page, printed) = (page.split(separator: " "), printed.split(separator: " "))
    #expect(Self.agrees(page[...], printed[...]) == agrees)
  }

  /// The steps of the first `console` block.
  private static func session() throws -> [Step] {
    let lines = try Repository.lines(of: "README.md")
    var steps: [Step] = []
    for line in lines.drop(while: { $0 != "```console" }).dropFirst().prefix(while: { $0 != "```" })
    {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else {
        steps[steps.count - 1].output.append(line)
      }
    }
    return steps
  }

  /// Whether `printed` is what `page` shows, where `[...]` stands for any lines.
  private static func agrees(
    _ page: ArraySlice<Substring>, _ printed: ArraySlice<Substring>
  ) -> Bool {
    guard let expected = page.first else { return printed.allSatisfy(\.isEmpty) }
    if expected != "[...]" {
      return printed.first == expected && agrees(page.dropFirst(), printed.dropFirst())
    }
    return (printed.startIndex...printed.endIndex).contains {
      agrees(page.dropFirst(), printed[$0...])
    }
  }
}
