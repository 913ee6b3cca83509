internal import CPUIDKit
internal import Glibc
internal import HostProbe
internal import PoolFormats
internal import SystemPackage

/// An open input, read in pieces.
struct InputFile: ~Copyable {
  /// The path that the user gave, or one below it; `-` for standard input.
  let path: String
  /// How many bytes there are; `nil` for pipes and devices, which do not say.
  let size: Int?
  /// Whether there is nothing left to read.
  private(set) var isAtEnd = false
  private let descriptor: FileDescriptor
  /// What was read behind the last line end.
  private var tail: [UInt8] = []
  /// The lines that come next, where another thread reads them.
  private var ahead: Meanwhile<FileLines>?
  /// The SHA-256 of what was read so far, where somebody wants it.
  private var sum: SHA256Stream?

  /// Opens the file at `path`, or standard input for `-`; with `isSummed` for its ``digest`` too.
  init(_ path: String, isSummed: Bool = false) throws(InputError) {
    let file: FileDescriptor
    do throws(Errno) {
      file = path == "-" ? .standardInput : try .opened(path, .readOnly)
    } catch {
      throw .refused(path, error.rawValue)
    }
    self.path = path
    descriptor = file
    sum = isSummed ? SHA256Stream() : nil
    var info = stat()
    size =
      fstat(file.rawValue, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }

  deinit {
    ahead?.end()
    if descriptor != .standardInput { try? descriptor.close() }
  }

  /// Reads on: `count` bytes, fewer only at the end.
  mutating func piece(_ count: Int) throws(InputError) -> [UInt8] {
    let piece = FilePiece(of: descriptor, count)
    if let failure = piece.failure { throw .unreadable(path: path, errno: failure.rawValue) }
    isAtEnd = piece.isAtEnd
    sum?.append(piece.bytes)
    return piece.bytes
  }

  /// Reads on, up to the last line end among the next `count` bytes where there is one.
  ///
  /// Another thread reads the lines behind these and looks through them meanwhile, if this is a regular file: of
  /// others nobody knows when more will come.
  ///
  /// - Parameters:
  ///   - count: how many bytes are read, fewer only at the end.
  ///   - known: what is known of hosts; `nil` where looking for them is not worth while.
  /// - Returns: the text.
  /// - Throws: ``InputError/unreadable(path:errno:)``.
  mutating func lines(_ count: Int, by known: KnownHosts?) throws(InputError) -> SightedText {
    let lines =
      ahead?.value() ?? FileLines(of: descriptor, count, after: tail, by: known)
    ahead = nil
    if let failure = lines.failure { throw .unreadable(path: path, errno: failure.rawValue) }
    (isAtEnd, tail) = (lines.isAtEnd, lines.tail)
    if !isAtEnd, size != nil, let known {
      ahead = Meanwhile { [descriptor, tail] in
        FileLines(of: descriptor, count, after: tail, by: known)
      }
    }
    sum?.append(lines.text.bytes)
    return lines.text
  }

  /// The SHA-256 of all that was read; `nil` where nobody wanted it.
  var digest: SHA256Digest? { sum?.digest }
}

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

/// What was read of a file at one time.
struct FilePiece: Sendable {
  /// The bytes.
  let bytes: [UInt8]
  /// Whether nothing follows.
  let isAtEnd: Bool
  /// Why nothing more can be read.
  let failure: Errno?

  /// Reads on: `count` bytes, fewer only at the end, behind those of `tail`, which were read before.
  init(of file: FileDescriptor, _ count: Int, after tail: [UInt8] = []) {
    var failure: Errno?
    let all = tail.count + count
    bytes = [UInt8](unsafeUninitializedCapacity: all) { buffer, filled in
      let room = UnsafeMutableRawBufferPointer(buffer)
      room.copyBytes(from: tail)
      filled = tail.count
      do throws(Errno) {
        while filled < all {
          let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
          let got = try Errno.typed { try file.read(into: rest) }
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    isAtEnd = bytes.count < all
    self.failure = failure
  }
}
