/// The nodes of a cluster, as Proxmox VE and others keep them in corosync.conf.
enum CorosyncReader {
  /// Whether the line opens one of the sections by which the file is told.
  static func isSection(_ line: TextLine) -> Bool {
    ["nodelist", "totem"].contains(section(line.text))
  }

  /// Reads the nodes of `nodelist`: by their names, which known_hosts and ssh's configuration have, and by
  /// `ring0_addr` where they have none.
  static func read(_ lines: [TextLine], into draft: inout HostListDraft) {
    var open: [(name: String, line: Int)] = []
    var node: [String: String] = [:]
    for line in lines where !line.text.hasPrefix("#") {
      if let name = section(line.text) {
        open.append((name, line.number))
        node = [:]
      } else if line.text == "}" {
        let closed = open.popLast()
        guard closed?.name == "node", open.last?.name == "nodelist" else { continue }
        draft.add(at: closed?.line) { () throws(HostListError.Problem) in
          guard let name = node["name"] ?? node["ring0_addr"] else { throw .namelessNode }
          return try ListedHost(name: name)
        }
      } else if let colon = line.text.firstIndex(of: ":") {
        let value = TextLine.trimmed(line.text[line.text.index(after: colon)...])
        node[String(TextLine.trimmed(line.text[..<colon]))] = String(value)
      } else {
        draft.add(at: line.number) { () throws(HostListError.Problem) in
          throw .setting(String(line.text))
        }
      }
    }
    for section in open {
      draft.add(at: section.line) { () throws(HostListError.Problem) in
        throw .openSection(section.name)
      }
    }
  }

  /// The name of the section that a line opens; `nil` for another line.
  private static func section(_ text: Substring) -> String? {
    guard text.hasSuffix("{") else { return nil }
    let name = TextLine.trimmed(text.dropLast())
    return name.allSatisfy { $0.isLetter || $0 == "_" } ? String(name) : nil
  }
}
