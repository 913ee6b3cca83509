internal import PoolKit

/// The settings in which platforms keep a named model: Proxmox's cpu-models.conf, nova.conf, a KubeVirt
/// machine, Incus's cluster group, OpenNebula's templates, CloudStack's agent.properties and oVirt's CPU
/// types.
///
/// Lines of other settings are passed over: such a file holds more than the CPU.
///
/// Source: reference/interop-formats.md 3.6 to 3.8 and 3.11.
enum PlatformSettingsReader {
  /// One platform's way to say it: what a line adds to the model, or that it is none of ours.
  typealias Rule =
    @Sendable (
      _ line: TextLine, _ model: inout NamedModel
    ) throws(PlatformTextError) -> Bool

  /// What the settings give a guest.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - host: the guest's name.
  ///   - models: the models to start from.
  /// - Returns: the statement of the only CPU in the text.
  /// - Throws: ``PlatformTextError`` when there is no model or more than one, or something is unknown.
  static func statement(
    in bytes: [UInt8], host: String, models: ModelTable
  ) throws(PlatformTextError) -> CPUStatement {
    var model = NamedModel()
    var vocabulary: Vocabulary?
    for line in TextLine.all(in: bytes) where !isRemark(line.text) {
      for (words, rule) in rules where try rule(line, &model) {
        vocabulary = words
        break
      }
    }
    return try model.statement(name: host, in: vocabulary ?? .libvirt, models: models)
  }

  /// Whether a line sets the model of a platform.
  static func isHere(_ line: TextLine) -> Bool {
    guard !isRemark(line.text) else { return false }
    for (_, rule) in rules {
      var model = NamedModel()
      if (try? rule(line, &model)) == true, model.model != nil { return true }
    }
    return false
  }

  private static func isRemark(_ text: Substring) -> Bool {
    text.hasPrefix("#") || text.hasPrefix(";")
  }

  private static let rules: [(Vocabulary, Rule)] = [
    (.qemu, proxmox), (.libvirt, nova), (.libvirt, kubevirt), (.qemu, incus),
    (.libvirt, openNebula), (.libvirt, cloudStack), (.libvirt, oVirt),
  ]
}
