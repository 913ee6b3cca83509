import HostProbe
import PoolFormats
import Testing

@testable import poolcpu

struct SSHCallTests {
  @Test
  func `a call asks nobody, and what a list says comes behind two dashes`() throws {
    let host = try ListedHost("ssh://root@n1:2222")
    let words = SSHCall(host: host, command: "poolcpu scan", timeout: .seconds(5)).words
    #expect(words.first == "ssh")
    #expect(words.suffix(7) == ["-l", "root", "-p", "2222", "--", "n1", "poolcpu scan"])
    for setting in ["BatchMode=yes", "ConnectTimeout=5", "ClearAllForwardings=yes"] {
      #expect(words.contains(setting), "\(setting)")
    }
    #expect(!words.contains { $0.contains("HostKeyChecking") || $0.contains("KnownHosts") })
  }

  @Test
  func `where nothing is said of user and port, ssh's configuration decides`() throws {
    let words = SSHCall(host: try ListedHost("n1"), command: "x", timeout: .seconds(90)).words
    #expect(!words.contains("-l") && !words.contains("-p"))
    #expect(words.contains("ConnectTimeout=20"))
  }

  static let failures: [(status: Int, errors: String, failure: HostFailure)] = [
    (
      255, "ssh: connect to host n1 port 22: Connection refused\r\n",
      .unreached("ssh: connect to host n1 port 22: Connection refused")
    ),
    (255, "", .unreached("")),
    (
      255, "Welcome\nroot@n1: Permission denied (publickey).\n\n",
      .refused("root@n1: Permission denied (publickey).")
    ),
    (
      255, "ssh: Could not resolve hostname n1: Name or service not known",
      .refused("ssh: Could not resolve hostname n1: Name or service not known")
    ),
    (
      255, "ssh: Could not resolve hostname n1: Temporary failure in name resolution",
      .unreached("ssh: Could not resolve hostname n1: Temporary failure in name resolution")
    ),
    (
      255,
      "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.",
      .changedKey
    ),
    (255, "No ED25519 host key is known\nHost key verification failed.\n", .unknownKey),
    (121, "", .unsent(.noPlace, "")),
    (
      122, "cat: write error: No space left on device",
      .unsent(.noRoom, "cat: write error: No space left on device")
    ),
    (123, "", .unsent(.cutOff, "")),
    (
      127, "sh: 1: poolcpu: not found\n", .program(status: 127, "sh: 1: poolcpu: not found")
    ),
  ]

  @Test(arguments: failures)
  func `what ssh and shells say of a failure is told apart`(
    status: Int, errors: String, failure: HostFailure
  ) {
    #expect(throws: failure) {
      try SSHCall.check(
        ChildAnswer(.exited(status), errors: Array(errors.utf8)), sending: true, limit: 1)
    }
  }

  @Test
  func `the statuses of a program that is not ours mean nothing`() {
    #expect(throws: HostFailure.program(status: 122, "")) {
      try SSHCall.check(ChildAnswer(.exited(122)), sending: false, limit: 1)
    }
  }

  @Test
  func `only what may pass is tried again`() {
    let again = Self.failures.map(\.failure).filter(\.mayPass)
    #expect(again.count == 4)
    #expect(!HostFailure.slow(.seconds(1)).mayPass)
  }

  @Test
  func `what a host says reaches a terminal escaped and short`() {
    let line = "\u{1b}[2J" + String(repeating: "x", count: 5000) + "\u{202e}"
    for failure in [HostFailure.unreached(line), .program(status: 1, line), .unsent(.noRoom, line)]
    {
      #expect(failure.description.count < 400)
      #expect(failure.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7f })
    }
  }
}
