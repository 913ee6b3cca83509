/// An element of an XML document, with all that is in it.
struct XMLElement: Hashable {
  /// The name, with its prefix when it has one.
  let name: String
  /// The attributes by name; entities are resolved.
  let attributes: [String: String]
  /// The elements directly inside, in order.
  var children: [XMLElement] = []
  /// The text directly inside, without the blanks at either end.
  var text = ""
  /// The line of the start tag, counted from 1.
  let line: Int

  /// The first child called `name`; `nil` without one.
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The children called `name`, in order.
  func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}
