internal import CPUIDKit

/// JSON documents one after another, as JSON Lines has them, from text that comes in pieces.
///
/// A document may take several lines, but begins on a line of its own.
struct JSONStream {
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  /// The number of the line at `start`.
  private var line = 1
  private var last = 0..<0

  /// An error closer to the end than this may only mean that a token is not there in full.
  ///
  /// What can follow the place of an error is at most an escaped character in two halves.
  private static let longestToken = 16

  /// How many bytes wait to be read.
  var count: Int { buffer.count - start }

  /// Adds a piece of text.
  mutating func append(_ piece: [UInt8]) {
    if count == 0 {
      buffer = piece
    } else {
      buffer.removeSubrange(..<start)
      buffer += piece
    }
    start = 0
    last = 0..<0
  }

  /// Gives the text that was added last, and where in it the next line begins, to `body`, which tells where the lines
  /// end that it took, and how many there are.
  mutating func take(_ body: (UnsafeRawBufferPointer, Int) -> (end: Int, lines: Int)) {
    let taken = buffer.withUnsafeBytes { body($0, start) }
    start = taken.end
    line += taken.lines
  }

  /// The text of the document that ``next(isLast:with:_:)`` returned last, or the line where the broken one
  /// begins that it threw an error about, as long as nothing was added.
  var lastText: ArraySlice<UInt8> { buffer[last] }

  /// Reads the next document.
  ///
  /// - Parameters:
  ///   - isLast: whether no more text will come.
  ///   - memory: what `read` may use and change.
  ///   - read: reads an array or object at the reader's position.
  /// - Returns: what was read and the line where it begins; `nil` when more text is needed, or
  ///   when there is no more.
  /// - Throws: ``JSONError`` with the place of the first thing that is wrong.
  mutating func next<Value, Memory>(
    isLast: Bool, with memory: inout Memory,
    _ read: (inout JSONReader, inout Memory) throws(JSONError) -> Value
  ) throws(JSONError) -> (value: Value, line: Int)? {
    let result = buffer.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONError) -> (value: Value, text: Range<Int>, to: Int)? in
        var reader = JSONReader(
          UnsafeBufferPointer(rebasing: bytes[start...]), firstLine: line)
        reader.skipBlanks()
        guard !reader.isAtEnd else { return nil }
        let from = reader.position
        do throws(JSONError) {
          let value = try read(&reader, &memory)
          let text = from..<reader.position
          try reader.endLine(isLast: isLast)
          return (value, text, reader.position)
        } catch {
          if !isLast, reader.bytes.count - reader.position < JSONStream.longestToken { return nil }
          throw error
        }
      }
    }
    if case .failure = result {
      last = start..<(buffer[start...].firstIndex(of: 0x0a) ?? buffer.count)
    }
    guard let (value, text, to) = try result.get() else { return nil }
    let firstLine = line + lineEnds(from: 0, to: text.lowerBound)
    line = firstLine + lineEnds(from: text.lowerBound, to: to)
    last = (start + text.lowerBound)..<(start + text.upperBound)
    start += to
    return (value, firstLine)
  }

  private func lineEnds(from: Int, to: Int) -> Int {
    buffer[(start + from)..<(start + to)].count { $0 == 0x0a }
  }
}

extension JSONReader {
  /// Steps over the rest of a line, which must be blank.
  fileprivate mutating func endLine(isLast: Bool) throws(JSONError) {
    while let byte = peek, byte == 0x20 || byte == 0x0d || byte == 0x09 { position += 1 }
    if isAtEnd && isLast { return }
    guard take("\n") else { throw expected("the end of the line") }
  }
}
