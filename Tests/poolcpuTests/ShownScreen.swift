import PoolTestSupport
import Testing

/// A command whose first screen a page of docs/ shows, run in Tests/Fixtures/hosts/amd.
struct ShownScreen {
  let title: String
  let about: String
  let arguments: String

  /// The section of the page: what the program prints now, which fits a terminal of 80 columns and 24 lines.
  func section() throws -> String {
    let result = try Command.poolcpu(
      arguments.split(separator: " ").map(String.init), in: "Tests/Fixtures/hosts/amd",
      environment: ["COLUMNS": nil]
    ).run()
    #expect(result.errorText == "" && result.status < 2, "\(arguments)")
    let lines = result.outputText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 }, "\(arguments)")
    return Self.section(title, about, arguments, result.outputText)
  }

  static func section(
    _ title: String, _ about: String, _ arguments: String, _ output: String
  ) -> String {
    """

    ## \(title)

    \(about)

    ```console
    $ poolcpu \(arguments)
    \(output)```

    """
  }
}
