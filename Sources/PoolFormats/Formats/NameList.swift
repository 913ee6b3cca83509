internal import CPUIDKit

/// Lists of names without a word on whose they are: models that libvirt knows, features that some product knows.
enum NameList {
  private static let models = ForeignText(
    title:
      "a list of CPU models, as virsh cpu-models prints: names that libvirt knows, which say nothing of a host",
    instead: "what virsh domcapabilities prints on the host")
  private static let features = ForeignText(
    title: "a list of features' names, which does not say whose they are",
    instead: "--from features where one machine has just these")

  /// What the lines are; `nil` where fewer than three of four words are names.
  static func of(_ lines: [TextLine]) -> ForeignText? {
    let words = lines.prefix(1_000).flatMap { $0.text.split { " ,\t".contains($0) } }
    if isMostly(words, atLeast: 4, ModelLibrary.knows) { return models }
    return isMostly(words, atLeast: 8, isFeature) ? features : nil
  }

  private static func isMostly(
    _ words: [Substring], atLeast least: Int, _ isName: (Substring) -> Bool
  ) -> Bool {
    words.count >= least && words.count(where: isName) * 4 >= words.count * 3
  }

  private static func isFeature(_ word: Substring) -> Bool {
    let key = Vocabulary.key(word)
    return QEMUProperty.isNoFeature(key)
      || [.libvirt, .qemu, .xen, .linux].contains { (vocabulary: Vocabulary) in
        !vocabulary.bits(named: key).isEmpty
      }
  }
}
