internal import HostProbe
internal import SystemPackage

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
