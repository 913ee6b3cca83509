import PoolTestSupport
import Testing

/// What TAB does in bash, zsh and fish themselves.
@Suite(
  .enabled(
    if: ["zsh", "fish"].allSatisfy { Command.path(of: $0) != nil }, "zsh or fish is not installed"))
struct ShellCompletionTests {
  /// A name that does something in a shell that takes it for more than a name.
  private static let hostile = "h$(touch ran)`touch ran`\"'x.json"

  private static let files = [
    "with blank.json", hostile, "n\newline.json", "sub folder/a.json", "text/a", "check/a",
  ]

  /// The last word of a line that is typed after `poolcpu`, and what TAB makes of it.
  private static let rows: [(typed: String, words: [String])] = [
    ("che", ["check"]),
    ("help che", ["help", "check"]),
    ("check --pla", ["check", "--platform"]),
    ("check --platform x", ["check", "--platform", "xen"]),
    ("check --platform=x", ["check", "--platform=xen"]),
    ("check --migration st", ["check", "--migration", "static"]),
    ("check --guest c", ["check", "--guest", "container"]),
    ("check --guest-phys-bits h", ["check", "--guest-phys-bits", "host"]),
    ("check --requires x86-64-v4", ["check", "--requires", "x86-64-v4"]),
    ("levels hyg", ["levels", "hygon-dhyana"]),
    ("baseline with --level intel-merom", ["baseline", "with", "--level", "intel-merom"]),
    ("show --from inst", ["show", "--from", "instlatx64"]),
    ("show --view ke", ["show", "--view", "kernel"]),
    ("show --format te", ["show", "--format", "text"]),
    ("baseline --format libvirt-", ["baseline", "--format", "libvirt-host"]),
    ("baseline --format=libvirt-", ["baseline", "--format=libvirt-host"]),
    ("why avx512_bf", ["why", "avx512_bf16"]),
    ("why --format=json avx512_bf", ["why", "--format=json", "avx512_bf16"]),
    ("why avx512-bf", ["why", "avx512-bf16"]),
    ("name EPYC-Gen", ["name", "EPYC-Genoa"]),
    ("name hyg", ["name", "hygon-dhyana"]),
    ("baseline --without avx512_bf", ["baseline", "--without", "avx512_bf16"]),
    ("baseline --without avx,avx512_bf", ["baseline", "--without", "avx,avx512_bf16"]),
    ("baseline --without=avx,avx512_bf", ["baseline", "--without=avx,avx512_bf16"]),
    ("baseline --without '$(touch ran)',a", ["baseline", "--without", "$(touch ran),a"]),
    ("diff --ignore bits,lim", ["diff", "--ignore", "bits,limits"]),
    ("models --target proxmox-9", ["models", "--target", "proxmox-9.0"]),
    ("models --target wit", ["models", "--target", "with blank.json"]),
    ("models --target=wit", ["models", "--target=with blank.json"]),
    ("show wit", ["show", "with blank.json"]),
    ("show \"wit", ["show", "with blank.json"]),
    ("check --view=kvm wit", ["check", "--view=kvm", "with blank.json"]),
    ("check a b wit", ["check", "a", "b", "with blank.json"]),
    ("check --on wit", ["check", "--on", "with blank.json"]),
    ("why avx2 wit", ["why", "avx2", "with blank.json"]),
    ("baseline --cap=wit", ["baseline", "--cap=with blank.json"]),
    ("diff a wit", ["diff", "a", "with blank.json"]),
    ("explain wit", ["explain", "with blank.json"]),
    ("apply wit", ["apply", "with blank.json"]),
    ("scan -o wit", ["scan", "-o", "with blank.json"]),
    ("show h", ["show", hostile]),
    ("show n", ["show", "n\newline.json"]),
    ("show sub", ["show", "sub folder/"]),
    ("rollback --state sub", ["rollback", "--state", "sub folder/"]),
    ("verify --host wit", ["verify", "--host", "wit"]),
  ]

  @Test(arguments: ["bash", "zsh", "fish"])
  func `TAB completes what was begun, and runs nothing`(shell: String) throws {
    let typing = try TypingShell(files: Self.files)
    let before = try typing.names
    let found = try typing.words(in: shell, after: Self.rows.map { "poolcpu \($0.typed)" })
    #expect(found.count == Self.rows.count)
    for (row, words) in zip(Self.rows, found) { #expect(words == ["poolcpu"] + row.words) }
    #expect(try typing.names == before)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `poolcpu is asked where it lies, and without an answer nothing is offered`(
    shell: String
  ) throws {
    let typing = try TypingShell(files: ["a"])
    let lines = [
      "~/usr/bin/poolcpu why avx512_bf", "../usr/bin/poolcpu why avx512_bf",
      "~/none/poolcpu why avx512_bf",
    ]
    let found = try typing.words(in: shell, after: lines)
    #expect(found.map(\.last) == ["avx512_bf16", "avx512_bf16", "avx512_bf"])
  }

  @Test(arguments: ["trap - RETURN", "trap 'true mine' RETURN"])
  func `bash keeps its options and traps`(own: String) throws {
    let typing = try TypingShell(files: [])
    let script = """
      source \(typing.folder.path)/usr/share/bash-completion/completions/poolcpu
      \(own)
      before=$(trap -p RETURN; shopt -p; shopt -po)
      poolcpu che\t --format=j\t
      after=$(trap -p RETURN; shopt -p; shopt -po)
      [[ $before == "$after" ]] && echo "all is ""kept" || diff <(echo "$before") <(echo "$after")

      """
    let found = try Command(
      "bash", ["--norc", "--noprofile", "-i"],
      environment: ["PATH": "\(typing.folder.path)/usr/bin:/usr/bin:/bin"],
      input: Array(script.utf8)
    ).run()
    #expect(found.errorText.contains("poolcpu check  --format=json"))
    #expect(found.outputText.contains("all is kept"), "\(found.outputText)")
  }
}
