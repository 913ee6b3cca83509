import CPUIDKit
import PoolTestSupport

/// A command of poolcpu whose system calls are known, and fail one at a time.
struct TracedCommand {
  /// One call, from the first line of poolcpu's own code on.
  struct Call: Hashable, CustomStringConvertible {
    let name: String
    /// Which of its name it is, from 1; those of the dynamic linker and the runtimes come first.
    let number: Int
    let description: String
  }

  /// What came of a run in which a call was to fail.
  struct Run {
    let result: Command.Result
    /// The call that failed; `nil` when the run did not come so far, or it was one of the start.
    let failed: String?
  }

  static let strace = Command.path(of: "strace")

  let arguments: [String]
  let environment: [String: String?] = ["SOURCE_DATE_EPOCH": "86400"]

  /// poolcpu with these arguments.
  init(_ arguments: [String]) { self.arguments = arguments }

  /// `scan` or `baseline` with the answer in the file at `path`; always the same answer on one machine.
  init(_ name: String, to path: String) throws {
    let arguments =
      name == "scan"
      ? ["scan", "--cpus", try AllowedCPUs.read().description]
      : ["baseline", "\(Repository.root)/examples/pool", "--format", "json"]
    self.init(arguments + ["-o", path])
  }

  /// What `main` does first.
  ///
  /// Before it the dynamic linker is at work, whose failures end with 127 and its own words.
  private static let start = "rt_sigaction(SIGPIPE, {sa_handler=SIG_IGN"

  /// Every call that the command makes, in order.
  func calls() throws -> (result: Command.Result, calls: [Call]) {
    let (result, lines) = try trace([])
    var numbers: [String: Int] = [:]
    var calls: [Call] = []
    var isOurs = false
    for line in lines {
      let name = String(line.prefix { $0 != "(" })
      numbers[name, default: 0] += 1
      isOurs = isOurs || line.hasPrefix(Self.start)
      guard isOurs else { continue }
      calls.append(Call(name: name, number: numbers[name, default: 0], description: line))
    }
    return (result, calls)
  }

  /// The command with one of its calls failing with `error`, such as `EIO`.
  func run(failing call: Call, with error: String) throws -> Run {
    let fault = "inject=\(call.name):error=\(error):when=\(call.number)"
    let (result, lines) = try trace(["-e", fault])
    let ours = lines.drop { !$0.hasPrefix(Self.start) }
    return Run(result: result, failed: ours.first { $0.hasSuffix("(INJECTED)") })
  }

  /// The command, which gets `signal`, such as `TERM`, as it begins one of its calls.
  func run(signalling call: Call, with signal: String) throws -> Command.Result {
    let fault = "inject=\(call.name):signal=\(signal):when=\(call.number)"
    return try trace(["-e", fault]).result
  }

  /// The lines of a trace, without the number of the process; what is no call is left out.
  private func trace(_ options: [String]) throws -> (result: Command.Result, lines: [String]) {
    let folder = try TemporaryFolder()
    let result = try Command(
      Self.strace ?? "strace",
      ["-f", "-qq", "-o", "\(folder.path)/trace"] + options + [Command.poolcpuPath] + arguments,
      environment: environment
    ).run()
    let text = String(decoding: try folder.read("trace"), as: UTF8.self)
    let lines = text.split(separator: "\n").map {
      String($0.drop { $0.isNumber }.drop { $0 == " " })
    }
    return (result, lines.filter { $0.first?.isLetter ?? false })
  }
}
