internal import CPUIDKit
internal import PoolKit

/// Objects of Kubernetes that tell of CPUs: nodes by their labels, machines of KubeVirt, its settings for all machines.
///
/// They come as JSON (`-o json`), as YAML (`-o yaml`, manifests), or as kubectl's tables and descriptions of nodes; one owner
/// reads what each object says.
enum KubeVirtReader {
  /// What the text says of each object.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - host: the name of a machine that has none.
  ///   - models: the models that machines start from.
  /// - Returns: a statement a node, machine or setting; never empty.
  /// - Throws: ``PlatformTextError`` for the first thing that is not understood.
  static func statements(
    in bytes: [UInt8], host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> [CPUStatement] {
    var told: [JSONCursor] = []
    var others: [(object: JSONCursor, kind: String)] = []
    for root in try documents(in: bytes) {
      for object in try objects(in: root) {
        if let kind = try strangeKind(of: object) {
          others.append((object, kind))
        } else {
          told.append(object)
        }
      }
    }
    // Of nothing but others the first says what it is.
    if told.isEmpty { told = others.prefix(1).map(\.object) }
    var statements: [CPUStatement] = []
    for object in told {
      statements.append(try statement(of: object, host: host, models: models))
    }
    if !others.isEmpty {
      statements[0].notes.append(
        "objects of other kinds say nothing of CPUs and are passed over: "
          + Printable.quotes(Set(others.map(\.kind)).sorted()))
    }
    return statements
  }

  /// The kind of an object that says nothing of CPUs, as manifests have beside a machine; `nil` for others.
  private static func strangeKind(of object: JSONCursor) throws(PlatformTextError) -> String? {
    do throws(DocumentError) {
      let kind = try object.optional("kind")?.string()
      return kind.flatMap { kinds[$0] == nil ? $0 : nil }
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  /// Whether the lines are such objects in YAML, or what kubectl prints of nodes.
  static func recognises(_ lines: [TextLine]) -> Bool {
    if KubernetesListing.recognises(lines) { return true }
    let keys = Set(lines.lazy.compactMap { $0.pair?.key })
    return keys.isSuperset(of: ["apiVersion", "kind"]) || keys.contains(where: NodeLabels.isOfCPU)
      || isCPU(lines)
  }

  /// Whether lines of YAML set the CPU of a machine, as manifests and patches do.
  private static func isCPU(_ lines: [TextLine]) -> Bool {
    guard lines.contains(where: { $0.text == "cpu:" }) else { return false }
    return lines.contains { line in
      guard let (key, value) = line.pair, key == "model" else { return false }
      let name = value.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" }
      return ModelLibrary.knows(name) || HostCPU.isNamed(name)
    }
  }

  private static func documents(in bytes: [UInt8]) throws(PlatformTextError) -> [JSONCursor] {
    let lines = TextLine.all(in: bytes)
    return KubernetesListing.recognises(lines)
      ? try KubernetesListing.nodes(in: lines) : try StructuredText.documents(in: bytes)
  }

  private static func objects(in root: JSONCursor) throws(PlatformTextError) -> [JSONCursor] {
    do throws(DocumentError) {
      guard let items = try root.optional("items") else { return [root] }
      let objects = try items.elements()
      guard !objects.isEmpty else { throw items.wrong("at least one node or machine", count: 0) }
      return objects
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private static func statement(
    of object: JSONCursor, host: String, models: ModelLibrary
  ) throws(PlatformTextError) -> CPUStatement {
    let kind: Kind
    let name: String?
    do throws(DocumentError) {
      kind = try self.kind(of: object)
      if kind == .node { return try NodeLabels.statement(of: object) }
      name = try object.optional("metadata")?.optional("name")?.string()
    } catch {
      throw PlatformTextError(.json(error))
    }
    let machine = KubeVirtMachine(object: object, name: name ?? host)
    return switch kind {
    case .node, .machine: try machine.statement(models)
    case .settings: try machine.settings(models)
    }
  }

  /// What an object is about.
  private enum Kind { case node, machine, settings }

  private static let kinds: [String: Kind] = [
    "Node": .node, "VirtualMachine": .machine, "VirtualMachineInstance": .machine,
    "VirtualMachineInstanceReplicaSet": .machine, "VirtualMachineInstancetype": .machine,
    "VirtualMachineClusterInstancetype": .machine, "KubeVirt": .settings,
    "HyperConverged": .settings,
  ]

  /// What an object is: a part of one that was cut out says no kind, and shows it by what it has.
  private static func kind(of object: JSONCursor) throws(DocumentError) -> Kind {
    if let kind = try object.optional("kind") {
      return try kind.parsed(
        """
        Node, VirtualMachine, VirtualMachineInstance, KubeVirt or HyperConverged (of nodes give kubectl \
        get nodes -o yaml)
        """
      ) { kinds[$0] }
    }
    let hasLabels = try object.optional("metadata")?.optional("labels") != nil
    var isMachine = false
    for key in KubeVirtMachine.steps where try object.optional(key) != nil { isMachine = true }
    return isMachine && !hasLabels ? .machine : .node
  }
}
