import Foundation
import PoolTestSupport

/// What the program says of its own commands and options, as `poolcpu --experimental-dump-help` writes it.
struct HelpDump: Decodable {
  /// poolcpu itself, with its subcommands.
  let command: Command

  /// A command and what is below it.
  struct Command: Decodable {
    let commandName: String
    let superCommands: [String]?
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The words that call it: `["poolcpu", "plan", "add"]`.
    var words: [String] { (superCommands ?? []) + [commandName] }
    /// The name of its page.
    var page: String { words.joined(separator: "-") }
    /// Itself and every command below it; `help` is none.
    var all: [Command] {
      [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all)
    }
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// A spelling of an option.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var spelling: String { (kind == "long" ? "--" : "-") + name }
    }
  }

  /// The commands of the program that was built with the tests.
  static func read() throws -> [Command] {
    let told = try PoolTestSupport.Command.poolcpu(["--experimental-dump-help"]).run()
    return try JSONDecoder().decode(HelpDump.self, from: Data(told.output)).command.all
  }
}
