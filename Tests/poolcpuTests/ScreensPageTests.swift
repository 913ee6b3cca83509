import PoolTestSupport
import Testing

/// The page docs/screens.md: what each command says first, on a terminal of 80 columns and 24 lines.
struct ScreensPageTests {
  private static let shown = [
    ShownScreen(
      title: "A pool", about: "Five hosts, of which one is old and one is a guest.",
      arguments: "baseline \(GoldenTests.pool)"),
    ShownScreen(
      title: "A pool whose hosts are equal", about: "Nothing holds it back.",
      arguments: "baseline zen2-a.json zen2-b.json"),
    ShownScreen(
      title: "A level out of reach", about: "Ends with status 1.",
      arguments: "baseline \(GoldenTests.pool) --level amd-zen2"),
    ShownScreen(title: "A host", about: "What it is and shows.", arguments: "show zen2-a.json"),
    ShownScreen(title: "Many hosts", about: "A line for each.", arguments: "show ."),
    ShownScreen(
      title: "Named models", about: "Which is nearest to what the pool shares.",
      arguments: "models \(GoldenTests.zen)"),
    ShownScreen(
      title: "Models that start as they are",
      about: "What every host can be given by name, and who lacks what of the others.",
      arguments: "models \(GoldenTests.zen) piledriver.json --usable"),
    ShownScreen(
      title: "A move that KVM makes", about: "Line 1 says for whom.",
      arguments: "check zen2-a.json zen4.json"),
    ShownScreen(
      title: "A move that it does not make", about: "Ends with status 1.",
      arguments: "check zen4.json zen2-a.json"),
    ShownScreen(
      title: "A form", about: "Its comment says what it is, for which hosts, and what it needs.",
      arguments: "baseline \(GoldenTests.zen) --format libvirt"),
    ShownScreen(
      title: "A guest's definition", about: "The form above, read back.",
      arguments: "show ../../platform/zen.libvirt.xml"),
    ShownScreen(
      title: "A guest that may move", about: "Its definition says all that it was given.",
      arguments: "check ../../platform/zen.libvirt.xml zen2-a.json"),
    ShownScreen(
      title: "Many guests, many hosts", about: "Who may go where. Ends with status 1.",
      arguments: "check ../../guests zen2-a.json zen4.json piledriver.json"),
    ShownScreen(
      title: "Who must restart", about: "What a restart costs and gains. Ends with status 1.",
      arguments: "check ../../guests zen2-a.json zen4.json --restart"),
    ShownScreen(
      title: "Why a feature is missing", about: "Ends with status 1.",
      arguments: "why avx512f \(GoldenTests.pool)"),
    ShownScreen(
      title: "Two hosts that differ", about: "Ends with status 1.",
      arguments: "diff zen2-a.json zen4.json"),
    ShownScreen(
      title: "Two hosts that do not", about: "All on one line.",
      arguments: "diff zen2-a.json zen2-b.json"),
    ShownScreen(
      title: "A feature", about: "One bit in every product's words.", arguments: "name avx512f"),
    ShownScreen(
      title: "A name of several", about: "Each with who says it.", arguments: "name ssbd"),
    ShownScreen(
      title: "A register's value", about: "Which features a word holds, of CPUID or of an MSR.",
      arguments: "name 0xc0011004=0x7ed8320b178bfbff"),
    ShownScreen(
      title: "A model", about: "What it stands for, and its neighbours.",
      arguments: "name EPYC-Rome"),
    ShownScreen(
      title: "An error message", about: "What a program said, and what to do about it.",
      arguments: "explain ../../explain/libvirt.log"),
    ShownScreen(title: "Levels", about: "From old to new.", arguments: "levels"),
  ]

  @Test
  func `the page of first screens shows what poolcpu prints`() throws {
    var text = """
      # First screens

      What each command says where nobody asks for more: at most 23 lines of 80 columns, so that the prompt has one too. Line 1 is the answer; then what holds it back,
      what to do about it, and what to beware of. A list names what has room, and how many more there are. `--full` prints all. The hosts
      are those of `Tests/Fixtures/hosts/amd`; `apply`, `verify` and `rollback` ran on files that stand in for the MSRs of a Zen 2 host. This page is written by `make bless` from what the program prints.

      """
    for screen in Self.shown { text += try screen.section() }
    for answer in try OverrideScreens.answers() where !answer.arguments.contains("--full") {
      text += ShownScreen.section(answer.title, answer.about, answer.arguments, answer.text)
    }
    let isFresh = try GeneratedDocument("docs/screens.md").blessed(with: text) == text
    #expect(isFresh, "docs/screens.md is stale: run `make bless`")
  }
}
