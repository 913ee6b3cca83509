internal import CPUIDKit
internal import PoolKit

/// What the labels of a node say of its CPU: KubeVirt's, else those of Node Feature Discovery.
///
/// KubeVirt's node labeller lists every feature that the node can give a guest, also those of the model. Node Feature
/// Discovery lists what a process finds, and leaves many out, so that only what is there is known.
///
/// Source: KubeVirt `pkg/virt-handler/node-labeller`; Node Feature Discovery, "Feature labels", and its default
/// `attributeBlacklist`.
struct NodeLabels {
  private static let features = "cpu-feature.node.kubevirt.io/"
  private static let model = "host-model-cpu.node.kubevirt.io/"
  private static let vendor = "cpu-vendor.node.kubevirt.io/"
  private static let frequency = "cpu-timer.node.kubevirt.io/tsc-frequency"
  private static let scalable = "cpu-timer.node.kubevirt.io/tsc-scalable"
  private static let found = "feature.node.kubernetes.io/cpu-cpuid."
  private static let foundVendor = "feature.node.kubernetes.io/cpu-model.vendor_id"

  private let labels: JSONCursor
  private let members: [(key: String, cursor: JSONCursor)]

  /// Whether a label of this name tells of a CPU.
  static func isOfCPU(_ key: some StringProtocol) -> Bool {
    key.hasPrefix(features) || key.hasPrefix(found)
  }

  /// What the labels of a node say.
  static func statement(of node: JSONCursor) throws(DocumentError) -> CPUStatement {
    let metadata = try node.member("metadata")
    let name = try metadata.member("name").string()
    let labels = try NodeLabels(metadata.member("labels"))
    if labels.has(features) { return try labels.offered(name) }
    guard labels.has(found) else {
      throw labels.labels.wrong(
        """
        labels \(features)..., which KubeVirt gives nodes that run guests (without KubeVirt give \
        /proc/cpuinfo of each node)
        """)
    }
    return try labels.discovered(name)
  }

  private init(_ labels: JSONCursor) throws(DocumentError) {
    self.labels = labels
    members = try labels.members()
  }

  private func has(_ prefix: String) -> Bool { members.contains { $0.key.hasPrefix(prefix) } }

  /// What KubeVirt's labels say: what a guest can be given.
  private func offered(_ name: String) throws(DocumentError) -> CPUStatement {
    var statement = CPUStatement(name: name, platform: .kvm)
    var strangers = StrangeNames()
    for (key, cursor) in members {
      if let name = key.rest(after: Self.features) {
        try check(cursor)
        let bits = Vocabulary.libvirt.bits(named: name)
        if bits.count == 1 { statement.shown.insert(bits[0]) } else { strangers.add(name, true) }
      } else if let name = key.rest(after: Self.model) {
        statement.brand = name
      } else if let name = key.rest(after: Self.vendor) {
        guard let vendor = CPUVendor(libvirtName: name) else {
          throw labels.wrongKey(key, expected: "a vendor that libvirt names")
        }
        statement.vendor = vendor
      }
    }
    statement.clock = try clock
    // libvirt lists what lies outside CPUID where it knows of it at all.
    statement.namesCapabilities = !strangers.names.isEmpty
    statement.keep(strangers)
    return statement
  }

  private var clock: TSCClock? {
    get throws(DocumentError) {
      guard let frequency = try labels.optional(Self.frequency) else { return nil }
      let kHz = try frequency.parsed("a number of Hz") { TSCClock.kHz(ofHertz: $0) }
      let canScale = try labels.optional(Self.scalable)?.parsed("\"true\" or \"false\"") {
        Bool($0)
      }
      return TSCClock(kHz: kHz, canScale: canScale)
    }
  }

  /// What Node Feature Discovery's labels say: what a process finds there, as far as it is listed.
  private func discovered(_ name: String) throws(DocumentError) -> CPUStatement {
    let vendor = try labels.optional(Self.foundVendor)?.string()
    var statement = CPUStatement(
      name: name, view: .kernel, vendor: vendor.flatMap { CPUVendor(libvirtName: $0) })
    var strangers: [String] = []
    for (key, cursor) in members {
      guard let name = key.rest(after: Self.found) else { continue }
      // Some labels are numbers: how wide AVX10 is, how many keys there are.
      if case .string("true") = cursor.value,
        let bit = DiscoveredFeature.bit(named: name, of: statement.vendor)
      {
        statement.shown.insert(bit)
      } else {
        strangers.append(name)
      }
    }
    statement.known = statement.shown
    statement.notes.append(
      "Node Feature Discovery leaves features out, so that nobody knows what is missing: install KubeVirt's labels, "
        + "or give /proc/cpuinfo")
    if !strangers.isEmpty {
      statement.notes.append(
        "labels that are no single bit known to poolcpu are not taken over: "
          + Printable.quotes(strangers, first: 40))
    }
    return statement
  }

  private func check(_ cursor: JSONCursor) throws(DocumentError) {
    guard case .string("true") = cursor.value else { throw cursor.wrong("\"true\"") }
  }
}

extension String {
  /// What stands behind `prefix`; `nil` where the text does not begin so.
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
