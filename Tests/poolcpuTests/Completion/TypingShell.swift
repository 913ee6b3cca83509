import PoolTestSupport
import Testing

/// A shell in which a test types lines and presses TAB, with poolcpu installed as `make install` does it.
struct TypingShell {
  /// The folder in which the lines are typed, and its neighbour with what was installed.
  let folder: TemporaryFolder

  /// A shell whose folder has `files`.
  init(files: [String]) throws {
    folder = try TemporaryFolder()
    for file in files { try folder.write("", to: "work/\(file)") }
    let made = try Command(
      "make",
      [
        "-s", "-C", Repository.root, "install", "BUILT=\(Command.poolcpuPath)",
        "DESTDIR=\(folder.path)", "PREFIX=/usr",
      ]
    ).run()
    try #require(made.status == 0, "\(made.errorText)")
  }

  /// What is in the folder in which the lines are typed.
  var names: [String] {
    get throws {
      let listed = try Command("ls", ["--zero", "\(folder.path)/work"]).run().outputText
      return listed.split(separator: "\0").map(String.init).sorted()
    }
  }

  /// The words that `shell` sees in each of `lines` after TAB.
  func words(in shell: String, after lines: [String]) throws -> [[String]] {
    let type =
      "cd \"$0/work\" && exec \"$1/Tests/Completion/type-into\" \"$2\" \"$0/words\" \"${@:3}\""
    let typed = try Command(
      "bash", ["-c", type, folder.path, Repository.root, shell] + lines,
      environment: ["POOLCPU_PREFIX": "\(folder.path)/usr", "HOME": folder.path]
    ).run()
    try #require(typed.status == 0, "\(typed.errorText)")
    let kept = String(decoding: try folder.read("words"), as: UTF8.self)
    return kept.split(separator: "\u{1e}").map { line in
      line.split(separator: "\u{1f}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }
}
