import PoolTestSupport
import Testing

/// The tests' own way to run programs: were it wrong, no other test of a command could be trusted.
struct CommandTests {
  @Test
  func `the streams and the status are kept apart`() throws {
    let result = try Command("sh", ["-c", "echo out; echo err >&2; exit 3"]).run()
    #expect(result.status == 3)
    #expect(result.outputText == "out\n")
    #expect(result.errorText == "err\n")
  }

  @Test
  func `more than the pipes hold goes through, in every direction at once`() throws {
    let input = [UInt8](repeating: 0x61, count: 1 << 20)
    let result = try Command("sh", ["-c", "tee /dev/stderr"], input: input).run()
    #expect(result.output == input)
    #expect(result.errors == input)
  }

  @Test
  func `a program that does not read is no trouble`() throws {
    let input = [UInt8](repeating: 0x61, count: 1 << 20)
    let result = try Command("sh", ["-c", "exec <&-; echo done"], input: input).run()
    #expect(result.outputText == "done\n")
  }

  @Test
  func `a program that never ends is ended`() throws {
    var command = Command("sh", ["-c", "echo begun; exec sleep 600"])
    command.timeLimit = .milliseconds(300)
    let failure = try #require(throws: Command.Failure.self) { try command.run() }
    guard case .tooSlow(let result) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(result.outputText == "begun\n")
    #expect(result.status == 128 + 9)
  }

  @Test
  func `a program that does not exist is told`() {
    #expect(throws: Command.Failure.cannotStart("/nonexistent", errno: 2)) {
      try Command("/nonexistent").run()
    }
  }

  @Test
  func `the environment can be added to and taken from`() throws {
    let result = try Command(
      "sh", ["-c", "echo ${ONE-unset} ${PWD-unset} ${HOME-unset}"],
      environment: ["ONE": "1", "HOME": nil]
    ).run()
    #expect(result.outputText.hasPrefix("1 "))
    #expect(result.outputText.hasSuffix(" unset\n"))
  }
}
