extension InputFormat {
  /// Tells the format of `bytes` by what they say; a file's name is not asked.
  ///
  /// - Parameter bytes: a whole file.
  /// - Returns: the format. JSON documents are all called ``record``; their schema tells more.
  /// - Throws: ``DumpError`` that names what the bytes are instead.
  public static func recognise(_ bytes: [UInt8]) throws(DumpError) -> InputFormat {
    if let kind = BinaryKind.of(bytes) { throw DumpError(.binary(kind: kind)) }
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    guard let first = bytes[start...].first(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw DumpError(.empty)
    }
    if first == UInt8(ascii: "{") { return ofForeignJSON(bytes) ?? .record }
    if case (let format, var cursor)? = dump(in: bytes) {
      guard ![.cpuidR, .tychoCPUID, .xenPolicy].contains(format) else { return format }
      while cursor.advanceLine() {
        if cursor.isDashes { return .libcpuidTest }
      }
      return format
    }
    if let format = ofPlatformText(bytes) { return format }
    throw DumpError(stranger(bytes))
  }

  /// The format of the first line of registers, and the walk there; `nil` without such a line.
  static func dump(in bytes: [UInt8]) -> (format: InputFormat, cursor: TextCursor)? {
    var cursor = TextCursor(bytes)
    while cursor.advanceLine() {
      let line = cursor
      if cursor.take("CPUID") {
        cursor.skipBlanks()
        let digits = cursor.takeHexadecimal().digits
        if digits == 8, TychoReader.matches(cursor) { return (.tychoCPUID, line) }
        if digits > 2, digits < 20, cursor.isAtEnd || cursor.take(":") || cursor.skipBlanks() {
          return (.instlatx64, line)
        }
      } else if cursor.matches("basic_cpuid[") {
        return (.libcpuidRaw, line)
      } else if cursor.take("0x"), cursor.takeHexadecimal().digits > 0 {
        cursor.skipBlanks()
        if cursor.take("0x") { return (.cpuidR, line) }
      } else if cursor.matches("arm_") {
        return nil
      } else if XenPolicyReader.policy(line) != nil {
        return (.xenPolicy, line)
      }
    }
    return nil
  }

  /// What a text without registers is.
  private static func stranger(_ bytes: [UInt8]) -> DumpError.Problem {
    var cursor = TextCursor(bytes)
    while cursor.advanceLine() {
      if cursor.matches("version https://git-lfs") { return .gitLFSPointer }
      if cursor.matches("arm_") || cursor.matches("CPU implementer") { return .arm }
      if cursor.matches("vendor_id =") || cursor.matches("version information (1/eax)") {
        return .decodedCPUID
      }
    }
    return .unrecognised
  }
}
