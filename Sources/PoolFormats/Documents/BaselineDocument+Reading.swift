internal import CPUIDKit
public import PoolKit

extension BaselineDocument {
  /// The classes and cuts in a JSON document: what is needed to pool it again.
  ///
  /// Everything else in the document follows from them, and is not read: it is worked out anew.
  ///
  /// - Parameter json: the document.
  /// - Returns: the classes of its pool and what the user had taken out.
  /// - Throws: ``DocumentError`` when the schema is another, or a member is missing or of another
  ///   type.
  public static func contents(
    of json: JSONValue
  ) throws(DocumentError) -> (classes: [HostClass], cuts: BaselineCuts) {
    let root = JSONCursor(json)
    try DocumentError.checkSchema(of: root, is: [schema])
    let vendor = CPUVendor(rawValue: try root.member("vendor").string())
    var classes: [HostClass] = []
    for place in try root.member("classes").elements() {
      classes.append(try ClassDocument.hostClass(place, vendor: vendor))
    }
    guard !classes.isEmpty else {
      throw try root.member("classes").wrong("at least one class", count: 0)
    }
    return (classes, try cuts(root.optional("cuts")))
  }

  private static func cuts(_ place: JSONCursor?) throws(DocumentError) -> BaselineCuts {
    guard let place else { return .none }
    let levels = try place.member("levels").elements("a level of this version") {
      Level.named($0) == nil ? nil : $0
    }
    let without = try place.member("without").elements("a feature of this version") {
      Catalogue.bit(named: $0) == nil ? nil : $0
    }
    return BaselineCuts(
      levels: levels, without: without, caps: try CapDocument.caps(place.optional("caps")),
      isStrict: try place.member("strict").bool())
  }
}
