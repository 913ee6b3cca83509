internal import PoolFormats
internal import SystemPackage

/// What was read of a file at one time, as whole lines.
struct FileLines: Sendable {
  /// The lines; all that there is where no line ends, or nothing follows.
  let text: SightedText
  /// What was read behind the last line end.
  let tail: [UInt8]
  /// Whether nothing follows.
  let isAtEnd: Bool
  /// Why nothing more can be read.
  let failure: Errno?

  /// Reads on and looks through the lines, as ``FilePiece`` and ``SightedText``.
  init(of file: FileDescriptor, _ count: Int, after tail: [UInt8], by known: KnownHosts?) {
    let piece = FilePiece(of: file, count, after: tail)
    (isAtEnd, failure) = (piece.isAtEnd, piece.failure)
    let end = piece.isAtEnd ? nil : piece.bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    self.tail = end.map { Array(piece.bytes[$0...]) } ?? []
    text = SightedText(end.map { Array(piece.bytes[..<$0]) } ?? piece.bytes, by: known)
  }
}
