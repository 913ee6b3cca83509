/// What runs on a host that is asked.
enum FarSide: Hashable {
  /// A program that is sent there, and leaves nothing behind; after so many seconds it is ended there, where the
  /// host has a program for that.
  case sent(program: [UInt8], arguments: [Argument], seconds: Int)
  /// A command that the host has.
  case installed(String)

  /// What a program that is sent may be told, beside that it scans.
  enum Argument: String {
    case experimental = "--experimental"
  }

  /// Why a program that was sent did not run.
  enum Fault: Int, CaseIterable {
    case noPlace = 121
    case noRoom = 122
    case cutOff = 123
  }

  /// The command line for the host, whose login shell may be any.
  ///
  /// Nothing of it comes from a list of hosts; an installed command is the user's own, as written.
  var command: String {
    switch self {
    case .sent(let program, let arguments, let seconds):
      "exec sh -c '\(Self.script(size: program.count, arguments, seconds))'"
    case .installed(let command):
      command.split(separator: " ").last.map { $0 == "poolcpu" || $0.hasSuffix("/poolcpu") }
        ?? false
        ? command + " scan" : command
    }
  }

  /// What the command reads on standard input.
  var input: [UInt8] {
    switch self {
    case .sent(let program, _, _): program
    case .installed: []
    }
  }

  /// A script for any POSIX shell: one line without quotes, backslashes and exclamation marks, so that every
  /// login shell hands it over as it is.
  ///
  /// It takes the program from standard input into a file of its own, in the first folder where programs may
  /// run, and checks that all of it came. The file loses its name before the program starts, which the kernel
  /// finds by the open descriptor; where /proc is not there it goes when the script ends, however that does.
  private static func script(
    size: Int, _ arguments: [Argument], _ seconds: Int
  ) -> String {
    let scan = (["scan"] + arguments.map(\.rawValue)).joined(separator: " ")
    return [
      "umask 077",
      "f=",
      "c() { [ -z \"$f\" ] || rm -f -- \"$f\"; }",
      "trap c EXIT",
      "trap \"exit 129\" HUP INT PIPE TERM",
      "for d in \"${TMPDIR:-/tmp}\" /var/tmp /dev/shm \"$HOME\"; do "
        + "f=$(mktemp \"$d/poolcpu.XXXXXXXXXX\" 2>/dev/null) || { f=; continue; }; "
        + "chmod 700 \"$f\" && [ -x \"$f\" ] && break; c; f=; done",
      "[ -n \"$f\" ] || exit \(Fault.noPlace.rawValue)",
      "cat >\"$f\" || exit \(Fault.noRoom.rawValue)",
      "[ \"$(wc -c <\"$f\")\" -eq \(size) ] || exit \(Fault.cutOff.rawValue)",
      "t=$(command -v timeout) && t=\"$t \(seconds)\"",
      "exec 3<\"$f\"",
      "[ -r /proc/self/fd/3 ] || { $t \"$f\" \(scan) </dev/null; exit; }",
      "rm -f -- \"$f\"",
      "f=",
      "exec $t /proc/self/fd/3 \(scan) </dev/null",
    ].joined(separator: "; ")
  }
}

extension FarSide.Fault: CustomStringConvertible {
  /// One clause for the user.
  var description: String {
    switch self {
    case .noPlace:
      "none of $TMPDIR or /tmp, /var/tmp, /dev/shm and $HOME there takes a program that may run; install "
        + "poolcpu there and give --remote poolcpu"
    case .noRoom: "the program could not be written there"
    case .cutOff: "the program did not arrive whole"
    }
  }
}
