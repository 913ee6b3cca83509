internal import CPUIDKit
internal import PoolKit

/// Which nodes of a Proxmox cluster can give a guest which flag, as
/// `pvesh get /nodes/NODE/capabilities/qemu/cpu-flags --output-format json` prints it.
///
/// The list has the flags that Proxmox offers for machines, a dozen or two: of others it says nothing.
///
/// Source: the API of Proxmox VE 9, `/nodes/{node}/capabilities/qemu/cpu-flags`; from a report, and one source.
enum ProxmoxFlags {
  /// The key by which it is known.
  static let keys: Set<String> = ["supported-on"]

  /// Whether bytes are a list that names nodes.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let head = bytes.first { !" \t\r\n\u{feff}".utf8.contains($0) }
    return head == UInt8(ascii: "[")
  }

  /// What it says of each node that it names, in the order of their names.
  static func statements(in bytes: [UInt8]) throws(PlatformTextError) -> [CPUStatement] {
    do throws(DocumentError) {
      return try statements(of: JSONCursor.root(of: bytes))
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func statements(of root: JSONCursor) throws(DocumentError) -> [CPUStatement] {
    var known = FeatureSet()
    var shown: [String: FeatureSet] = [:]
    var strangers: [String] = []
    for flag in try root.elements() {
      let name = try flag.member("name").string()
      let bits = Vocabulary.qemu.bits(named: name)
      if bits.isEmpty { strangers.append(name) }
      // A flag without the list has been found on no node, or was not looked for.
      guard let nodes = try flag.optional("supported-on") else { continue }
      let features = FeatureSet(bits)
      known.formUnion(features)
      for node in try nodes.elements() {
        shown[try node.string(), default: FeatureSet()].formUnion(features)
      }
    }
    guard !shown.isEmpty else { throw root.wrong("flags with supported-on, and nodes there") }
    return shown.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      node, features in
      var statement = CPUStatement(
        name: node, platform: .kvm, shown: features, known: known)
      statement.notes = notes(node, strangers)
      return statement
    }
  }

  private static func notes(_ node: String, _ strangers: [String]) -> [String] {
    let head = "\(Printable.quote(node)): "
    let limit =
      head + "the list says nothing of features that it does not name; /proc/cpuinfo tells more"
    return strangers.isEmpty
      ? [limit]
      : [
        limit,
        head + "flags that are no feature of CPUID are not taken over: "
          + Printable.quotes(strangers, first: 40),
      ]
  }
}
