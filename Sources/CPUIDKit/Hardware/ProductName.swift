/// The name under which a CPU is sold, as its brand string says it.
package enum ProductName: Hashable, CaseIterable {
  case celeron, pentium, atom, coreI3, core, xeon, sempron

  /// The names that `brand` holds; a Core i3 is a Core as well.
  static func names(in brand: String) -> Set<ProductName> {
    let words = Set(
      brand.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
    var names = Set(allCases.filter { words.contains($0.word) })
    if names.contains(.coreI3) { names.insert(.core) }
    return names
  }

  /// The word of the brand string, in small letters.
  private var word: String {
    switch self {
    case .celeron: "celeron"
    case .pentium: "pentium"
    case .atom: "atom"
    case .coreI3: "i3"
    case .core: "core"
    case .xeon: "xeon"
    case .sempron: "sempron"
    }
  }

  /// The name in a sentence.
  package var title: String {
    switch self {
    case .celeron: "Celeron"
    case .pentium: "Pentium"
    case .atom: "Atom"
    case .coreI3: "Core i3"
    case .core: "Core"
    case .xeon: "Xeon"
    case .sempron: "Sempron"
    }
  }
}
