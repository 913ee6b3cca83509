/// The program that is sent to hosts.
enum OwnProgram {
  /// The part of this program that runs, if a host without its libraries can run it.
  ///
  /// - Throws: ``CollectError/needsLibraries``; ``InputError`` when the kernel does not show it.
  static func bytes() throws -> [UInt8] {
    guard let program = ELFProgram(try bytes(of: "/proc/self/exe")), program.isStatic else {
      throw CollectError.needsLibraries
    }
    return program.runningPart
  }

  /// What the file at `path` is, a program as the user has it.
  ///
  /// - Throws: ``CollectError/emptyProgram(_:)``, ``InputError``.
  static func bytes(of path: String) throws -> [UInt8] {
    var file = try InputFile(path)
    let bytes = try file.piece(largest)
    guard file.isAtEnd else { throw InputError.tooLarge(path: path) }
    guard !bytes.isEmpty else { throw CollectError.emptyProgram(path) }
    return bytes
  }

  private static let largest = 256 << 20
}
