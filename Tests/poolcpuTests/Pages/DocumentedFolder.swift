import Foundation
import PoolTestSupport
import Testing

/// The folder in which the commands of one page run: it has what docs/README.md says that the names in commands stand for.
struct DocumentedFolder {
  private let folder: TemporaryFolder
  /// The status of the command before, for `echo $?`.
  private var status: Int32 = 0

  /// A folder with the files for the commands of `page`.
  init(for page: DocumentedPage) throws {
    folder = try TemporaryFolder()
    let names = try Self.names()
    for row in names {
      for source in row.sources where !source.hasPrefix("poolcpu ") {
        let name = row.name.hasSuffix("/") ? "\(row.name)\(Self.last(source))" : row.name
        if Repository.isFile(source) {
          try folder.write(Repository.bytes(of: source), to: name)
          continue
        }
        for file in Repository.files(below: source, suffix: "")
        where Repository.isFile("\(source)/\(file)") {
          try folder.write(Repository.bytes(of: "\(source)/\(file)"), to: "\(row.name)\(file)")
        }
      }
    }
    let wanted = names.filter { row in page.steps.contains { $0.command.contains(row.name) } }
    for command in wanted.flatMap(\.sources) where command.hasPrefix("poolcpu ") {
      let made = try run(command)
      try #require(made.status == 0, "\(command): \(made.text)")
    }
  }

  private static func last(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  /// The rows of the table in docs/README.md: a name, and the files, folders or commands that make it.
  static func names() throws -> [(name: String, sources: [String])] {
    let lines = try Repository.lines(of: "docs/README.md")
    return lines.drop { $0 != "<!-- names -->" }.prefix { $0 != "<!-- /names -->" }.compactMap {
      line -> (String, [String])? in
      let cells = line.split(separator: "|").map { cell in
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
      guard let name = cells.first?.first, let sources = cells.last else { return nil }
      return (name, sources)
    }
  }

  /// Runs a command as an administrator's shell would.
  ///
  /// - Returns: its status, and what it wrote on both streams, in order.
  mutating func run(_ command: String) throws -> (status: Int32, text: String) {
    let paths = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let program = Command.poolcpuPath.split(separator: "/").dropLast().joined(separator: "/")
    let result = try Command(
      "sh",
      ["-c", "exec 2>&1; cd \"$1\" || exit; (exit \(status)); \(command)", "sh", folder.path],
      environment: ["PATH": "/\(program):\(paths)", "HOME": folder.path, "COLUMNS": nil]
    ).run()
    status = result.status
    return (result.status, result.outputText)
  }

  /// The shortest runs of `lines` that are whole for a shell.
  static func statements(of lines: [Substring]) throws -> [String] {
    var statements: [String] = []
    var begun: [Substring] = []
    for line in lines {
      begun.append(line)
      let text = begun.joined(separator: "\n")
      guard !line.hasSuffix("\\"), try Command("sh", ["-n", "-c", text]).run().status == 0 else {
        continue
      }
      statements.append(text)
      begun = []
    }
    try #require(begun.isEmpty, "no shell takes \(begun)")
    return statements
  }
}
