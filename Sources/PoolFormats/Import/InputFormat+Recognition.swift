extension InputFormat {
  /// Recognises a format by what is in the bytes, never by a file's name.
  ///
  /// - Parameter bytes: the whole file, or as much of its beginning as is there.
  /// - Returns: the format; ``record`` for any JSON, whose schema says more.
  /// - Throws: ``DumpError`` that says what else the bytes are, where that is known.
  public static func recognise(_ bytes: [UInt8]) throws(DumpError) -> InputFormat {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(DumpError) in try recognise(buffer) }
    }
    return try result.get()
  }

  private static func recognise(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(DumpError) -> InputFormat {
    guard !bytes.isEmpty else { throw DumpError(.empty) }
    try refuseBinary(bytes)
    guard let first = bytes.first(where: { !blanks.contains($0) }) else {
      throw DumpError(.empty)
    }
    if first == UInt8(ascii: "{") { return .record }
    var found: InputFormat?
    var scanner = LineScanner(bytes)
    while let line = scanner.nextLine() {
      if found != nil, LibcpuidTest.isDashes(line) { return .libcpuidTest }
      if found == nil { found = try format(of: line) }
    }
    guard let found else { throw DumpError(.unrecognised) }
    return found
  }

  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]

  private static func refuseBinary(_ bytes: UnsafeBufferPointer<UInt8>) throws(DumpError) {
    let magics: [(bytes: [UInt8], kind: String)] = [
      ([0x1f, 0x8b], "gzip"), ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz"),
      ([0x89, 0x50, 0x4e, 0x47], "a PNG picture"), ([0x50, 0x4b, 0x03, 0x04], "a ZIP archive"),
      ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x42, 0x5a, 0x68], "bzip2"),
      ([0x28, 0xb5, 0x2f, 0xfd], "zstd"), ([0x7f, 0x45, 0x4c, 0x46], "a program"),
    ]
    for magic in magics where bytes.starts(with: magic.bytes) {
      throw DumpError(.binary(magic.kind))
    }
    if bytes.prefix(64 << 10).contains(0) { throw DumpError(.binary(nil)) }
  }

  /// The format that one line gives away, or `nil` when it says nothing.
  private static func format(of line: LineCursor) throws(DumpError) -> InputFormat? {
    var line = line
    line.skipBlanks()
    let start = line
    switch line.peek {
    case UInt8(ascii: "C") where line.take("CPUID"):
      line.skipBlanks()
      return line.hexadecimal().digits >= 6 ? .instlatx64 : nil
    case UInt8(ascii: "0") where line.take("0x"):
      return line.after(": eax=0x") != nil ? .cpuidR : nil
    case UInt8(ascii: "b") where line.take("basic_cpuid["): return .libcpuidRaw
    case UInt8(ascii: "a") where line.take("arm_"): throw DumpError(.armProcessor)
    case UInt8(ascii: "v") where line.take("version https://git-lfs"):
      throw DumpError(.gitLFSPointer)
    case UInt8(ascii: "v") where line.take("vendor_id"): throw DumpError(.procCPUInfo)
    default:
      if start.after("ARM") != nil || start.after("aarch64") != nil {
        throw DumpError(.armProcessor)
      }
      return nil
    }
  }
}
