internal import CPUIDKit
internal import PoolKit

/// A host of OpenNebula, as `onehost show` prints it, as text or with `-j`; `onehost list -j` has many.
///
/// Its probes keep what libvirt's capabilities say: the model, and the features beyond it.
///
/// Source: OpenNebula `src/im_mad/remotes/kvm-probes.d/host/system`, `cpu_features.sh` and `machines_models.rb`.
struct OpenNebulaHost {
  /// The keys by which the JSON is known.
  static let keys: Set<String> = ["HOST", "HOST_POOL"]

  private static let model = "KVM_CPU_MODEL"
  private static let features = "KVM_CPU_FEATURES"

  private let name: String
  private let values: [String: String]

  /// Whether lines have what the probes keep.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { TextLine.pair($0.text, "=")?.key == model[...] }
  }

  /// What a text says of each host; `nil` where it is none of OpenNebula's.
  static func statements(
    in bytes: [UInt8], host: String, models: ModelTable
  ) throws(PlatformTextError) -> [CPUStatement]? {
    let lines = TextLine.all(in: bytes)
    guard !recognises(lines) else {
      return [try OpenNebulaHost(lines, host: host).statement(models)]
    }
    let roots = try StructuredText.documents(in: bytes)
    guard let hosts = try hosts(in: roots[0]) else { return nil }
    var statements: [CPUStatement] = []
    for host in hosts { statements.append(try host.statement(models)) }
    return statements
  }

  /// The hosts of JSON; `nil` where it has none.
  private static func hosts(in root: JSONCursor) throws(PlatformTextError) -> [OpenNebulaHost]? {
    do throws(DocumentError) {
      let list = try root.optional("HOST_POOL")?.member("HOST")
      let single = try root.optional("HOST")
      guard let one = list ?? single else { return nil }
      var hosts: [OpenNebulaHost] = []
      // One host of a pool is no list.
      if case .array = one.value {
        for element in try one.elements() { hosts.append(try OpenNebulaHost(element)) }
      } else {
        hosts = [try OpenNebulaHost(one)]
      }
      guard !hosts.isEmpty else { throw one.wrong("at least one host", count: 0) }
      return hosts
    } catch {
      throw PlatformTextError(.json(error))
    }
  }

  private init(_ host: JSONCursor) throws(DocumentError) {
    name = try host.member("NAME").string()
    let template = try host.member("TEMPLATE")
    var values: [String: String] = [:]
    for key in [Self.model, Self.features] {
      if let value = try template.optional(key) { values[key] = try value.string() }
    }
    self.values = values
  }

  /// `NAME : n1` and `KVM_CPU_MODEL="EPYC-Rome"` among other lines.
  private init(_ lines: [TextLine], host: String) throws(PlatformTextError) {
    var name: String?
    var values: [String: String] = [:]
    for line in lines {
      if let (key, value) = line.pair, key == "NAME", name == nil { name = String(value) }
      guard let (key, value) = TextLine.pair(line.text, "="),
        key == Self.model[...] || key == Self.features[...]
      else { continue }
      guard value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 else {
        throw line.wrong("a value in quotes", found: value)
      }
      let text = String(value.dropFirst().dropLast())
      if let old = values.updateValue(text, forKey: String(key)), old != text {
        throw line.wrong("one host, with \(String(key)) once", found: value)
      }
    }
    self.name = name ?? host
    self.values = values
  }

  private func statement(_ models: ModelTable) throws(PlatformTextError) -> CPUStatement {
    guard let name = values[Self.model], !name.isEmpty else {
      throw PlatformTextError(
        .expected("\(Self.model), which the probes of KVM hosts keep", found: "none"))
    }
    guard let model = models[name] else { throw PlatformTextError(.unknownModel(name)) }
    var statement = CPUStatement(
      name: self.name, platform: .kvm, vendor: model.vendor, brand: name, shown: model.features)
    statement.vendorIsOfModel = true
    statement.listsCPU = true
    statement.namesCapabilities = true
    var strangers = StrangeNames()
    for word in values[Self.features, default: ""].split(separator: ",").map(TextLine.trimmed) {
      if let bit = try FeatureLookup.knownBit(named: word, in: .libvirt) {
        statement.shown.insert(bit)
      } else {
        strangers.add(word, true)
      }
    }
    statement.keep(strangers)
    return statement
  }
}
