import Glibc
import PoolTestSupport
import SystemPackage
import Testing

@testable import HostProbe

/// Programs that run beside this one, fed and read at the same time.
struct ChildProgramsTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  /// All answers, or what came within ten seconds.
  private func answers(_ programs: inout ChildPrograms, count: Int) -> [Int: ChildAnswer] {
    var found: [Int: ChildAnswer] = [:]
    let deadline = ContinuousClock.now + .seconds(10)
    while found.count < count, ContinuousClock.now < deadline {
      for (key, answer) in programs.answers(until: deadline) { found[key] = answer }
    }
    return found
  }

  private func shell(_ script: String, _ arguments: String...) -> [String] {
    ["sh", "-c", script, "sh"] + arguments
  }

  @Test
  func `many programs are fed and read side by side`() throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var programs = ChildPrograms(outputLimit: 4 << 20)
    for key in 0..<8 {
      try programs.start(key, shell("cat; echo $1 >&2; exit $1", "\(key)"), input: input)
    }
    let found = answers(&programs, count: 8)
    for key in 0..<8 {
      #expect(found[key]?.end == .exited(key))
      #expect(found[key]?.output == input)
      #expect(found[key]?.errors == Array("\(key)\n".utf8))
    }
  }

  @Test
  func `a program that reads nothing is no trouble, nor one that a signal ends`() throws {
    var programs = ChildPrograms(outputLimit: 100)
    let input = [UInt8](repeating: 0, count: 1 << 20)
    try programs.start(0, ["true"], input: input)
    try programs.start(1, shell("kill -9 $$"), input: [])
    let found = answers(&programs, count: 2)
    #expect(found[0] == ChildAnswer(.exited(0)))
    #expect(found[1] == ChildAnswer(.signalled(Int(SIGKILL))))
  }

  @Test
  func `one that writes without end is ended at the limit`() throws {
    var programs = ChildPrograms(outputLimit: 100_000)
    try programs.start(0, ["yes"], input: [])
    let answer = try #require(answers(&programs, count: 1)[0])
    #expect(answer.isTooLong)
    #expect(answer.output.count == 100_000)
    #expect(answer.end != .exited(0))
  }

  @Test
  func `of endless messages the last are kept`() throws {
    var programs = ChildPrograms(outputLimit: 100)
    try programs.start(0, shell("yes | head -c 1000000 >&2; echo last >&2"), input: [])
    let answer = try #require(answers(&programs, count: 1)[0])
    #expect(answer.errors.count <= 200_000)
    #expect(answer.errors.suffix(5) == Array("last\n".utf8)[...])
  }

  @Test
  func `one that leaves a child behind with its streams has ended all the same`() throws {
    var programs = ChildPrograms(outputLimit: 100)
    try programs.start(0, shell("sleep 8 & echo done"), input: [])
    let begin = ContinuousClock.now
    #expect(answers(&programs, count: 1)[0]?.output == Array("done\n".utf8))
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test
  func `one that is stopped is gone with what it started, also when it will not hear`() throws {
    let folder = try TemporaryFolder()
    for script in [
      "echo $$ >$1; sleep 60 & wait", "trap '' TERM; echo $$ >$1; sleep 60 & sleep 60",
    ] {
      let path = try folder.write("", to: "number")
      var programs = ChildPrograms(outputLimit: 100)
      try programs.start(0, shell(script, path), input: [])
      let deadline = ContinuousClock.now + .seconds(10)
      while try folder.read("number").last != UInt8(ascii: "\n"), ContinuousClock.now < deadline {
        #expect(programs.answers(until: deadline).isEmpty)
      }
      let text = String(decoding: try folder.read("number").dropLast(), as: UTF8.self)
      let number = try #require(pid_t(text))
      programs.stopAll()
      #expect(programs.answers(until: .now).isEmpty)
      // The group may have a member for a moment that init has not buried.
      while kill(-number, 0) == 0, ContinuousClock.now < deadline { usleep(1_000) }
      #expect(errno == ESRCH)
    }
  }

  @Test
  func `a program that is not there is an error`() {
    var programs = ChildPrograms(outputLimit: 100)
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try programs.start(0, ["/nonexistent/ssh"], input: [])
    }
  }

  @Test
  func `a program has the signals as they are by default, and English`() throws {
    var programs = ChildPrograms(outputLimit: 10_000)
    try programs.start(
      0, shell("grep -E 'Sig(Blk|Ign)' /proc/self/status; echo $LC_ALL"), input: [])
    let text = String(decoding: answers(&programs, count: 1)[0]?.output ?? [], as: UTF8.self)
    #expect(text.contains("SigBlk:\t0000000000000000"))
    #expect(text.hasSuffix("C\n"))
  }
}
