internal import CPUIDKit

/// The same data in JSON or in YAML, as many tools write either.
enum StructuredText {
  /// The documents of a text, which is JSON where it begins as JSON does, else YAML; at least one.
  ///
  /// - Throws: ``PlatformTextError`` when it cannot be read, or holds nothing.
  static func documents(in bytes: [UInt8]) throws(PlatformTextError) -> [JSONCursor] {
    let first = bytes.first { !" \t\r\n\u{feff}".utf8.contains($0) }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      do throws(DocumentError) {
        return [try JSONCursor.root(of: bytes)]
      } catch {
        throw PlatformTextError(.json(error))
      }
    }
    do throws(YAMLError) {
      let documents = try YAMLReader.documents(in: bytes)
      if documents.isEmpty { throw YAMLError(line: 1, .expected("a document", found: "none")) }
      return documents.map { JSONCursor($0) }
    } catch {
      throw PlatformTextError(.yaml(error))
    }
  }
}
