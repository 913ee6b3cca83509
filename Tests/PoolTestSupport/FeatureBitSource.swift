internal import CPUIDKit

/// The source file that gives every feature of the catalogue a symbol.
public enum FeatureBitSource {
  /// Where the file lies.
  public static let path = "Sources/CPUIDKit/Catalogue/FeatureBit+Generated.swift"

  /// What it holds.
  public static var text: String {
    """
    // Written from the rows in Words by `make docs`; edit those, not this file.
    // swift-format-ignore-file: AlwaysUseLowerCamelCase

    extension FeatureBit {
    \(Catalogue.words.indices.map(members).joined(separator: "\n\n"))
    }

    """
  }

  private static func members(of index: Int) -> String {
    let word = Catalogue.words[index]
    return "  // \(word.name)\n"
      + word.features.map { row in
        """
          /// \(row.meaning).
          public static var \(identifier(row.name)): FeatureBit {
            FeatureBit(word: \(index), position: \(row.bit))
          }
        """
      }.joined(separator: "\n")
  }

  /// The name as Swift writes it: one that begins with a digit is quoted.
  private static func identifier(_ name: String) -> String {
    name.first?.isNumber ?? true ? "`\(name)`" : name
  }
}
