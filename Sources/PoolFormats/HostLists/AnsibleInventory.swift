/// What `ansible-inventory --list` prints: groups, their hosts, and what is set for each host.
enum AnsibleInventory {
  /// Reads every host of every group, with the address, user and port that Ansible itself would take.
  static func read(
    _ root: JSONCursor, into draft: inout HostListDraft
  ) throws(DocumentError) {
    let meta = try root.optional(metaKey)
    let variables = try meta?.optional("hostvars")
    var names = Set(try variables?.members().map(\.key) ?? [])
    for (key, group) in try root.members() where key != metaKey {
      for host in try group.optional("hosts")?.elements() ?? [] { names.insert(try host.string()) }
    }
    for name in names.sorted() {
      let host = try variables?.optional(name)
      let address = try text(host, "ansible_host")
      let user = try text(host, "ansible_user")
      let port = try text(host, "ansible_port")
      draft.add(at: nil) { () throws(HostListError.Problem) in
        try ListedHost(name: name, address: address, user: user, port: port)
      }
    }
  }

  /// A variable of a host; ports are numbers, or texts that YAML did not take for one.
  private static func text(_ host: JSONCursor?, _ key: String) throws(DocumentError) -> String? {
    guard let value = try host?.optional(key) else { return nil }
    return if case .number(let number) = value.value { number } else { try value.string() }
  }

  private static let metaKey = "_meta"
}
