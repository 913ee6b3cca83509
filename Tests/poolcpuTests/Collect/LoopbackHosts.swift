import CPUIDKit
import Foundation
import PoolTestSupport

/// Hosts behind a real sshd on this machine: each has a key of its own, by which sshd knows what to do.
///
/// A host's name goes with the key to `behave`, which does what the user's shell would, but for hosts that
/// misbehave. Each has a CPU that QEMU emulates, and puts temporary files into one folder.
final class LoopbackHosts {
  /// Hosts that answer, with their CPUs.
  static let cpus = [
    "n1": "Opteron_G2", "n2": "Opteron_G3", "n3": "Opteron_G4", "n4": "Opteron_G5", "n5": "EPYC",
    "n6": "EPYC-Rome", "n7": "EPYC-Milan", "n8": "phenom",
  ]
  /// Hosts that do not.
  static let failing = ["hangs", "refuses", "unwelcome", "changed", "garbage", "half", "full"]

  /// What is missing here for it; `nil` when nothing is.
  static let lack: String? = {
    let programs = [
      "/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen", "/usr/bin/qemu-x86_64",
    ]
    return programs.first { !FileManager.default.isExecutableFile(atPath: $0) }
  }()

  let folder: TemporaryFolder
  /// Where hosts put temporary files.
  var place: String { "\(folder.path)/far" }
  /// What runs on the host that hangs, as no other test's does.
  let hanging = "sleep 51.\(Int.random(in: 100_000...999_999))"
  /// A program to send: it scans the CPU that the host stands for.
  let program: String

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path
    guard let cpu = try AllowedCPUs.read().numbers.first else { throw Failure(text: "no CPU") }
    program = try folder.writeProgram(
      """
      [ "$MODEL" != hang ] || exec \(hanging)
      exec qemu-x86_64 -cpu "$MODEL" '\(Command.poolcpuPath)' "$@" --cpus \(cpu)
      """, to: "program")
    let models = Self.cpus.sorted { $0.key < $1.key }.map { "\($0.key)) MODEL=\($0.value) ;;" }
    try folder.writeProgram(
      """
      export TMPDIR='\(path)/far' HOME='\(path)/far' SOURCE_DATE_EPOCH=1767225600 MODEL
      case $1 in
      \(models.joined(separator: "\n"))
      hangs) MODEL=hang ;;
      garbage) echo 'Welcome to this host'; exit ;;
      half) printf '{"schema":"poolcpu.host/1",'; sleep 0.2; kill -9 $PPID; exit ;;
      full) MODEL=EPYC; trap '' XFSZ; ulimit -f 0 ;;
      *) MODEL=EPYC ;;
      esac
      exec sh -c "$SSH_ORIGINAL_COMMAND"
      """, to: "behave")
    let made = try Command(
      "sh", ["-euc", Self.setup, "sh", path] + Self.cpus.keys.sorted() + Self.failing
    ).run()
    guard made.status == 0 else { throw Failure(text: made.errorText) }
    try folder.writeProgram(
      "exec /usr/bin/ssh -F '\(path)/config' \"$@\"", to: "bin/ssh")
  }

  deinit {
    _ = try? Command("sh", ["-c", "kill $(cat \"$1/sshd.pid\")", "sh", folder.path]).run()
  }

  /// `poolcpu scan` with these hosts as the user's.
  func scan(_ arguments: [String], input: String = "") throws -> Command.Result {
    var command = Command.poolcpu(
      ["scan"] + arguments,
      environment: ["PATH": "\(folder.path)/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      input: Array(input.utf8))
    command.timeLimit = .seconds(120)
    return try command.run()
  }

  /// Makes keys and configurations, and starts sshd on a port that is free.
  private static let setup = #"""
    path=$1; shift; cd "$path"; mkdir -p far; user=$(id -un)
    if [ "$(id -u)" = 0 ]; then mkdir -p /run/sshd; fi
    ssh-keygen -q -t ed25519 -N '' -f host; ssh-keygen -q -t ed25519 -N '' -f other
    key=$(cut -d' ' -f1,2 host.pub); wrong=$(cut -d' ' -f1,2 other.pub)
    for name; do
      ssh-keygen -q -t ed25519 -N '' -f "key-$name"
      [ "$name" = unwelcome ] ||
        echo "restrict,command=\"$path/behave $name\" $(cat "key-$name.pub")" >>authorized
      case $name in changed) echo "$name $wrong" ;; *) echo "$name $key" ;; esac >>known
    done
    printf '%s\n' "HostKey $path/host" "PidFile $path/sshd.pid" "AuthorizedKeysFile $path/authorized" \
      'ListenAddress 127.0.0.1' 'StrictModes no' 'UsePAM no' 'PasswordAuthentication no' \
      'KbdInteractiveAuthentication no' 'MaxStartups 100' 'PermitRootLogin yes' >sshd_config
    port=$((20000 + $$ % 20000)); tries=0
    until /usr/sbin/sshd -f sshd_config -p "$port" -E sshd.log; do
      port=$((port + 17)); tries=$((tries + 1)); [ "$tries" -lt 20 ]
    done
    printf '%s\n' 'Host refuses' ' Port 1' 'Host *' ' HostName 127.0.0.1' " Port $port" " User $user" \
      " IdentityFile $path/key-%n" ' IdentitiesOnly yes' ' IdentityAgent none' \
      " UserKnownHostsFile $path/known" ' GlobalKnownHostsFile /dev/null' ' HostKeyAlias %n' >config
    sed -i 's/ HostKeyAlias %n//' config
    for name; do printf 'Host %s\n HostKeyAlias %s\n' "$name" "$name"; done >>config
    """#

  private struct Failure: Error { let text: String }
}
