/// The program that is sent to hosts.
enum OwnProgram {
  /// What this program itself is, if a host without its libraries can run it.
  ///
  /// - Throws: ``CollectError/needsLibraries``; ``InputError`` when the kernel does not show it.
  static func bytes() throws -> [UInt8] {
    let bytes = try bytes(of: "/proc/self/exe")
    guard isSelfContained(bytes) else { throw CollectError.needsLibraries }
    return bytes
  }

  /// What the program at `path` is.
  ///
  /// - Throws: ``CollectError/emptyProgram(_:)``, ``InputError``.
  static func bytes(of path: String) throws -> [UInt8] {
    var file = try InputFile(path)
    let bytes = try file.piece(largest)
    guard file.isAtEnd else { throw InputError.tooLarge(path: path) }
    guard !bytes.isEmpty else { throw CollectError.emptyProgram(path) }
    return bytes
  }

  /// Whether an ELF program of 64 bits names no interpreter, which would load libraries for it.
  static func isSelfContained(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]),
      let table = number(bytes, at: 32, size: 8), let size = number(bytes, at: 54, size: 2),
      let count = number(bytes, at: 56, size: 2), count > 0, size > 0, table < bytes.count
    else { return false }
    let kinds = (0..<count).map { number(bytes, at: table + $0 * size, size: 4) }
    return !kinds.contains(nil) && !kinds.contains(interpreter)
  }

  private static func number(_ bytes: [UInt8], at place: Int, size: Int) -> Int? {
    guard place >= 0, place + size <= bytes.count else { return nil }
    let value = bytes[place..<(place + size)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }

  /// The kind of a program header with the name of an interpreter.
  private static let interpreter = 3
  private static let largest = 256 << 20
}
