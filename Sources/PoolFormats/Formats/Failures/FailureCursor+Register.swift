internal import CPUIDKit

extension FailureCursor {
  /// What a message of VMware's says of one register.
  struct Register {
    /// The bits that the guest must find set, and does not.
    var lacking: [String] = []
    /// The bits that it must find clear, and does not.
    var forbidden: [String] = []
  }

  /// The register that comes next, as in `0x1 register 'ecx'`, and the bits in which the host and what is required
  /// differ, where the message has both; `nil` where no register comes.
  mutating func register() -> Register? {
    skip(" ")
    guard matches(Array("0x".utf8), at: place) else { return nil }
    let leaf = number()
    skip(" ")
    let word = Array("register".utf8)
    guard matches(word, at: place) else { return nil }
    place += word.count
    guard let name = name()?.lowercased(), RegisterName(name) != nil else { return nil }
    var found = Register()
    guard let host = bits(behind: "host bits:"), let wanted = bits(behind: "required:") else {
      return found
    }
    for (position, pair) in zip(host, wanted).enumerated().reversed() {
      let text = "\(String(leaf, radix: 16)).0.\(name)[\(31 - position)]"
      switch pair {
      case (UInt8(ascii: "0"), UInt8(ascii: "1")): found.lacking.append(text)
      case (UInt8(ascii: "1"), UInt8(ascii: "0")): found.forbidden.append(text)
      default: break
      }
    }
    return found
  }

  /// The 32 bits behind `label`, the highest first, where they follow soon.
  private mutating func bits(behind label: String) -> [UInt8]? {
    let label = Array(label.utf8)
    guard let start = (place..<place + 160).first(where: { matches(label, at: $0) }) else {
      return nil
    }
    var digits: [UInt8] = []
    var next = start + label.count
    while digits.count < 32, let byte = byte(at: next), " :01xX-tThHrR".utf8.contains(byte) {
      if byte != 0x20, byte != UInt8(ascii: ":") { digits.append(byte) }
      next += 1
    }
    guard digits.count == 32 else { return nil }
    place = next
    return digits
  }

  /// Whether what follows is libvirt's answer that the CPUs do not fit: `": 0`.
  mutating func isIncompatible() -> Bool {
    skip(" \"':=")
    guard byte(at: place) == UInt8(ascii: "0") else { return false }
    place += 1
    return byte(at: place).map { !(0x30...0x39).contains($0) } ?? true
  }

  /// Whether `phrase`, in small letters, follows within the sentence.
  func isFollowed(by phrase: String) -> Bool {
    let phrase = Array(phrase.utf8)
    return (place..<place + 160).contains { matches(phrase, at: $0) }
  }
}
