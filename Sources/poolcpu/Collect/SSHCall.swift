internal import HostProbe
internal import PoolFormats

/// A call of OpenSSH's client.
///
/// Keys, known_hosts, jump hosts and all else are the user's configuration; what would wait for a person, or
/// is of no use here, is switched off.
struct SSHCall {
  let host: ListedHost
  let command: String
  /// How long the whole call may take.
  let timeout: Duration

  /// The program and its arguments.
  var words: [String] {
    let connecting = max(1, min(timeout.components.seconds, Self.longestConnecting))
    let settings = [
      "BatchMode=yes", "ConnectTimeout=\(connecting)", "ServerAliveInterval=10",
      "ServerAliveCountMax=3", "ClearAllForwardings=yes", "RemoteCommand=none",
    ]
    var words = ["ssh", "-T", "-a", "-x"]
    for setting in settings { words += ["-o", setting] }
    if let user = host.user { words += ["-l", user] }
    if let port = host.port { words += ["-p", "\(port)"] }
    return words + ["--", host.address, command]
  }

  private static let longestConnecting: Int64 = 20

  /// What `answer` says of the host, if it is a failure of ssh, of its shell or of the program there.
  ///
  /// - Parameters:
  ///   - answer: what the call left behind.
  ///   - sending: whether the program was sent.
  ///   - limit: how much a host may print.
  /// - Throws: ``HostFailure``.
  static func check(_ answer: ChildAnswer, sending: Bool, limit: Int) throws(HostFailure) {
    if answer.isTooLong { throw .tooLong(limit) }
    switch answer.end {
    case .exited(0): return
    case .exited(Self.failed): throw sshFailure(String(decoding: answer.errors, as: UTF8.self))
    case .exited(let status):
      let line = lastLine(of: String(decoding: answer.errors, as: UTF8.self))
      if sending, let fault = FarSide.Fault(rawValue: status) { throw .unsent(fault, line) }
      throw .program(status: status, line)
    case .signalled(let number): throw .signalled(number)
    }
  }

  /// The status of ssh's own failures.
  private static let failed = 255

  /// ssh has one status for all failures, and says in English what it was.
  private static func sshFailure(_ text: String) -> HostFailure {
    if text.contains("REMOTE HOST IDENTIFICATION HAS CHANGED") { return .changedKey }
    if text.contains("Host key verification failed") { return .unknownKey }
    let line = lastLine(of: text)
    return lasting.contains { line.contains($0) } ? .refused(line) : .unreached(line)
  }

  /// What a second try does not mend.
  private static let lasting = [
    "Permission denied (", "Too many authentication failures", "Name or service not known",
    "No address associated",
    "Bad configuration option", "no matching ", "Bad owner or permissions", "Load key ",
  ]

  private static func lastLine(of text: String) -> String {
    text.split { $0.isNewline }.last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? ""
  }
}
