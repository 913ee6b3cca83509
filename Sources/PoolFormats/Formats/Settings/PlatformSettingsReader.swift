internal import CPUIDKit
internal import PoolKit

/// The settings in which platforms keep a named model: Proxmox's machines and cpu-models.conf, nova.conf, Incus's
/// cluster group, OpenNebula's templates, CloudStack's agent.properties and oVirt's CPU types.
///
/// Lines of other settings are passed over: such a file holds more than the CPU.
///
/// Source: docs/sources.md, "Formats of platforms".
enum PlatformSettingsReader {
  /// One platform's way to say it: what a line adds to the model, or that it is none of ours.
  typealias Rule =
    @Sendable (
      _ line: TextLine, _ model: inout ModelSetting
    ) throws(PlatformTextError) -> Bool

  /// Who starts a guest by the settings, and so whose names and models they have.
  enum Starter {
    /// Proxmox VE, by QEMU, with CPU types of its own.
    case proxmox
    /// QEMU by itself.
    case qemu
    case libvirt

    var vocabulary: Vocabulary { self == .libvirt ? .libvirt : .qemu }

    func models(in library: ModelLibrary) -> ModelTable {
      switch self {
      case .proxmox: library.proxmox
      case .qemu: library.qemu
      case .libvirt: library.guests
      }
    }
  }

  /// What the settings give guests.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - host: the guest's name.
  ///   - models: the models to start from.
  /// - Returns: a statement a CPU: one for each section of cpu-models.conf and each type of oVirt's, else the only
  ///   one.
  /// - Throws: ``PlatformTextError`` when there is no model or two for one CPU, or a model is unknown.
  static func statements(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> [CPUStatement] {
    let lines = TextLine.all(in: bytes).filter { !isRemark($0.text) }
    if ProxmoxMachine.recognises(lines) {
      return [try ProxmoxMachine.statement(in: lines, host: host, models: models)]
    }
    let (told, starter) = try settings(in: lines)
    let table = starter.models(in: models)
    var statements: [CPUStatement] = []
    for section in told {
      statements.append(
        try section.statement(
          name: told.count == 1 ? host : section.title, in: starter.vocabulary, models: table))
    }
    return statements
  }

  /// The CPUs that are set, at least one, and by whose words.
  private static func settings(
    in lines: [TextLine]
  ) throws(PlatformTextError) -> ([ModelSetting], Starter) {
    if OVirtTypes.recognises(lines) {
      let types = try OVirtTypes.settings(in: lines)
      if types.isEmpty {
        throw PlatformTextError(.expected("a CPU type for x86_64", found: "none"))
      }
      return (types, .libvirt)
    }
    var sections = [ModelSetting(title: "")]
    var starter: Starter?
    for line in lines {
      if let (key, title) = TextLine.pair(line.text, ":"), key == "cpu-model" {
        sections.append(ModelSetting(title: title))
        starter = .proxmox
        continue
      }
      for (who, rule) in rules where try rule(line, &sections[sections.count - 1]) {
        starter = who
        break
      }
    }
    guard sections.count > 1 else { return (sections, starter ?? .libvirt) }
    // What stands above the first section is no CPU.
    sections.removeFirst()
    for index in sections.indices where !sections[index].isSet {
      sections[index].setDefault(ProxmoxMachine.unchosen)
    }
    return (sections, .proxmox)
  }

  static func recognises(_ lines: [TextLine]) -> Bool {
    let said = lines.filter { !isRemark($0.text) }
    return said.contains(where: setsModel) || ProxmoxMachine.recognises(said)
      || OVirtTypes.recognises(said)
  }

  private static func setsModel(_ line: TextLine) -> Bool {
    for (_, rule) in rules {
      var model = ModelSetting(title: "")
      if (try? rule(line, &model)) == true, model.isSet { return true }
    }
    return false
  }

  private static func isRemark(_ text: Substring) -> Bool {
    text.hasPrefix("#") || text.hasPrefix(";")
  }

  private static let rules: [(Starter, Rule)] = [
    (.proxmox, proxmox), (.libvirt, nova), (.qemu, incus), (.libvirt, openNebula),
    (.libvirt, cloudStack),
  ]
}
