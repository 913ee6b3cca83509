internal import CPUIDKit

/// A shell's prompts around what one command printed, as people copy them from a terminal.
public enum ShellPrompt {
  /// The largest text in which prompts are looked for, in bytes: a paste, and no log or fleet.
  private static let largest = 1 << 20

  /// Whether a text begins with a prompt, so that it has to be ``cleared(_:)`` before its format can be told.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    lines(of: bytes.prefix(4_096)).first.map { isFrame(bytes[$0]) } ?? false
  }

  /// `bytes` with blanks for the prompts and fences before the output and after it, so that no line has another number.
  ///
  /// - Throws: ``DumpError`` where a prompt stands between lines: those are the outputs of several commands.
  public static func cleared(_ bytes: [UInt8]) throws(DumpError) -> [UInt8] {
    let ends = lines(of: bytes.suffix(4_096)).last.map { isFrame(bytes[$0]) } ?? false
    guard bytes.count <= largest, ends || begins(bytes) || mayHoldPrompt(bytes) else {
      return bytes
    }
    let lines = lines(of: bytes[...])
    if lines.count == 1 { return bytes }
    let head = lines.prefix(mostFrames).prefix { isFrame(bytes[$0]) }.count
    let rest = lines[head...]
    let tail = rest.suffix(mostFrames).reversed().prefix { isFrame(bytes[$0]) }.count
    guard !rest.dropLast(tail).contains(where: { isPrompt(bytes[$0]) }) else {
      throw DumpError(
        .foreign(
          ForeignText(
            title: "what a shell printed of several commands",
            instead: "the output of one command in each file")))
    }
    var bytes = bytes
    for line in lines.prefix(head) + lines.suffix(tail) {
      for place in line { bytes[place] = UInt8(ascii: " ") }
    }
    return bytes
  }

  /// How many lines of prompts and fences there are before an output, and behind it, at most.
  private static let mostFrames = 3

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

  /// Whether a line is a prompt, a command alone, or what fences code in a message.
  private static func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
    isPrompt(line) || fences.contains { line.starts(with: $0) } || isCommand(line)
  }

  private static let fences = ["```", "~~~", "[code", "[/code", "<pre>", "</pre>"].map {
    Array($0.utf8)
  }

  /// Whether a line is a command that prints what is read, alone or behind what ends a prompt.
  private static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 300 else { return false }
    let ends = line.prefix(80).indices.filter { "#$%>+".utf8.contains(line[$0]) }
    return beginsWithCommand(line)
      || ends.contains { place in
        line[place...].dropFirst().first == 0x20 && beginsWithCommand(line[(place + 2)...])
      }
  }

  private static func beginsWithCommand(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.prefix(80).split(separator: 0x20, maxSplits: 2)
    guard let first = words.first, commands.contains(String(decoding: first, as: UTF8.self)) else {
      return false
    }
    return words.count < 2 || words[1].first != UInt8(ascii: "=")
  }

  private static let commands: Set<String> = [
    "ansible", "cat", "cpuid", "crit", "dmesg", "egrep", "esxcli", "govc", "grep", "head", "incus",
    "journalctl", "kcpuid", "kubectl", "lscpu", "lxc", "oc", "onehost", "onevm", "openstack",
    "poolcpu", "ps", "pvesh", "qm", "sudo", "tail", "vdsm-client", "virsh", "x86info", "xe",
    "xen-cpuid", "xenpm", "xl", "xm",
  ]

  /// Whether a line begins as `[root@n1 ~]# `, `root@n1:~$ `, `n1:~ # `, `bash-4.4# ` or `$ command`.
  private static func isPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "$ ".utf8) {
      return line.dropFirst(2).first.map { (0x61...0x7a).contains($0) } ?? false
    }
    // What zsh's themes begin with, and an environment of Python's.
    if line.starts(with: "\u{279c} ".utf8) || line.starts(with: "virsh # ".utf8) { return true }
    if line.first == UInt8(ascii: "("), let end = line.prefix(60).firstIndex(of: UInt8(ascii: ")")),
      end + 1 < line.endIndex, line[end + 1] == 0x20
    {
      return isUsersPrompt(line[(end + 2)...])
    }
    return isUsersPrompt(line)
  }

  /// The same without what a theme or an environment puts before it.
  private static func isUsersPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "[") { return isBracketedPrompt(line) }
    let name = line.prefix(while: isOfName)
    guard !name.isEmpty, let next = line.dropFirst(name.count).first else { return false }
    if isMark(at: line.startIndex + name.count, of: line) {
      return name.starts(with: "bash-".utf8) || name.starts(with: "sh-".utf8)
    }
    let isNamed = next == UInt8(ascii: "@")
    let host = isNamed ? line.dropFirst(name.count + 1).prefix(while: isOfName) : name
    guard !host.isEmpty else { return false }
    let rest = line[host.endIndex...].prefix(120)
    guard let mark = rest.firstIndex(where: { "#$%".utf8.contains($0) }), isMark(at: mark, of: line)
    else { return false }
    // A folder, behind a colon or a blank; without a user's name it is home or begins at the root.
    let place = rest[..<mark]
    let words = place.split(separator: 0x20)
    guard words.count < 2 else { return false }
    guard isNamed else { return place.starts(with: ":~".utf8) || place.starts(with: ":/".utf8) }
    return place.isEmpty || ":~ /".utf8.contains(place[place.startIndex])
  }

  /// Whether a line begins as `[root@n1 ~]# `, `[16:29 n1 ~]# ` or ESXi's `[root@n1:~] `.
  private static func isBracketedPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    guard let end = line.prefix(100).firstIndex(of: UInt8(ascii: "]")) else { return false }
    if isMark(at: end + 1, of: line) { return true }
    let inside = line[(line.startIndex + 1)..<end]
    return inside.contains(UInt8(ascii: "@")) && inside.contains(UInt8(ascii: ":"))
      && (end + 1 == line.endIndex || line[end + 1] == 0x20)
  }

  /// Whether a prompt's last sign stands at `place`, with a blank or nothing behind it.
  private static func isMark(at place: Int, of line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains(place) && "#$%".utf8.contains(line[place])
      && (place + 1 == line.endIndex || line[place + 1] == 0x20)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || "-_.".utf8.contains(byte)
  }
}
