import Foundation
import PoolTestSupport
import Testing

/// One set of options on all commands: one name has one meaning, and an answer goes out everywhere in the same way.
struct OptionSetTests {
  private struct Dump: Decodable { let command: Node }

  private struct Node: Decodable {
    let commandName: String
    let subcommands: [Node]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable { let name: String }

    let names: [Name]?
    let abstract: String?
  }

  private struct Option {
    let command: String
    let names: Set<String>
    let help: String
  }

  private static let options: [Option] = {
    guard let output = try? Command.poolcpu(["--experimental-dump-help"]).run().output,
      let dump = try? JSONDecoder().decode(Dump.self, from: Data(output))
    else { return [] }
    return (dump.command.subcommands ?? []).flatMap { command in
      (command.arguments ?? []).map { argument in
        Option(
          command: command.commandName, names: Set((argument.names ?? []).map(\.name)),
          help: argument.abstract ?? "")
      }
    }
  }()

  private func commands(with name: String) -> Set<String> {
    Set(Self.options.filter { $0.names.contains(name) }.map(\.command))
  }

  @Test
  func `every answer can be written as text or for programs, coloured or not, whole, to a file`() {
    let answering: Set = [
      "show", "baseline", "check", "diff", "levels", "name", "explain", "models", "why", "verify",
    ]
    for name in ["format", "output", "o", "full", "color"] {
      #expect(commands(with: name).isSuperset(of: answering), "\(name)")
    }
    #expect(commands(with: "format").isSuperset(of: ["scan", "convert"]))
    #expect(commands(with: "output").isSuperset(of: ["scan", "convert"]))
  }

  @Test
  func `everything that reads hosts reads them in the same way`() {
    let reading: Set = [
      "show", "baseline", "check", "diff", "models", "why", "report", "convert",
    ]
    for name in ["from", "only", "exclude", "host"] {
      #expect(commands(with: name).isSuperset(of: reading), "\(name)")
    }
  }

  @Test
  func `an option of one name says the same wherever it stands`() {
    // Their values are each command's own.
    let own: Set = [
      "format", "host", "full", "experimental", "output", "version", "help", "dry-run",
    ]
    var meanings: [String: Set<String>] = [:]
    for option in Self.options {
      for name in option.names.subtracting(own) where name.count > 1 {
        meanings[name, default: []].insert(option.help)
      }
    }
    #expect(meanings.count > 10)
    for (name, help) in meanings { #expect(help.count == 1, "\(name): \(help)") }
  }
}
