import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// How poolcpu reads `-cpu MODEL`, beside what the installed QEMU itself makes of each model.
@Suite(
  .enabled(
    if: Command.path(of: "qemu-system-x86_64") != nil, "qemu-system-x86_64 is not installed"))
struct QEMUModelTests {
  /// The names of the models, without those that stand for the host.
  private static func names() throws -> [String] {
    let help = try Command("qemu-system-x86_64", ["-cpu", "help"]).run().outputText
    return help.split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard words.count > 1, words[0] == "x86" else { return nil }
      return String(words[1])
    }.filter { !["base", "host", "max"].contains($0) }
  }

  /// QEMU's answer for each model, under TCG, a line each.
  private static func expansions(of names: [String]) throws -> [Substring] {
    let questions = names.map {
      #"{"execute": "query-cpu-model-expansion", "arguments": {"type": "full", "model": {"name": ""#
        + $0 + #""}}}"#
    }
    let lines =
      [#"{"execute": "qmp_capabilities"}"#] + questions + [#"{"execute": "quit"}"#, ""]
    let command = Command(
      "qemu-system-x86_64",
      ["-machine", "none", "-accel", "tcg", "-display", "none", "-nodefaults", "-qmp", "stdio"],
      input: Array(lines.joined(separator: "\n").utf8))
    return try command.run().outputText.split(whereSeparator: \.isNewline).filter {
      $0.contains(#""model""#)
    }
  }

  private static func statement(_ text: String, _ format: Format) throws -> CPUStatement {
    let nothing = ModelLibrary(qemu: ModelTable([]), lists: ModelTable([]))
    let content = try PlatformText.content(
      of: Array(text.utf8), host: "vm", format: format,
      models: format == .qmp ? nothing : .newest)
    guard case .statements(let all) = content, let first = all.first else {
      throw PlatformTextError(.expected("a statement", found: "none"))
    }
    return first
  }

  @Test func `every model is read as QEMU expands it, but for what TCG and KVM switch`() throws {
    let names = try Self.names()
    let answers = try Self.expansions(of: names)
    #expect(answers.count == names.count)
    if Command.isQEMU72 { #expect(names.count == 129) }
    // TCG switches vme off; KVM x2apic on, and acpi, monitor and svm with what needs it off.
    let switched = try #require(FeatureSet.named(["vme"])).union(KVMDefaults.on)
      .union(KVMDefaults.off).union(Catalogue.nested)
    for (name, answer) in zip(names, answers) {
      let theirs = try Self.statement(String(answer), .qmp).shown
      let ours = try Self.statement("-cpu \(name)", .qemu).shown
      #expect(
        ours.symmetricDifference(theirs).subtracting(switched).names == [], "\(name)")
      #expect(ours.isSuperset(of: KVMDefaults.on) && ours.isDisjoint(with: KVMDefaults.off))
    }
    print("\(answers.count) models of the installed QEMU read as it expands them")
  }
}
