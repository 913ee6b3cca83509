internal import CPUIDKit
internal import PoolKit

/// Feature words and limits as JSON, as baselines and their classes hold them.
enum WordsJSON {
  /// The place of each word in the catalogue, by its name.
  static let indexOfWord = Dictionary(
    uniqueKeysWithValues: Catalogue.words.enumerated().map { ($1.name.description, $0) })

  /// Every word of the catalogue, also when zero.
  static func json(_ words: FeatureSet) -> JSONValue {
    .object(
      JSONObject(
        uniqueKeysWithValues: zip(Catalogue.words, words.values).map {
          ($0.0.name.description, .string("0x\($0.1)"))
        }))
  }

  /// Words as ``json(_:)`` writes them, and those that the document lacks.
  ///
  /// A version whose catalogue was smaller wrote fewer words: nobody knows what it would have read.
  static func words(
    _ cursor: JSONCursor
  ) throws(DocumentError) -> (words: FeatureSet, missing: Set<WordID>) {
    var words = FeatureSet()
    var missing = Set(Catalogue.words.map(\.name))
    for (key, member) in try cursor.members() {
      guard let index = indexOfWord[key] else {
        throw member.wrongKey(key, expected: "a word of this version's catalogue")
      }
      missing.remove(Catalogue.words[index].name)
      words[word: index] = try member.parsed("0x and eight hexadecimal digits") { text in
        text.hasPrefix("0x") ? RegisterValue(text.dropFirst(2)) : nil
      }
    }
    return (words, missing)
  }

  /// The words of `features` that are not zero.
  static func nonzero(_ features: FeatureSet) -> JSONObject {
    JSONObject(
      uniqueKeysWithValues: zip(Catalogue.words, features.values).filter { $0.1 != [] }.map {
        ($0.0.name.description, .string("0x\($0.1)"))
      })
  }

  /// What ``nonzero(_:)`` writes; `nil` where there is nothing.
  static func features(_ cursor: JSONCursor?) throws(DocumentError) -> FeatureSet? {
    guard let cursor else { return nil }
    return try words(cursor).words
  }

  /// Limits by name, and the layout of XSAVE components by number.
  static func json(_ limits: HostLimits, of words: FeatureSet) -> JSONValue {
    var members = JSONObject(
      uniqueKeysWithValues: zip(LimitDefinition.all, limits.numbers).map {
        ($0.0.name, JSONValue.integer($0.1))
      })
    members["xsaveSize"] = .integer(words.contains(.xsave) ? limits.xsaveSize : 0)
    members["xsaveComponents"] = .object(
      JSONObject(uniqueKeysWithValues: limits.components.map { ("\($0.key)", json($0.value)) }))
    return .object(members)
  }

  /// Limits as ``json(_:)`` writes them.
  static func limits(_ cursor: JSONCursor) throws(DocumentError) -> HostLimits {
    var numbers: [Int] = []
    for limit in LimitDefinition.all { numbers.append(try cursor.member(limit.name).integer()) }
    var components: [Int: XSAVELayout] = [:]
    for (key, member) in try cursor.member("xsaveComponents").members() {
      guard let number = Int(key), (2..<63).contains(number), key == "\(number)" else {
        throw member.wrongKey(key, expected: "a component, 2 to 62")
      }
      components[number] = try layout(member)
    }
    return HostLimits(numbers: numbers, components: components)
  }

  static func json(_ layout: XSAVELayout) -> JSONValue {
    switch layout {
    case .known(let component):
      .object([
        "size": .integer(component.size), "offset": .integer(component.offset),
        "flags": .string(component.flags.description),
      ])
    case .unread: .string("unread")
    case .differing: .string("differing")
    }
  }

  private static func layout(_ cursor: JSONCursor) throws(DocumentError) -> XSAVELayout {
    switch cursor.value {
    case .string("unread"): return .unread
    case .string("differing"): return .differing
    default:
      return try .known(
        XSAVEComponent(
          size: cursor.member("size").integer(), offset: cursor.member("offset").integer(),
          flags: cursor.member("flags").parsed("eight hexadecimal digits") { RegisterValue($0) }))
    }
  }
}
