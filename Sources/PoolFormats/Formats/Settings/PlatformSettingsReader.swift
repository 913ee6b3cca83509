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
    let lines = settings(of: TextLine.all(in: bytes))
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
    let said = settings(of: lines)
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

  /// The lines that say something: a value in brackets over several of them is one, and what grep puts before a line is
  /// taken away.
  private static func settings(of lines: [TextLine]) -> [TextLine] {
    var said: [TextLine] = []
    for line in lines where !isRemark(line.text) {
      guard let last = said.last, line.number - last.number < longestValue, isOpen(last.text) else {
        said.append(
          TextLine(
            number: line.number, text: withoutPlace(line.text), indentation: line.indentation))
        continue
      }
      said[said.count - 1] = TextLine(
        number: last.number, text: "\(String(last.text)) \(String(line.text))"[...],
        indentation: last.indentation)
    }
    return said
  }

  /// How many lines a value has at most.
  private static let longestValue = 50

  /// Whether a line of OpenNebula's opens a bracket that it does not close.
  private static func isOpen(_ text: Substring) -> Bool {
    text.hasPrefix("CPU_MODEL") && text.contains("[") && !text.contains("]")
  }

  /// `text` without the number or the file that grep puts before it: `9:`, `/etc/nova/nova.conf:`, both.
  private static func withoutPlace(_ text: Substring) -> Substring {
    var rest = text
    if rest.hasPrefix("/"), let end = rest.firstIndex(of: ":"),
      rest[..<end].allSatisfy({ $0 != " " && $0 != "=" })
    {
      rest = rest[rest.index(after: end)...]
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    // A row of oVirt's ServerCPUList begins so, too.
    if !digits.isEmpty, !rest.contains(";"), rest.dropFirst(digits.count).first == ":" {
      rest = rest.dropFirst(digits.count + 1)
    }
    return TextLine.trimmed(rest)
  }

  private static func isRemark(_ text: Substring) -> Bool {
    text.hasPrefix("#") || text.hasPrefix(";")
  }

  private static let rules: [(Starter, Rule)] = [
    (.proxmox, proxmox), (.libvirt, nova), (.qemu, incus), (.libvirt, openNebula),
    (.libvirt, cloudStack),
  ]
}
