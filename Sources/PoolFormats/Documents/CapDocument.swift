internal import PoolKit

/// What hypervisors cannot give, as a baseline keeps it in JSON.
enum CapDocument {
  static func json(_ cap: BaselineCap) -> JSONValue {
    .members([
      "name": .string(cap.name), "hidden": WordsJSON.json(cap.hidden),
      "physicalAddressBits": cap.physicalAddressBits.map(JSONValue.integer),
    ])
  }

  /// The caps that ``json(_:)`` wrote; words that a smaller catalogue did not know hide nothing.
  static func caps(_ cursor: JSONCursor?) throws(DocumentError) -> [BaselineCap] {
    var caps: [BaselineCap] = []
    for element in try cursor?.elements() ?? [] {
      caps.append(
        try BaselineCap(
          name: element.member("name").string(),
          hidden: WordsJSON.words(element.member("hidden")).words,
          physicalAddressBits: element.optional("physicalAddressBits")?.integer()))
    }
    return caps
  }
}
