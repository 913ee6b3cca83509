internal import CPUIDKit
internal import Foundation
internal import PoolKit

/// Xen's own `xen-cpuid`, where Debian's xen-utils is installed; it decodes words without Xen running.
public enum InstalledXen {
  /// The program; `nil` where there is none.
  public static var program: String? {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    return versions.filter { $0.hasPrefix("xen-") }.sorted().reversed()
      .map { "/usr/lib/\($0)/bin/xen-cpuid" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Where AMD's 8000_0001.EDX repeats leaf 1's: AMD 24594 (APM volume 3) appendix E.
  private static let secondPlaces = Set(Array(0...9) + Array(12...17) + [23, 24])

  /// The places of all bits that the program has names for, with the name.
  ///
  /// AMD's second places of leaf 1's bits, in 8000_0001.EDX, are given as the first ones.
  public static func names() throws -> [(place: String, name: String)] {
    guard let program else { return [] }
    let all = WordOrder.xen.map { _ in "ffffffff" }.joined(separator: ":")
    let text = try Command(program, [all]).run().outputText
    var found: [(place: String, name: String)] = []
    for line in text.split(separator: "\n") where line.hasPrefix("  [") {
      guard let number = Int(line.dropFirst(3).prefix { $0 != "]" }) else { continue }
      // After the number come `CPUID` and the register, or the half of an MSR; names have no space.
      let words = line.split(separator: " ").dropFirst(number < 16 || number > 17 ? 3 : 2)
      for (position, name) in words.prefix(32).enumerated() where !name.hasPrefix("<") {
        let isSecondPlace =
          WordOrder.xen[number] == WordID(0x8000_0001, 0, .edx)
          && secondPlaces.contains(position)
        let word = Catalogue.index(
          of: isSecondPlace ? WordID(1, 0, .edx) : WordOrder.xen[number])
        let place =
          word.map { FeatureBit(word: $0, position: UInt8(position)).description }
          ?? name.description
        found.append((place, String(name)))
      }
    }
    return found
  }
}
