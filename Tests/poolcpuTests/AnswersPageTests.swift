import PoolTestSupport
import Testing

/// The page docs/answers.md: what administrators ask, the command that answers it, and its first screen.
struct AnswersPageTests {
  private static let pool = GoldenTests.zen
  private static let mixed = "zen2-a.json zen4.json piledriver.json"

  private static let asked = [
    ShownScreen(
      title: "Which CPU model do I set for this mixed cluster?",
      about:
        "Line 1 names it; `baseline --format libvirt`, `proxmox`, `nova` and others write it for the platform.",
      arguments: "models \(pool)"),
    ShownScreen(
      title: "Which models can every host be given as they are, and why not this one?",
      about: "A model is usable where a host lacks none of its features.",
      arguments: "models \(pool) piledriver.json --usable"),
    ShownScreen(
      title: "What does this error line mean?",
      about: "Paste it behind `explain`, or name the log.",
      arguments: "explain ../../explain/libvirt.log"),
    ShownScreen(
      title: "May I ignore this feature for my guest?",
      about: "What a guest would miss: instructions, a mitigation, or speed only.",
      arguments: "explain erms,vmx-ept,avx2"),
    ShownScreen(
      title: "TSX is gone since the update: what now?",
      about: "A message about `hle` and `rtm`, explained.",
      arguments: "explain ../../explain/microcode.log"),
    ShownScreen(
      title: "The hosts differ in vmx-...: does that matter?",
      about: "Only to guests that have guests of their own.",
      arguments: "explain ../../explain/vmx.log"),
    ShownScreen(
      title: "KubeVirt finds no node for the migration: which feature is it?",
      about: "The event lists all that the guest needs, not what is missing.",
      arguments: "explain ../../explain/kubevirt.log"),
    ShownScreen(
      title: "To which hosts may this VM go?",
      about:
        "Its definition, then the hosts. Ends with status 1, since one of them cannot take it.",
      arguments: "check ../../guests/db.xml \(mixed)"),
    ShownScreen(
      title: "Why may this VM go to none?",
      about: "Each host with what it lacks and what would bring it.",
      arguments: "check ../../guests/build.xml zen2-a.json piledriver.json"),
    ShownScreen(
      title: "Which of my VMs can leave a host, and where to?",
      about: "A folder of definitions, then the hosts.", arguments: "check ../../guests \(mixed)"),
    ShownScreen(
      title: "Which VMs must be restarted for the new baseline?",
      about: "And what each loses and gains by it.",
      arguments: "check ../../guests zen2-a.json zen4.json --restart"),
    ShownScreen(
      title: "May guests with host-passthrough move from the old host to the new one, and back?",
      about: "Line 1 is about the way there, the last lines about the way back.",
      arguments: "check zen2-a.json zen4.json"),
    ShownScreen(
      title: "What can the cluster use, and who holds it back?",
      about: "What an automatic mode of the platform would arrive at, too.",
      arguments: "baseline \(GoldenTests.pool)"),
    ShownScreen(
      title: "What would this old host cost my pool?",
      about: "The pool with it; `why` tells of one feature.",
      arguments: "baseline zen2-a.json zen2-b.json piledriver.json"),
    ShownScreen(
      title: "Why does a host lack this feature, and what would bring it?",
      about: "Ends with status 1: some host lacks it.",
      arguments: "why avx512f \(GoldenTests.pool)"),
    ShownScreen(
      title: "Which EVC mode is that?",
      about: "A level, or an EVC mode by its key, says what it is.",
      arguments: "name amd-zen2"),
    ShownScreen(
      title: "What does this hexadecimal word mean?", about: "A register of CPUID and its value.",
      arguments: "name 7.0.ebx=0x209c01a9"),
    ShownScreen(
      title: "What does this MSR value hide?", about: "An MSR's address and its value.",
      arguments: "name 0xc0011004=0x7ed8320b178bfbff"),
    ShownScreen(
      title: "Can Intel and AMD hosts be one cluster?",
      about: "Not for a move: a guest is told the vendor. A restart there is another matter.",
      arguments: "check zen4.json ../intel/westmere.json"),
    ShownScreen(
      title: "Are these two hosts the same, as I was told?",
      about: "Bit by bit, with the likeliest causes.",
      arguments: "diff zen2-a.json zen4.json"),
  ]

  @Test
  func `the page of answers shows what poolcpu prints`() throws {
    let introduction = """
      # Questions and answers

      What administrators ask in public, the command that answers it, and its first screen: at most 23 lines of 80 columns. The hosts and guests are those of
      `Tests/Fixtures`. This page is written by `make bless` from what the program prints.

      """
    let text = try introduction + Self.asked.map { try $0.section() }.joined()
    #expect(Self.asked.count == 20)
    let isFresh = try GeneratedDocument("docs/answers.md").blessed(with: text) == text
    #expect(isFresh, "docs/answers.md is stale: run `make bless`")
  }
}
