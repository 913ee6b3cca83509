internal import CPUIDKit
internal import PoolKit

/// The settings in which platforms keep a named model: Proxmox's cpu-models.conf, nova.conf, a KubeVirt
/// machine, Incus's cluster group, OpenNebula's templates, CloudStack's agent.properties and oVirt's CPU
/// types.
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
  /// - Returns: a statement a CPU: one for each section of cpu-models.conf, else the only one.
  /// - Throws: ``PlatformTextError`` when there is no model or two for one CPU, or something is unknown.
  static func statements(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> [CPUStatement] {
    var sections = [ModelSetting(title: "")]
    var starter: Starter?
    for line in TextLine.all(in: bytes) where !isRemark(line.text) {
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
    let who = starter ?? .libvirt
    let table = who.models(in: models)
    // What stands above the first section is no CPU.
    let told = sections.count == 1 ? sections : Array(sections.dropFirst())
    var statements: [CPUStatement] = []
    for var section in told {
      // Proxmox's own default, where a section names no model.
      if section.model == nil, sections.count > 1 { section.setDefault("kvm64") }
      statements.append(
        try section.statement(
          name: told.count == 1 ? host : section.title, in: who.vocabulary, models: table))
    }
    return statements
  }

  static func recognises(_ lines: [TextLine]) -> Bool { lines.contains(where: setsModel) }

  private static func setsModel(_ line: TextLine) -> Bool {
    guard !isRemark(line.text) else { return false }
    for (_, rule) in rules {
      var model = ModelSetting(title: "")
      if (try? rule(line, &model)) == true, model.model != nil { return true }
    }
    return false
  }

  private static func isRemark(_ text: Substring) -> Bool {
    text.hasPrefix("#") || text.hasPrefix(";")
  }

  private static let rules: [(Starter, Rule)] = [
    (.proxmox, proxmox), (.libvirt, nova), (.libvirt, kubevirt), (.qemu, incus),
    (.libvirt, openNebula), (.libvirt, cloudStack), (.libvirt, oVirt),
  ]
}
