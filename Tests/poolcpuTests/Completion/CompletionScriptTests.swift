import ArgumentParser
import PoolTestSupport
import Testing

@testable import poolcpu

struct CompletionScriptTests {
  /// Options whose values nobody can guess.
  private static let free: Set<Substring> = [
    "cpus", "host", "only", "exclude", "order", "ssh", "parallel", "timeout", "retries", "max-age",
    "title",
  ]

  @Test
  func `every option and argument with a value completes it`() {
    // fish's script has a line for each; one without a completion ends with an empty list.
    let lines = CompletionScript.text(for: .fish).split(separator: "\n")
    let bare = lines.filter { $0.hasSuffix("fka ''") }
    let names = bare.map { line in
      line.split(separator: "-l '").dropFirst().first?.prefix { $0 != "'" } ?? line
    }
    #expect(
      Set(names) == Self.free, "give a new option a completion, or put it here if it has none")
    // An argument without one has no line at all.
    for command in Poolcpu.subcommandNames where !["scan", "rollback"].contains(command) {
      #expect(lines.contains { $0.contains("positional \"poolcpu \(command)\"") }, "\(command)")
    }
  }

  @Test(arguments: [
    (["--generate-completion-script", "bash"], "bash"),
    (["--generate-completion-script=zsh"], "zsh"),
    (["--generate-completion-script", "tcsh"], nil), (["--generate-completion-script="], nil),
    (["check", "--generate-completion-script", "bash"], nil), ([], nil), (["--version"], nil),
  ])
  func `a script is asked for by the shell's name`(arguments: [String], shell: String?) {
    #expect(CompletionScript.shell(asked: arguments)?.rawValue == shell)
  }

  @Test(arguments: CompletionShell.allCases)
  func `the script is an answer`(shell: CompletionShell) throws {
    let found = try Command.poolcpu(["--generate-completion-script", shell.rawValue]).run()
    #expect(found.status == 0)
    #expect(found.errors == [])
    #expect(found.outputText == CompletionScript.text(for: shell) + "\n")
  }

  @Test(arguments: [
    ["why", "--", "positional@0", "2", "3", "poolcpu", "why", "avx512_bf"],
    ["baseline", "--", "--without", "3", "9", "poolcpu", "baseline", "--without", "avx512_bf"],
    ["name", "--", "positional@0", "2", "9", "poolcpu", "name", "avx512_bf"],
  ])
  func `a shell gets names, a line each, and nothing else`(question: [String]) throws {
    let found = try Command.poolcpu(["---completion"] + question).run()
    #expect(found.status == 0)
    #expect(found.outputText == "avx512_bf16\n")
    #expect(found.errors == [])
  }

  private static let strace = Command.path(of: "strace")

  @Test(.enabled(if: strace != nil, "strace is not installed"))
  func `names are offered without a look at a file`() throws {
    let folder = try TemporaryFolder()
    func opened(_ arguments: [String]) throws -> Set<Substring> {
      let trace = "\(folder.path)/trace"
      let found = try Command(
        try #require(Self.strace),
        ["-qq", "-o", trace, "-e", "trace=open,openat", Command.poolcpuPath] + arguments
      ).run()
      #expect(found.status == 0)
      return Set(String(decoding: try folder.read("trace"), as: UTF8.self).split(separator: "\n"))
    }
    let version = try opened(["--version"])
    let name = ["name", "--", "positional@0", "2", "0", "poolcpu", "name", ""]
    let completion = try opened(["---completion"] + name)
    let files = completion.subtracting(version).filter { $0.contains("\"") }
    #expect(files.isEmpty, "\(files)")
  }
}
