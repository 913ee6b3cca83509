internal import CPUIDKit

/// A shell's prompts around what one command printed, as people copy them from a terminal.
public enum ShellPrompt {
  /// The largest text in which prompts are looked for, in bytes: a paste, and no log or fleet.
  private static let largest = 1 << 20

  /// Whether a text begins with a prompt, so that it has to be ``cleared(_:)`` before its format can be told.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    lines(of: bytes.prefix(4_096)).first.map { isPrompt(bytes[$0]) } ?? false
  }

  /// `bytes` with blanks for the prompt before the output and the one after it, so that no line has another number.
  ///
  /// - Throws: ``DumpError`` where a prompt stands between lines: those are the outputs of several commands.
  public static func cleared(_ bytes: [UInt8]) throws(DumpError) -> [UInt8] {
    guard bytes.count <= largest, mayHoldPrompt(bytes) else { return bytes }
    let lines = lines(of: bytes[...])
    let prompts = lines.indices.filter { isPrompt(bytes[lines[$0]]) }
    if prompts.isEmpty || lines.count == 1 { return bytes }
    var bytes = bytes
    for index in prompts {
      guard index == 0 || index == lines.count - 1 else {
        throw DumpError(
          .foreign(
            ForeignText(
              title: "what a shell printed of several commands",
              instead: "the output of one command in each file")))
      }
      for place in lines[index] { bytes[place] = UInt8(ascii: " ") }
    }
    return bytes
  }

  /// Whether there is what every prompt has, `name@name` or `$ ` behind blanks: nearly all texts have neither, and a
  /// fleet's small files are looked at once.
  private static func mayHoldPrompt(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { index in
        guard bytes[index] == UInt8(ascii: "@") || bytes[index] == UInt8(ascii: "$"),
          index + 1 < bytes.count
        else { return false }
        if bytes[index] == UInt8(ascii: "$") {
          return bytes[index + 1] == 0x20 && (index == 0 || bytes[index - 1] <= 0x20)
        }
        return index > 0 && isOfName(bytes[index - 1]) && isOfName(bytes[index + 1])
      }
    }
  }

  /// Where the lines are that hold anything, without the blanks before them.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    bytes.split { $0 == 0x0a || $0 == 0x0d }.compactMap { line in
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      return text.isEmpty ? nil : text.indices
    }
  }

  /// Whether a line begins as `[root@n1 ~]# `, `root@n1:~$ ` or `$ command`.
  private static func isPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "$ ".utf8) {
      return line.dropFirst(2).first.map { (0x61...0x7a).contains($0) } ?? false
    }
    let isBracketed = line.first == UInt8(ascii: "[")
    let start = isBracketed ? line.dropFirst() : line
    let user = start.prefix(while: isOfName)
    guard !user.isEmpty, start.dropFirst(user.count).first == UInt8(ascii: "@") else {
      return false
    }
    let host = start.dropFirst(user.count + 1)
    let name = host.prefix(while: isOfName)
    guard !name.isEmpty else { return false }
    let rest = host.dropFirst(name.count).prefix(120)
    guard let mark = rest.firstIndex(where: { "#$%".utf8.contains($0) }) else { return false }
    let place = rest[..<mark]
    guard mark + 1 == line.endIndex || line[mark + 1] == 0x20 else { return false }
    if isBracketed { return place.last == UInt8(ascii: "]") }
    // A folder, behind a colon or a blank.
    let words = place.split(separator: 0x20)
    return words.count < 2 && (place.isEmpty || ":~ /".utf8.contains(place[place.startIndex]))
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || "-_.".utf8.contains(byte)
  }
}
