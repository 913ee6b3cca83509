internal import CPUIDKit
internal import PoolKit

extension DocumentError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file.
  public var description: String {
    switch self {
    case .json(let error): return "\(error); \(cure)"
    case .schema(let found, let expected):
      let known = expected.joined(separator: " or ")
      guard let found else { return "it names no schema, expected \(known); \(cure)" }
      return "its schema is \"\(excerpt(found))\", expected \(known); "
        + "use the version of poolcpu that wrote it"
    case .missing(let path, let key): return "\(place(path)) has no \"\(key)\"; \(cure)"
    case .wrongValue(let path, let expected, let found):
      return "\(place(path)): expected \(expected), found \(excerpt(found)); \(cure)"
    case .contradiction(let path, let stated, let found):
      return "\(path) says \(excerpt(stated)), but its leaves say \(excerpt(found)); \(cure)"
    case .record(let error): return "\(error); \(cure)"
    }
  }

  private var cure: String { "correct the file or make it again" }

  private func place(_ path: String) -> String { path.isEmpty ? "it" : excerpt(path) }

  /// Text from outside, made safe and at most 80 characters of it.
  private func excerpt(_ text: String) -> String {
    let start = text.prefix(80)
    return Printable.text(start) + (start.endIndex < text.endIndex ? " ..." : "")
  }
}
