/// The hosts of a pool by name, in the order in which a text lists them.
public struct HostList: Hashable, Sendable {
  /// The hosts, each once.
  public let hosts: [ListedHost]

  /// The hosts that words name, such as a command's arguments.
  ///
  /// - Throws: ``HostListError`` with all words that name none, and all that name one a second time.
  public init(words: [String]) throws(HostListError) {
    var draft = HostListDraft()
    for word in words {
      draft.add(at: nil) { () throws(HostListError.Problem) in try ListedHost(word) }
    }
    hosts = try draft.hosts()
  }

  /// Reads a list: what it is, its content tells.
  ///
  /// - Parameter bytes: a host on each line, with comments behind `#`; corosync.conf; or what
  ///   `ansible-inventory --list` prints.
  /// - Throws: ``HostListError`` with all that is wrong.
  public init(_ bytes: [UInt8]) throws(HostListError) {
    let lines = TextLine.all(in: bytes)
    var draft = HostListDraft()
    if lines.first?.text.hasPrefix("{") ?? false {
      do throws(DocumentError) {
        try AnsibleInventory.read(JSONCursor.root(of: bytes), into: &draft)
      } catch {
        throw HostListError(.json(error))
      }
    } else if lines.contains(where: CorosyncReader.isSection) {
      CorosyncReader.read(lines, into: &draft)
    } else {
      Self.read(lines, into: &draft)
    }
    hosts = try draft.hosts()
  }

  private static func read(_ lines: [TextLine], into draft: inout HostListDraft) {
    for line in lines {
      let words = line.text.split { $0 == " " || $0 == "\t" }.prefix { !$0.hasPrefix("#") }
      guard let word = words.first else { continue }
      draft.add(at: line.number) { () throws(HostListError.Problem) in
        if word.hasPrefix("["), !word.contains(":") { throw .inventory(String(line.text)) }
        guard words.count == 1 else { throw .words(words.joined(separator: " ")) }
        return try ListedHost(word)
      }
    }
  }
}

/// A list of hosts while it is read.
struct HostListDraft {
  private var found: [ListedHost] = []
  private var lineOfHost: [String: Int?] = [:]
  private var faults: [HostListError.Fault] = []

  /// Adds the host that `read` returns, or what it throws.
  mutating func add(
    at line: Int?, _ read: () throws(HostListError.Problem) -> ListedHost
  ) {
    do throws(HostListError.Problem) {
      let host = try read()
      if let first = lineOfHost[host.name] { throw .repeated(host.name, first: first) }
      lineOfHost[host.name] = .some(line)
      found.append(host)
    } catch {
      faults.append(HostListError.Fault(line: line, problem: error))
    }
  }

  /// The hosts, of which there is at least one.
  func hosts() throws(HostListError) -> [ListedHost] {
    guard faults.isEmpty else { throw HostListError(faults) }
    guard !found.isEmpty else { throw HostListError(.empty) }
    return found
  }
}
