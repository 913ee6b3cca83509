internal import CPUIDKit

/// Why a text is no list of hosts: everything that is wrong with it.
public struct HostListError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no host in it.
    case empty
    /// It is JSON, and not what `ansible-inventory --list` prints.
    case json(DocumentError)
    /// No host can be called so.
    case name(String)
    /// Nobody can log in as such a user.
    case user(String)
    /// No port is called so.
    case port(String)
    /// A URI of this machine's own.
    case noHost(String)
    /// More than one word where a host stands.
    case words(String)
    /// The heading of a group in an inventory that is no JSON.
    case inventory(String)
    /// A node of corosync's that has neither name nor address.
    case namelessNode
    /// A section of corosync's that does not end.
    case openSection(String)
    /// A line of corosync's that is no setting.
    case setting(String)
    /// A host comes twice; where it first did.
    case repeated(String, first: Int?)
  }

  /// Something that is wrong, and where.
  public struct Fault: Hashable, Sendable {
    /// The line, counted from 1; `nil` where the text has none that counts.
    public let line: Int?
    /// What is wrong there.
    public let problem: Problem
  }

  /// All that is wrong, never nothing.
  public let faults: [Fault]

  init(_ faults: [Fault]) { self.faults = faults }

  init(_ problem: Problem) { self.init([Fault(line: nil, problem: problem)]) }
}

extension HostListError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the list.
  public var description: String {
    let shown = faults.prefix(Self.mostShown).map { fault in
      (fault.line.map { "line \($0): " } ?? "") + fault.problem.description
    }
    let left = faults.count - shown.count
    return (shown + (left > 0 ? ["and \(Plural.count(left, "more fault"))"] : []))
      .joined(separator: "; ")
  }

  private static let mostShown = 5
}

extension HostListError.Problem: CustomStringConvertible {
  /// What is wrong, without the line.
  public var description: String {
    switch self {
    case .empty: "it names no host; write one on each line"
    case .json(let error):
      "it is not what ansible-inventory --list prints: \(error)"
    case .name(let text):
      "'\(Printable.quote(text))' cannot be a host's name: expected letters, digits, dots, dashes and "
        + "underscores, no dash or dot first, or an address"
        + (Self.hasPort(text) ? "; write a port as ssh://HOST:PORT" : "")
    case .user(let text): "'\(Printable.quote(text))' cannot be a user's name"
    case .port(let text): "'\(Printable.quote(text))' is no port from 1 to 65535"
    case .noHost(let text):
      "'\(Printable.quote(text))' names no host but the machine that it is used on"
    case .words(let text):
      "expected one host, found '\(Printable.quote(text))'; write each host on a line of its own"
    case .inventory(let text):
      "'\(Printable.quote(text))' is a group of an Ansible inventory; give what ansible-inventory --list "
        + "prints of it"
    case .namelessNode: "a node with neither name nor ring0_addr"
    case .openSection(let name): "the section '\(Printable.quote(name))' has no end"
    case .setting(let text):
      "expected a setting as corosync has them, found '\(Printable.quote(text))'"
    case .repeated(let name, let line?):
      "host \(Printable.quote(name)) was on line \(line) already; leave one of them"
    case .repeated(let name, nil): "host \(Printable.quote(name)) comes twice; leave one of them"
    }
  }

  private static func hasPort(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && Int(parts[1]) != nil
  }
}
