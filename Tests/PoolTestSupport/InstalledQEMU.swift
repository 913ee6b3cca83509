public import CPUIDKit
internal import Foundation

/// The QEMU for whole machines that is installed here, or that another Debian ships.
public enum InstalledQEMU {
  /// The Debian whose QEMU it is; `nil` without one of which poolcpu has a table.
  public static let release: DebianRelease? = {
    let version = try? Command.software("qemu-system-x86_64", ["--version"]).run().outputText
    return SoftwareRelease.all.first {
      $0.product == .qemu && version?.contains(" version \($0.series).") ?? false
    }?.debian
  }()

  /// What QEMU makes of an argument of `-cpu`.
  public enum Expansion: Sendable {
    /// Its answer to query-cpu-model-expansion, every property of the CPU.
    case known(String)
    /// Why it refuses the model or a property.
    case refused(String)
  }

  /// QEMU's answers for `arguments` under TCG, in order, all from one process without a machine.
  ///
  /// - Parameter arguments: models with what differs from them, as `-cpu` takes them.
  /// - Returns: an answer each.
  /// - Throws: whatever running QEMU throws.
  public static func expansions(of arguments: [String]) throws -> [Expansion] {
    var answers = [Expansion](repeating: .refused("no answer"), count: arguments.count)
    for line in try lines(answering: arguments.enumerated().map { question($1, $0) }) {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let number = object?["id"] as? Int else { continue }
      let error = object?["error"] as? [String: Any]
      answers[number] = error.map { .refused($0["desc"] as? String ?? "") } ?? .known(String(line))
    }
    return answers
  }

  /// QEMU's answers to commands of QMP under TCG, in order, all from one process without a machine.
  ///
  /// - Parameter commands: the commands in JSON, each with an `id`.
  /// - Returns: a line of JSON each.
  /// - Throws: whatever running QEMU throws.
  public static func answers(to commands: [String]) throws -> [String] {
    try lines(answering: commands).filter { $0.contains("\"id\": ") }.map(String.init)
  }

  private static func lines(answering commands: [String]) throws -> [Substring] {
    let lines =
      [#"{"execute": "qmp_capabilities"}"#] + commands + [#"{"execute": "quit"}"#, ""]
    var command = Command.software(
      "qemu-system-x86_64",
      ["-machine", "none", "-accel", "tcg", "-display", "none", "-nodefaults", "-qmp", "stdio"],
    )
    command.input = Array(lines.joined(separator: "\n").utf8)
    command.timeLimit = .seconds(300)
    return try command.run().outputText.split(whereSeparator: \.isNewline)
  }

  /// The question, with properties as QEMU itself understands the argument: `-` for `_`.
  private static func question(_ argument: String, _ number: Int) -> String {
    let words = argument.split(separator: ",")
    let properties = words.dropFirst().map { word in
      let sign = word.first.flatMap { "+-".contains($0) ? $0 : nil }
      let parts = word.drop { $0 == sign }.split(separator: "=", maxSplits: 1)
      let value =
        switch parts.dropFirst().first {
        case "on", nil: sign == "-" ? "false" : "true"
        case "off": "false"
        case let number?: String(number)
        }
      return "\"\(parts[0].replacing("_", with: "-"))\": \(value)"
    }
    return
      #"{"execute": "query-cpu-model-expansion", "id": \#(number), "arguments": {"type": "full", "#
      + #""model": {"name": "\#(words.first ?? "")", "props": {\#(properties.joined(separator: ", "))}}}}"#
  }

  /// What QEMU says against a machine with the CPU `argument` that it starts and stops before the first instruction.
  ///
  /// That TCG cannot emulate a feature is no complaint. TCG has one width of addresses: it is left out.
  ///
  /// - Returns: the complaints; none for a machine that started.
  /// - Throws: whatever running QEMU throws.
  public static func complaints(starting argument: String) throws -> [String] {
    let words = argument.split(separator: ",").filter { !$0.hasPrefix("phys-bits=") }
    let result = try Command.qemuSystem(cpu: words.joined(separator: ",")).run()
    let lines = result.errorText.split(separator: "\n").map(String.init).filter {
      !$0.contains("TCG doesn't support requested feature:")
    }
    return lines + (result.status == 0 ? [] : ["exit status \(result.status)"])
  }
}
