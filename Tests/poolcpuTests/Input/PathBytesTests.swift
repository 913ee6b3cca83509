import PoolTestSupport
import Testing

/// To Linux a name is bytes: one that is no UTF-8 is opened and written as it is.
struct PathBytesTests {
  private static let record = "\(Repository.root)/examples/pool/epyc-zen4.json"

  /// Runs `steps` in a folder of their own; `$p` is the program, `$h` a name with a byte that is no UTF-8.
  private static func run(_ steps: String) throws -> Command.Result {
    let folder = try TemporaryFolder()
    // Foundation cannot remove the names that this test is about.
    let script =
      "cd \"$2\"; p=$0 r=$1 h=$(printf 'h\\351te'); \(steps); s=$?; rm -rf ./* .[a-z]*; exit $s"
    return try Command("bash", ["-c", script, Command.poolcpuPath, record, folder.path]).run()
  }

  @Test func `such a file is read, alone and in a folder of that name`() throws {
    let found = try Self.run(
      "cp \"$r\" \"$h.json\"; mkdir \"$h\"; cp \"$r\" \"$h/$h.json\"; "
        + "\"$p\" show \"$h.json\" >one && \"$p\" show \"$h\" >two && cmp one two")
    #expect(found.errorText == "")
    #expect(found.status == 0)
  }

  @Test func `such a file is written, through a link too, and nothing beside it`() throws {
    let found = try Self.run(
      "ln -s \"$h.out\" \"$h.link\"; \"$p\" baseline \"$r\" -o \"$h.link\" && LC_ALL=C ls -A | LC_ALL=C sed -n l"
    )
    #expect(found.errorText == "")
    #expect(found.outputText == "h\\351te.link$\nh\\351te.out$\n")
  }

  @Test func `such a file that is missing is named`() throws {
    let found = try Self.run("\"$p\" show \"$h.json\"")
    #expect(found.status == 2)
    #expect(found.errorText.contains("cannot read h\\xe9te.json"))
  }
}
