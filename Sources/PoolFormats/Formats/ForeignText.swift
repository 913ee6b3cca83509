internal import CPUIDKit

/// What another tool tells of a CPU and poolcpu does not read: it is refused by its name.
///
/// Such texts lack registers, or subleaves, or say nothing by their silence. What is read is asked first.
public struct ForeignText: Hashable, Sendable {
  /// What it is, as a phrase.
  public let title: String
  /// What to give instead.
  public let instead: String

  /// How a text is told.
  struct Row: Sendable {
    let text: ForeignText
    /// How one of its lines begins, without blanks before it.
    let starts: [String]
    /// What one of its lines has in it.
    let parts: [String]
    /// The keys of its JSON that tell, or how they begin where they end in a slash.
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

    /// Whether a line tells the text, or is the head of its table; `line` has single blanks.
    func matches(_ line: String) -> Bool {
      starts.contains { line.hasPrefix($0) } || parts.contains { line.contains($0) }
    }
  }

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
    let text = line.text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    return (rows + ofHypervisors).first { $0.matches(text) }?.text
  }

  /// What lines are that nothing reads; `nil` for what nobody knows.
  static func of(_ lines: [TextLine]) -> ForeignText? {
    if let found = lines.lazy.compactMap({ of($0) }).first { return found }
    guard let first = lines.first else { return nil }
    if let list = NameList.of(lines) { return list }
    if ["vendor_id", "cpu family"].contains(first.pair?.key) {
      return ForeignText(
        title: "a part of /proc/cpuinfo without its flags", instead: "the whole of it")
    }
    guard lines.count == 1 else { return nil }
    return isRegister(first.text) ? register : misspelt(first.text)
  }

  /// What JSON is that has the key `key`.
  ///
  /// - Parameters:
  ///   - key: a key of an object.
  ///   - isList: whether the JSON is an array of such objects.
  /// - Returns: what it is; `nil` for what nobody knows.
  static func ofJSON(_ key: String, isList: Bool) -> ForeignText? {
    (rows + ofHypervisors).first { row in
      (isList ? row.elementKeys : row.keys).contains {
        $0 == key || $0.hasSuffix("/") && key.hasPrefix($0)
      }
    }?.text
  }

  /// One word that is nearly a model's name.
  private static func misspelt(_ word: Substring) -> ForeignText? {
    guard word.utf8.count <= 64, !word.contains(" "), !ModelLibrary.knows(word),
      let name = ModelLibrary.likeliestName(for: String(word))
    else { return nil }
    return ForeignText(
      title: "one word, which is no CPU model's name", instead: "it as \(name), where that is meant"
    )
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

extension ForeignText {
  /// What hypervisors and their managers say.
  static let ofHypervisors: [Row] = [
    Row(
      "masks of an EVC mode, which vCenter writes for itself",
      "the machine's vmware.log, or its config.featureRequirement",
      starts: ["featMask.evc.", "featureCompat.evc."]),
    Row(
      "VMware's file of a machine without masks of CPUID",
      "the whole vmware.log of the machine, or its featureRequirement",
      starts: ["hypervisor.cpuid.v0 =", "monitor.virtual_mmu =", "monitor.virtual_exec ="]),
    Row(
      "esxcli's registers one by one", "esxcli hardware cpu cpuid raw list -c 0",
      starts: ["Level: 0"]),
    Row(
      "VMware's log of what a host has, without its CPUID",
      "the whole vmware.log of the machine, or the host's config.featureCapability",
      parts: ["Capability Found: cpuid.", "| vmx| "]),
    Row(
      "the settings of an instance of Incus or LXD",
      "its raw.qemu line alone; of a host incus query /1.0/resources",
      starts: ["volatile.uuid:", "limits.cpu:", "raw.qemu: "]),
    Row(
      "Proxmox's list of its versions", "/proc/cpuinfo of the node, or the VM's file",
      starts: ["proxmox-ve: ", "pve-manager: ", "pve-manager/"]),
    Row(
      "the settings of a container, which runs on its host's CPU",
      "/proc/cpuinfo of each node, with --guest container", starts: ["rootfs: ", "unprivileged: "]),
    Row(
      "Proxmox's list of nodes", "pvesh get /nodes/NODE/status --output-format json",
      elementKeys: ["maxcpu"]),
    Row(
      "QEMU's list of its models, which says nothing of a host",
      "the host's /proc/cpuinfo, or this list to --target",
      starts: ["x86 486", "x86 qemu64", "x86 pentium", "x86 Nehalem"]),
    Row(
      "a list of OpenStack's hypervisors", "openstack hypervisor show HOST -f json, with cpu_info",
      starts: ["cpu_info=", "cpu_info:", "{\"arch\": \"x86_64\""],
      elementKeys: ["Hypervisor Hostname"]),
    Row(
      "an object of Xen Orchestra's that is no JSON", "xo-cli list-objects type=host",
      starts: ["features_hvm:", "features_pv:", "{ cpu_count:"]),
    Row(
      "labels of a node without the node", "kubectl get nodes -o yaml",
      keys: ["cpu-feature.node.kubevirt.io/", "feature.node.kubernetes.io/"]),
    Row(
      "an error message in JSON",
      "what the program answers when it does not fail, or the message to poolcpu explain",
      keys: ["error"]),
    Row(
      "Windows's Get-ComputerInfo, which names no features", "coreinfo -f",
      starts: ["CsProcessors :", "PS C:\\", "OsName :", "WindowsProductName :"]),
    Row("output of lshw", keys: ["class"]),
    Row("output of neofetch or the like", starts: ["OS: ", "Kernel: "]),
  ]
}
