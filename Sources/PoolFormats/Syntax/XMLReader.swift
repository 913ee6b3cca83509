internal import CExpat

/// Reads XML documents that are written one after another, as pasted answers of tools are.
///
/// Expat does the parsing; documents have no common root, so after each it is asked again from the
/// place where it found more than one document may have.
enum XMLReader {
  /// Elements nested deeper than that are refused; libvirt's have a dozen levels.
  static let maxDepth = 64
  /// More bytes than that are refused: the answers of some ten thousand hosts.
  static let maxBytes = 1 << 28
  /// A tag, a comment or an instruction longer than that is refused; libvirt's have some hundred bytes.
  ///
  /// Expat before 2.6 looks through an unfinished one anew with each piece that it gets.
  static let maxToken = 1 << 20
  /// How many bytes expat gets at once.
  ///
  /// It copies what it gets, also when it starts again at the next document, so that one piece for
  /// all would cost the square of the documents.
  private static let pieceSize = 1 << 14

  /// The root elements of the documents in `bytes`, in order; never empty.
  ///
  /// - Throws: ``XMLError`` for anything else than elements, comments, instructions and blanks.
  static func elements(in bytes: [UInt8]) throws(XMLError) -> [XMLElement] {
    guard bytes.count <= maxBytes else { throw XMLError(.tooLarge(bytes: bytes.count)) }
    guard let parser = XML_ParserCreate(nil) else { throw XMLError(.noMemory) }
    defer { XML_ParserFree(parser) }
    let tree = XMLTree(parser: parser)
    var start = 0
    while start < bytes.count {
      tree.attach()
      guard let stop = try parse(bytes[start...], into: tree) else { break }
      start += stop
      XML_ParserReset(parser, nil)
    }
    guard !tree.roots.isEmpty else { throw XMLError(.noElement) }
    return tree.roots
  }

  /// Parses one document.
  ///
  /// - Parameters:
  ///   - bytes: what is left, the document first.
  ///   - tree: where its elements go.
  /// - Returns: how many bytes lie before the next document; `nil` at the end.
  /// - Throws: ``XMLError`` at the first thing that is wrong.
  private static func parse(
    _ bytes: ArraySlice<UInt8>, into tree: XMLTree
  ) throws(XMLError) -> Int? {
    var rest = bytes
    while true {
      let piece = rest.prefix(pieceSize)
      rest = rest.dropFirst(pieceSize)
      let status = piece.withUnsafeBytes { buffer in
        XML_Parse(
          tree.parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(buffer.count), rest.isEmpty ? 1 : 0)
      }
      if status == XML_STATUS_ERROR { return try restart(bytes, tree) }
      if rest.isEmpty { return nil }
      let read = rest.startIndex - bytes.startIndex
      guard read - Int(XML_GetCurrentByteIndex(tree.parser)) <= maxToken else {
        throw XMLError(line: tree.line, .longToken)
      }
    }
  }

  /// Where the next document begins, when that is all that expat did not like.
  private static func restart(
    _ bytes: ArraySlice<UInt8>, _ tree: XMLTree
  ) throws(XMLError) -> Int? {
    if let problem = tree.problem { throw problem }
    let code = XML_GetErrorCode(tree.parser)
    let stop = Int(XML_GetCurrentByteIndex(tree.parser))
    let isNext =
      code == XML_ERROR_JUNK_AFTER_DOC_ELEMENT
      || code == XML_ERROR_MISPLACED_XML_PI && tree.isBetweenDocuments
    if isNext, stop > 0 {
      tree.lineOffset = tree.line - 1
      return stop
    }
    if code == XML_ERROR_NO_ELEMENTS {
      guard tree.isBetweenDocuments else {
        throw XMLError(line: tree.line, .unfinished)
      }
      // After the last document come comments and blanks only.
      if !tree.roots.isEmpty { return nil }
      throw XMLError(.noElement)
    }
    throw XMLError(line: tree.line, .malformed(code: code.rawValue))
  }
}
