internal import CPUIDKit
internal import PoolKit

/// What OpenStack's Nova keeps of its hosts: `cpu_info` of a compute node, alone or in the answers of `openstack
/// hypervisor show -f json` and of the API's os-hypervisors.
///
/// libvirt expands the host's model, so that the features are all that it names.
///
/// Source: Nova, `nova/virt/libvirt/driver.py` (`_get_cpu_info`) and `host.py` (`get_capabilities`).
enum NovaReader {
  /// The keys by which the texts are known.
  static let keys: Set<String> = [
    "arch", "cpu_info", "hypervisor", "hypervisor_hostname", "hypervisors",
  ]

  /// What the text says of each host; one that it does not name is called `host`.
  static func statements(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> [CPUStatement] {
    do throws(DocumentError) {
      let root = try JSONCursor.root(of: bytes)
      let one = try root.optional("hypervisor") ?? root
      let hosts = try root.optional("hypervisors")?.elements() ?? [one]
      guard !hosts.isEmpty else {
        throw try root.member("hypervisors").wrong("at least one hypervisor", count: 0)
      }
      var statements: [CPUStatement] = []
      for cursor in hosts {
        let name = try cursor.optional("hypervisor_hostname")?.string() ?? host
        let info = try root.optional("arch") == nil ? self.info(in: cursor) : cursor
        statements.append(try statement(of: opened(info), name))
      }
      return statements
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  /// `cpu_info`, which newer versions of the API leave out or empty.
  private static func info(in host: JSONCursor) throws(DocumentError) -> JSONCursor {
    if let info = try host.optional("cpu_info"), info.value != .null, info.value != .string("") {
      return info
    }
    throw host.wrong(
      """
      cpu_info, which the API has up to 2.87 (openstack --os-compute-api-version 2.87 hypervisor show); \
      or give virsh capabilities of the host
      """)
  }

  /// The object of `cpu_info`: the database and old versions of the API keep it as text.
  private static func opened(_ cursor: JSONCursor) throws(DocumentError) -> JSONCursor {
    guard case .string(let text) = cursor.value else { return cursor }
    return try JSONCursor.root(of: Array(text.utf8))
  }

  private static func statement(
    of info: JSONCursor, _ name: String
  ) throws(DocumentError) -> CPUStatement {
    _ = try info.member("arch").parsed("\"x86_64\"") { $0 == "x86_64" || $0 == "i686" ? true : nil }
    var statement = CPUStatement(name: name, platform: .kvm, known: Vocabulary.libvirt.bits)
    statement.listsCPU = true
    let vendor = try info.member("vendor")
    statement.vendor = try vendor.parsed("a vendor that libvirt names") {
      CPUVendor(libvirtName: $0)
    }
    statement.brand = try info.optional("model")?.string() ?? ""
    var strangers: [String] = []
    for feature in try info.member("features").elements() {
      let word = try feature.string()
      let bits = Vocabulary.libvirt.bits(named: word)
      if bits.count == 1 { statement.shown.insert(bits[0]) } else { strangers.append(word) }
    }
    if !strangers.isEmpty {
      let count =
        strangers.count == 1 ? "1 of its features is" : "\(strangers.count) of its features are"
      statement.notes.append(
        "\(Printable.quote(name)): \(count) not known to poolcpu and not taken over: "
          + Printable.quotes(strangers))
    }
    return statement
  }
}
