public import CPUIDKit
internal import Foundation

/// libvirt's own driver of QEMU inside virsh, without a daemon and without a guest.
public enum EmbeddedLibvirt {
  /// The Debian whose libvirt it is; `nil` without one of which poolcpu has a table.
  ///
  /// `make test` installs Debian 12's.
  public static let release: DebianRelease? = {
    guard let folder = try? TemporaryFolder(),
      let result = try? command(in: folder, ["version"]).run(), result.status == 0
    else { return nil }
    return SoftwareRelease.all.first {
      $0.product == .libvirt
        && result.outputText.contains("Using library: libvirt \($0.series).")
    }?.debian
  }()

  /// The `-cpu` argument with which libvirt would start a guest with each of `cpus`.
  ///
  /// - Parameter cpus: `<cpu>` elements.
  /// - Returns: an argument each, in order; `nil` where libvirt refuses, with what it said of all that it refused.
  /// - Throws: whatever running virsh throws.
  public static func arguments(
    for cpus: [String]
  ) throws -> (arguments: [String?], refusals: String) {
    var found: [String?] = []
    var refusals = ""
    let folder = try TemporaryFolder()
    // One argument of a program may be 128 KiB long.
    for start in stride(from: 0, to: cpus.count, by: 300) {
      let part = cpus[start..<min(start + 300, cpus.count)]
      var commands: [String] = []
      for (number, cpu) in part.enumerated() {
        let path = try folder.write(domain(cpu), to: "\(number).xml")
        commands += ["echo guest \(number)", "domxml-to-native qemu-argv \(path)"]
      }
      let result = try command(in: folder, [commands.joined(separator: "; ")]).run()
      var answers = [String?](repeating: nil, count: part.count)
      var number = 0
      for line in result.outputText.split(separator: "\n") {
        if let next = Int(line.dropFirst("guest ".count)), line.hasPrefix("guest ") {
          number = next
        } else if let argument = argument(in: line) {
          answers[number] = argument
        }
      }
      found += answers
      refusals += result.errorText
    }
    return (found, refusals)
  }

  /// A guest that TCG runs, so that the CPU of the machine makes no difference.
  private static func domain(_ cpu: String) -> String {
    """
    <domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
    <os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/><apic/></features>
    \(cpu)
    <devices><emulator>\(Command.softwarePath(of: "qemu-system-x86_64") ?? "")</emulator></devices></domain>
    """
  }

  /// What follows `-cpu` in a command line; libvirt puts what holds a strange character in quotes.
  private static func argument(in line: Substring) -> String? {
    guard let mark = line.range(of: " -cpu ") else { return nil }
    let rest = line[mark.upperBound...]
    return String(rest.prefix { $0 != " " }).replacing("'", with: "")
  }

  /// virsh with the driver inside; root, for whom libvirt wants a user of its own, becomes nobody.
  private static func command(in folder: TemporaryFolder, _ arguments: [String]) -> Command {
    let script = """
      root=$1/root
      shift
      if [ "$(id -u)" -eq 0 ]; then
        install -d -o 65534 "$root"
        set -- setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
      else
        mkdir -p "$root"
      fi
      HOME=$root exec $POOLCPU_ENTER "$@"
      """
    var command = Command(
      "sh",
      [
        "-c", script, "sh", folder.path, "virsh", "-c", "qemu:///embed?root=\(folder.path)/root",
      ] + arguments, environment: ["LC_ALL": "C"])
    command.timeLimit = .seconds(300)
    return command
  }
}
