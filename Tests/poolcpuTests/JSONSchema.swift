import PoolFormats
import PoolTestSupport
import Testing

/// Documents held against docs/schema, by Debian's python3-jsonschema.
enum JSONSchema {
  /// Another python3 in PATH does not look for Debian's modules.
  private static let python = "/usr/bin/python3"

  /// Whether the validator is installed.
  static let isThere = (try? Command(python, ["-c", "import jsonschema"]).run().status) == 0

  /// What the validator prints about `documents`.
  static func validate(_ documents: [JSONValue]) throws -> Command.Result {
    var command = Command(
      python, ["\(Repository.root)/docs/schema/validate"],
      input: documents.flatMap { JSONWriter.line($0) })
    command.timeLimit = .seconds(240)
    return try command.run()
  }

  /// Expects that there are `documents` and that all of them are valid.
  static func expectValid(_ documents: [JSONValue]) throws {
    #expect(!documents.isEmpty)
    let result = try validate(documents)
    #expect(result.status == 0, "\(result.outputText) \(result.errorText)")
    let counts = result.outputText.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { Int($0) }
    }
    #expect(counts.reduce(0, +) == documents.count, "\(result.outputText)")
  }
}
