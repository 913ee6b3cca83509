internal import Glibc

/// An open input, read in pieces.
struct InputFile: ~Copyable {
  /// The path that the user gave, or one below it; `-` for standard input.
  let path: String
  /// How many bytes there are; `nil` for pipes and devices, which do not say.
  let size: Int?
  /// Whether there is nothing left to read.
  private(set) var isAtEnd = false
  private let descriptor: Int32

  /// Opens the file at `path`, or standard input for `-`.
  init(_ path: String) throws(InputError) {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    var info = stat()
    size =
      fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Reads on: `count` bytes, fewer only at the end.
  mutating func piece(_ count: Int) throws(InputError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, errno: failure) }
    isAtEnd = bytes.count < count
    return bytes
  }
}
