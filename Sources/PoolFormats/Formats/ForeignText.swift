/// What another tool tells of a CPU and poolcpu does not read: it is refused by its name.
///
/// Such texts lack registers, or subleaves, or say nothing by their silence. What is read is asked first.
public struct ForeignText: Hashable, Sendable {
  /// What it is, as a phrase.
  public let title: String
  /// What to give instead.
  public let instead: String

  /// How a text is told.
  private struct Row: Sendable {
    let text: ForeignText
    /// How one of its lines begins, without blanks before it.
    let starts: [String]
    /// What one of its lines has in it.
    let parts: [String]
    /// The keys of its JSON that tell.
    let keys: Set<String>
    /// The keys of the objects that tell where its JSON is an array.
    let elementKeys: Set<String>

    init(
      _ title: String, _ instead: String = ForeignText.onLinux, starts: [String] = [],
      parts: [String] = [], keys: Set<String> = [], elementKeys: Set<String> = []
    ) {
      text = ForeignText(title: title, instead: instead)
      (self.starts, self.parts) = (starts, parts)
      (self.keys, self.elementKeys) = (keys, elementKeys)
    }

    func matches(_ line: Substring) -> Bool {
      starts.contains { line.hasPrefix($0) } || parts.contains { line.contains($0) }
    }
  }

  private static let onLinux = "the output of cpuid -r, or of poolcpu scan"
  private static let elsewhere = "what cpuid -r prints on a Linux that is booted there"

  private static let rows: [Row] = [
    Row(
      "output of x86info without registers", "x86info -r, or better cpuid -r", starts: ["x86info v"]
    ),
    Row(
      "a report of CPU-Z, of which Windows shows some features only",
      "a dump of AIDA64 or InstLatx64, or coreinfo -f",
      starts: ["CPU-Z TXT Report", "CPU-Z version"]),
    Row(
      "an error message of ssh, so that no host answered",
      "what the host prints once ssh reaches it",
      starts: [
        "ssh: ", "Host key verification failed", "Permission denied (",
        "kex_exchange_identification: ",
        "Received disconnect from ", "Connection closed by ", "Connection reset by ",
        "Connection timed out during banner exchange", "@    WARNING: REMOTE HOST IDENTIFICATION",
      ], parts: [": Permission denied (publickey", " port 22: "]),
    Row(
      "an error message of a shell, so that no program ran",
      "what the host prints once the program is installed there, or its /proc/cpuinfo",
      parts: [
        ": command not found", ": cpuid: not found", ": poolcpu: not found", ": Permission denied",
      ]),
    Row(
      "an error message of sudo, so that no program ran",
      "what the host prints when sudo needs no password there, or run as root", starts: ["sudo: "]),
    Row("output of turbostat", starts: ["turbostat version"]),
    Row("macOS's sysctl", elsewhere, starts: ["machdep.cpu."]),
    Row(
      "boot messages of NetBSD or OpenBSD", elsewhere,
      starts: ["cpu0: features", "cpu0 at mainbus"]),
    Row("Xen's boot messages, which list no CPUID", "xen-cpuid -p, or xl info", starts: ["(XEN) "]),
    Row(
      "a log of VMware's without CPUs", "the whole vmware.log of a machine that was started",
      parts: [": vmx| ", " In(05) vmx "]),
    Row(
      "a log of VirtualBox without its CPUID dump",
      "the whole VBox.log of a machine that was started",
      starts: ["00:00:00."], parts: ["VirtualBox VM "]),
    Row("output of Coreinfo without features", "coreinfo -f", starts: ["Coreinfo v"]),
    Row(
      "an object of VMware's API without features",
      "esxcli hardware cpu cpuid raw list -c 0, or the host's config.featureCapability",
      starts: ["(vim."]),
    Row("output of cpuid2cpuflags", starts: ["CPU_FLAGS_X86"]),
    Row("output of dmidecode", starts: ["# dmidecode", "Processor Information"]),
    Row("output of lshw", starts: ["*-cpu"]),
    Row("output of hwinfo", starts: ["Hardware Class: cpu"]),
    Row(
      "output of isainfo", elsewhere,
      starts: ["64-bit amd64 applications", "32-bit i386 applications"]),
    Row("ld.so's diagnostics", starts: ["x86.cpu_features."]),
    Row("options of gcc", starts: ["-mavx ", "-mavx\t", "-msse "]),
    Row("rustc's list of target features", starts: ["target_feature="]),
    Row("metrics of node_exporter", starts: ["node_cpu_", "# HELP node_cpu_"]),
    Row("facts of Puppet's Facter, which name no features", keys: ["processors"]),
    Row("a report of perf", starts: ["# cpudesc :", "# cpuid :"]),
    Row(
      "the kernel's messages, which name the CPU and list no features",
      "/proc/cpuinfo, or the output of cpuid -r", starts: ["[    0.000000] Linux version"],
      parts: ["smpboot: CPU0: ", "x86/fpu: ", "microcode: "]),
    Row(
      "what QEMU's monitor prints of registers, which are none of CPUID",
      "QEMU's command line, or the output of cpuid -r in the guest",
      starts: ["EAX=", "RAX="]),
    Row(
      "Proxmox's list of CPU types, which says nothing of a host",
      "/proc/cpuinfo of each node, or what pvesh prints of capabilities/qemu/cpu-flags",
      elementKeys: ["custom"]),
  ]

  private static let register = ForeignText(
    title: "a value that rdmsr printed, without its CPU",
    instead: "what poolcpu scan writes as root")

  /// An error message that ``FailureReader`` knows; `nil` for any other text.
  static func ofFailure(_ bytes: [UInt8]) -> ForeignText? {
    FailureReader.program(in: bytes).map {
      ForeignText(
        title: "an error message of \($0.title)", instead: "it to poolcpu explain")
    }
  }

  /// What a text with the line `line` is; `nil` where many texts could have such a line.
  static func of(_ line: TextLine) -> ForeignText? {
    rows.first { $0.matches(line.text) }?.text
  }

  /// What lines are that nothing reads; `nil` for what nobody knows.
  static func of(_ lines: [TextLine]) -> ForeignText? {
    if let found = lines.lazy.compactMap({ of($0) }).first { return found }
    guard let first = lines.first else { return nil }
    if let list = NameList.of(lines) { return list }
    return lines.count == 1 && isRegister(first.text) ? register : nil
  }

  /// What JSON is that has the key `key`.
  ///
  /// - Parameters:
  ///   - key: a key of an object.
  ///   - isList: whether the JSON is an array of such objects.
  /// - Returns: what it is; `nil` for what nobody knows.
  static func ofJSON(_ key: String, isList: Bool) -> ForeignText? {
    rows.first { (isList ? $0.elementKeys : $0.keys).contains(key) }?.text
  }

  /// `7ed8320b078bfbff`, or the same behind `0xc0011004:`.
  private static func isRegister(_ line: Substring) -> Bool {
    let words = line.split { " :=".contains($0) }
    guard let value = words.last, value.count > 8, value.count <= 18 else { return false }
    let digits = value.hasPrefix("0x") ? value.dropFirst(2) : value
    return digits.allSatisfy(\.isHexDigit)
      && (words.count == 1 || words.count == 2 && words[0].hasPrefix("0x"))
  }
}
