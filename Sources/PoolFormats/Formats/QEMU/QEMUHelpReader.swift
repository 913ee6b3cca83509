internal import CPUIDKit
internal import PoolKit

/// What `qemu-system-x86_64 -cpu help` prints: the models and the features that a QEMU knows.
public enum QEMUHelpReader {
  /// The target that the text describes.
  ///
  /// - Parameter bytes: the text.
  /// - Returns: the names of models and features.
  /// - Throws: ``PlatformTextError`` when it lists no model or no feature.
  public static func target(in bytes: [UInt8]) throws(PlatformTextError) -> PlatformTarget {
    var models = Set<String>()
    var features = FeatureSet()
    var isListed = false
    var isInFlags = false
    try PlatformTextError.refuseOverlongLines(in: bytes)
    for line in TextLine.all(in: bytes) {
      let words = line.text.split(separator: " ")
      if line.text == "Recognized CPUID flags:" {
        isInFlags = true
      } else if isInFlags {
        for bit in words.flatMap({ Vocabulary.qemu.bits(named: $0) }) { features.insert(bit) }
        isListed = isListed || !words.isEmpty
      } else if words.count > 1, words[0] == "x86" {
        models.insert(String(words[1]))
      }
    }
    guard !models.isEmpty else {
      throw PlatformTextError(
        .expected("the models of qemu-system-x86_64 -cpu help", found: "none"))
    }
    guard isListed else {
      throw PlatformTextError(
        .expected("the line \"Recognized CPUID flags:\" and flags after it", found: "none"))
    }
    return PlatformTarget(qemuModels: models, features: features)
  }
}
