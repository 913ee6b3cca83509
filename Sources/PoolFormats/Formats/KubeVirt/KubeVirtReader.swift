internal import CPUIDKit
internal import PoolKit

/// Nodes of Kubernetes, as `kubectl get nodes -o json` prints them, with the labels of KubeVirt.
///
/// The node labeller lists every feature that the node can give a guest, also those of the model.
enum KubeVirtReader {
  /// What the text says of each node.
  static func statements(in bytes: [UInt8]) throws(PlatformTextError) -> [CPUStatement] {
    do throws(DocumentError) {
      let root = try JSONCursor.root(of: bytes)
      let nodes = try root.optional("items")?.elements() ?? [root]
      guard !nodes.isEmpty else {
        throw try root.member("items").wrong("at least one node", count: 0)
      }
      var statements: [CPUStatement] = []
      for node in nodes { statements.append(try statement(of: node)) }
      return statements
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static let features = "cpu-feature.node.kubevirt.io/"
  private static let model = "host-model-cpu.node.kubevirt.io/"
  private static let vendor = "cpu-vendor.node.kubevirt.io/"

  private static func statement(of node: JSONCursor) throws(DocumentError) -> CPUStatement {
    // A part of a node that was cut out says no kind; its labels show what it is.
    _ = try node.optional("kind")?.parsed("\"Node\"") { $0 == "Node" ? true : nil }
    let metadata = try node.member("metadata")
    var statement = CPUStatement(
      name: try metadata.member("name").string(), platform: .kvm)
    var strangers: [String] = []
    var count = 0
    let labels = try metadata.member("labels")
    for (key, cursor) in try labels.members() {
      if let name = rest(of: key, after: features) {
        guard case .string("true") = cursor.value else { throw cursor.wrong("\"true\"") }
        count += 1
        let bits = Vocabulary.libvirt.bits(named: name)
        if bits.count == 1 { statement.shown.insert(bits[0]) } else { strangers.append(name) }
      } else if let name = rest(of: key, after: model) {
        statement.brand = name
      } else if let name = rest(of: key, after: vendor) {
        guard let vendor = CPUVendor(libvirtName: name) else {
          throw labels.wrongKey(key, expected: "a vendor that libvirt names")
        }
        statement.vendor = vendor
      }
    }
    guard count > 0 else {
      throw labels.wrong("labels \(features)..., which KubeVirt gives nodes that run guests")
    }
    if !strangers.isEmpty {
      let count =
        strangers.count == 1 ? "1 of its features is" : "\(strangers.count) of its features are"
      statement.notes.append(
        "\(Printable.quote(statement.name)): \(count) not known to poolcpu and not taken over: "
          + Printable.quotes(strangers))
    }
    return statement
  }

  private static func rest(of key: String, after prefix: String) -> String? {
    key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : nil
  }
}
