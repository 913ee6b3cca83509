/// A host of a list: what its record is called, and how ssh reaches it.
public struct ListedHost: Hashable, Sendable {
  /// What the list calls it, and so does its record.
  public let name: String
  /// What ssh is told: a name of the user's configuration or of the network, or an address.
  public let address: String
  /// As whom to log in; `nil` where ssh's own configuration says it.
  public let user: String?
  /// The port of its sshd; `nil` where ssh's own configuration says it.
  public let port: Int?

  /// A host; without `address` its name is what ssh is told.
  init(
    name: String, address: String? = nil, user: String? = nil, port: String? = nil
  ) throws(HostListError.Problem) {
    guard Self.isName(name) else { throw .name(name) }
    self.name = name
    self.address = address ?? name
    guard Self.isName(self.address) else { throw .name(self.address) }
    if let user, !Self.isUser(user) { throw .user(user) }
    self.user = user
    self.port = try port.map { text throws(HostListError.Problem) in
      guard let number = Int(text), text == "\(number)", (1...65_535).contains(number) else {
        throw .port(text)
      }
      return number
    }
  }

  /// The host that `text` names: `n1`, `root@n1`, an address, or a URI of libvirt's or ssh's.
  ///
  /// A URI lends its user and port only where it goes by ssh: elsewhere they are another service's.
  ///
  /// - Parameter text: a word of a list, or an argument.
  /// - Throws: ``HostListError/Problem`` when it names no host, or holds what no name does: blanks, a dash at its
  ///   begin, anything that a shell or a path gives a meaning to.
  public init(_ text: some StringProtocol) throws(HostListError.Problem) {
    let word = String(text)
    guard let mark = word.firstRange(of: "://") else {
      let (user, host) = Self.parts(word[...])
      try self.init(name: Self.unbracketed(host), user: user)
      return
    }
    let scheme = word[..<mark.lowerBound].lowercased()
    let authority = word[mark.upperBound...].prefix { !"/?#".contains($0) }
    guard !authority.isEmpty else { throw .noHost(word) }
    let (user, place) = Self.parts(authority)
    let (host, port) = Self.divided(place)
    let isSSH =
      scheme == "ssh" || ["+ssh", "+libssh", "+libssh2"].contains { scheme.hasSuffix($0) }
    try self.init(
      name: Self.unbracketed(host), user: isSSH ? user : nil, port: isSSH ? port : nil)
  }

  /// `root@n1` in its parts; ssh takes the last `@`.
  private static func parts(_ text: Substring) -> (user: String?, host: Substring) {
    guard let mark = text.lastIndex(of: "@") else { return (nil, text) }
    return (String(text[..<mark]), text[text.index(after: mark)...])
  }

  /// `n1:22` or `[::1]:22` in its parts.
  private static func divided(_ text: Substring) -> (host: Substring, port: String?) {
    guard let mark = text.lastIndex(of: ":"), !text[mark...].contains("]") else {
      return (text, nil)
    }
    return (text[..<mark], String(text[text.index(after: mark)...]))
  }

  private static func unbracketed(_ text: Substring) -> String {
    text.hasPrefix("[") && text.hasSuffix("]") && text.count > 2
      ? String(text.dropFirst().dropLast()) : String(text)
  }

  /// Names of hosts and addresses; the record's file is called so as well.
  private static func isName(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasPrefix(".")
      && text.utf8.allSatisfy { isLetterOrDigit($0) || ".-_:%".utf8.contains($0) }
      // `n1:22` is no name of ssh's; an IPv6 address has more than one colon.
      && text.count { $0 == ":" } != 1
  }

  private static func isUser(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count) && !text.hasPrefix("-") && !text.hasPrefix(".")
      && text.utf8.allSatisfy { isLetterOrDigit($0) || ".-_+@".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// With an ending a file's name still has room.
  private static let longest = 240
}
