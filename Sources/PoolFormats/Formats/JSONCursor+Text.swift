extension JSONCursor {
  /// The root of a whole JSON text; a byte order mark before it is no part of it.
  static func root(of bytes: [UInt8]) throws(DocumentError) -> JSONCursor {
    let isMarked = bytes.starts(with: [0xef, 0xbb, 0xbf])
    do throws(JSONError) {
      return JSONCursor(try JSONReader.value(of: isMarked ? Array(bytes.dropFirst(3)) : bytes))
    } catch {
      throw .json(error)
    }
  }
}
