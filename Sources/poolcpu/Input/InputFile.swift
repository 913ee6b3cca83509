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

  deinit { if descriptor != .standardInput { try? descriptor.close() } }

  /// Reads on: `count` bytes, fewer only at the end.
  mutating func piece(_ count: Int) throws(InputError) -> [UInt8] {
    let file = descriptor
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let room = UnsafeMutableRawBufferPointer(buffer)
      do throws(Errno) {
        while filled < count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
          let got = try Errno.typed { try file.read(into: rest) }
          if got == 0 { break }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw .unreadable(path: path, errno: failure.rawValue) }
    isAtEnd = bytes.count < count
    sum?.append(bytes)
    return bytes
  }

  /// The SHA-256 of all that was read; `nil` where nobody wanted it.
  var digest: SHA256Digest? { sum?.digest }
}
