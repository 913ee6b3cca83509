internal import CPUIDKit
internal import PoolKit

/// The settings of one machine of Proxmox VE: `/etc/pve/qemu-server/100.conf`, or what `qm config` prints.
///
/// Sections behind the settings are of snapshots, and of changes that wait for a restart: they say nothing of the guest
/// that runs.
///
/// Source: qemu-server `src/PVE/QemuServer.pm` and `src/PVE/QemuServer/CPUConfig.pm`.
enum ProxmoxMachine {
  /// Whether a text is a machine's settings: it names a CPU type, or has what only such files have.
  static func recognises(_ lines: [TextLine]) -> Bool {
    let keys = Set(lines.lazy.compactMap { $0.pair?.key })
    if !keys.isDisjoint(with: ["ostype", "scsihw", "vmgenid"]),
      !keys.isDisjoint(with: ["memory", "cores", "sockets"])
    {
      return true
    }
    // A type that nobody knows is told by its name.
    if keys.contains("cpu"), keys.intersection(["memory", "cores", "sockets", "name"]).count > 1,
      lines.contains(where: { $0.pair.map { $0.key == "cpu" && isName($0.value) } ?? false })
    {
      return true
    }
    return lines.contains { line in
      guard let (key, value) = line.pair, key == "cpu", let type = CPU(value)?.type else {
        return false
      }
      return ModelLibrary.knows(type) || HostCPU.isNamed(type) || type.hasPrefix(custom)
    }
  }

  /// Whether a value can be a type's name: a letter, and no blank.
  private static func isName(_ value: Substring) -> Bool {
    value.first?.isLetter == true && !value.contains(" ")
  }

  /// What the machine is given; it is called `host` where it has no name.
  ///
  /// - Throws: ``PlatformTextError`` for a type that is defined elsewhere or that nobody knows.
  static func statement(
    in lines: [TextLine], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    var setting = ModelSetting(title: "")
    var name: String?
    for line in lines.prefix(while: { !$0.text.hasPrefix("[") }) {
      guard let (key, value) = line.pair else { continue }
      switch key {
      case "name": name = String(value)
      case "cpu": try take(value, line, &setting)
      case "arch" where value != "x86_64":
        throw line.wrong("the architecture x86_64", found: value)
      // Behind all that Proxmox gives QEMU, so that it has the last word.
      case "args" where value.hasPrefix("-cpu ") || value.contains(" -cpu "):
        return try argument(value, line, name ?? host, models)
      default: continue
      }
    }
    let isChosen = setting.isSet
    if !isChosen { setting.setDefault(unchosen) }
    var statement = try setting.statement(
      name: name ?? host, in: .qemu, models: models.proxmox)
    if !isChosen {
      statement.notes.append("it names no CPU type, so Proxmox starts it with \(unchosen)")
    }
    return statement
  }

  /// What Proxmox gives a machine without a CPU type, and what a section of cpu-models.conf without a model reports.
  static let unchosen = "kvm64"

  /// How the names of the types of cpu-models.conf begin in a machine's settings.
  private static let custom = "custom-"

  private static func take(
    _ value: Substring, _ line: TextLine, _ setting: inout ModelSetting
  ) throws(PlatformTextError) {
    guard let cpu = CPU(value) else { throw line.wrong("a CPU type", found: value) }
    guard !cpu.type.hasPrefix(custom) else {
      throw PlatformTextError(
        line: line.number,
        .expected(
          "a CPU type that Proxmox or QEMU has",
          found: """
            '\(cpu.type)', which /etc/pve/virtual-guest/cpu-models.conf defines; give that file, or \
            what qm showcmd prints
            """))
    }
    try setting.name(cpu.type, line: line.number)
    for flag in cpu.flags { setting.add(flag) }
    if let width = cpu.width { try PlatformSettingsReader.takePhysicalBits(width, line, &setting) }
  }

  private static func argument(
    _ value: Substring, _ line: TextLine, _ host: String, _ models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    do throws(PlatformTextError) {
      var statement = try QEMUArgumentReader.statement(
        in: Array(value.utf8), host: host, models: models)
      statement.notes.append("the -cpu of its args counts, and not its CPU type")
      return statement
    } catch {
      throw PlatformTextError(line: line.number, error.problem)
    }
  }

  /// `x86-64-v3,flags=+aes;-pku,phys-bits=43`, the type first or behind `cputype=`.
  private struct CPU {
    let type: Substring
    private(set) var flags: [Substring] = []
    private(set) var width: Substring?

    init?(_ value: Substring) {
      let parts = value.split(separator: ",").map(TextLine.trimmed)
      guard let first = parts.first else { return nil }
      type = first.hasPrefix("cputype=") ? first.dropFirst("cputype=".count) : first
      for part in parts.dropFirst() {
        guard let (key, value) = TextLine.pair(part, "=") else { continue }
        if key == "flags" { flags += value.split(separator: ";") }
        if key == "phys-bits" { width = value }
      }
    }
  }
}
