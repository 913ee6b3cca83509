import PoolTestSupport
import Testing

/// scripts/linked-versions, with a program and an archive that say what the test wants.
struct LinkedVersionsTests {
  private static let dpkg = Command.path(of: "dpkg")

  /// What the program was linked from, and the script's answer.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let parts: [String]
    let status: Int32
    let answer: String
  }

  /// HERE stands for this machine's distribution.
  private static let rows = [
    Row(
      testDescription: "all as it is there",
      parts: [
        "expat 2.5.0 HERE/libexpat1-dev=2.5.0-1+deb12u5", "one 1.9.0 github.com/a/one=1.9.0",
      ],
      status: 0, answer: "same"),
    Row(
      testDescription: "a mend of the distribution",
      parts: [
        "expat 2.5.0 HERE/libexpat1-dev=2.5.0-1+deb12u4", "one 1.9.0 github.com/a/one=1.9.0",
      ],
      status: 1, answer: "newer available: 2.5.0-1+deb12u5"),
    Row(
      testDescription: "newer than the archive", parts: ["expat 2.6 HERE/libexpat1-dev=2.6.0-1"],
      status: 0, answer: "newer than 2.5.0-1+deb12u5, the newest there"),
    Row(
      testDescription: "a newer tag; candidates of a release do not count",
      parts: ["one 1.8.2 github.com/a/one=1.8.2"],
      status: 1, answer: "newer available: 1.9.0"),
    Row(
      testDescription: "something newer counts more than something that nobody can tell",
      parts: ["libmd - not recorded", "one 1.8.2 github.com/a/one=1.8.2"],
      status: 1, answer: "cannot tell: the build did not record where it is from"),
    Row(
      testDescription: "a build that recorded nothing", parts: ["libmd - not recorded"],
      status: 2, answer: "cannot tell: the build did not record where it is from"),
    Row(
      testDescription: "another distribution", parts: ["expat 2.5.0 other-1/libexpat1-dev=2.5.0-1"],
      status: 2, answer: "cannot tell: it was linked on other-1, this is"),
    Row(
      testDescription: "a package that is gone", parts: ["gone - HERE/gone-dev=1"],
      status: 2, answer: "cannot tell: the archive has no gone-dev"),
    Row(
      testDescription: "a place without tags", parts: ["two 1.0 github.com/a/two=1.0"],
      status: 2, answer: "cannot tell: no tags from https://github.com/a/two"),
    Row(testDescription: "a program without a list", parts: [], status: 2, answer: ""),
  ]

  @Test(.enabled(if: dpkg != nil, "dpkg is not installed"), arguments: rows)
  func `the answer is what the worst line says`(row: Row) throws {
    let result = try Self.run(row.parts)
    #expect(result.status == row.status)
    #expect(result.outputText.contains(row.answer), "\(result.outputText)")
    #expect(result.outputText.split(separator: "\n").count == row.parts.count)
  }

  @Test(
    .enabled(if: dpkg != nil, "dpkg is not installed"),
    arguments: [
      ("exit 100", "cannot tell: apt-get update fails"),
      ("touch no-security", "cannot tell: apt has no archive of security updates"),
    ])
  func `an archive that may be old is none`(update: String, answer: String) throws {
    let result = try Self.run(["expat 2.5.0 HERE/libexpat1-dev=2.5.0-1+deb12u5"], update: update)
    #expect(result.status == 2)
    #expect(result.outputText.contains(answer))
  }

  /// Runs the script; `update` is what `apt-get update` does in the test's folder.
  private static func run(_ parts: [String], update: String = "") throws -> Command.Result {
    let folder = try TemporaryFolder()
    let here = try Command("sh", ["-c", ". /etc/os-release; printf %s \"$ID-${VERSION_ID-}\""])
      .run().outputText
    let lines = parts.map {
      "echo '\($0.split(separator: "HERE", omittingEmptySubsequences: false).joined(separator: here))'"
    }
    let program = try folder.writeProgram(
      (["echo 0.2.0"] + lines).joined(separator: "\n"), to: "program")
    try folder.writeProgram("cd '\(folder.path)'\n\(update)", to: "bin/apt-get")
    try folder.writeProgram(
      """
      case "$*" in
        *' policy') test -e '\(folder.path)/no-security' ||
          echo '     release v=12,o=Debian,a=oldstable-security,n=bookworm-security' ;;
        *' libexpat1-dev') printf 'libexpat1-dev:\\n  Candidate: 2.5.0-1+deb12u5\\n' ;;
      esac
      """, to: "bin/apt-cache")
    try folder.writeProgram(
      """
      case "$*" in
        *github.com/a/one) for tag in 1.8.2 1.10.0-beta 1.9.0 main-1.20; do
          printf '0123456789\\trefs/tags/%s\\n' "$tag"
        done ;;
        *) exit 128 ;;
      esac
      """, to: "bin/git")
    return try Command(
      "\(Repository.root)/scripts/linked-versions", [program],
      environment: ["PATH": "\(folder.path)/bin:/usr/bin:/bin"]
    ).run()
  }
}
