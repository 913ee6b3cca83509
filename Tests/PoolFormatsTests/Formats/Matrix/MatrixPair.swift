internal import CPUIDKit
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// Two hosts of one vendor between which guests move.
struct MatrixPair: Sendable, CustomStringConvertible {
  let from: MatrixHost
  let to: MatrixHost

  /// What a guest could have seen on the one and the other lacks.
  var lost: FeatureSet { from.words.subtracting(to.words) }
  /// The way back.
  var back: MatrixPair { MatrixPair(from: to, to: from) }

  var description: String { "\(from) to \(to), without \(lost.names)" }

  /// A host, and itself without `features` and what requires them.
  init(_ large: MatrixHost, without features: [String]) throws {
    from = large
    to = try large.without(try #require(FeatureSet.named(features)))
  }

  init(from: MatrixHost, to: MatrixHost) {
    self.from = from
    self.to = to
  }
}

extension MatrixPair {
  /// Hosts made up, of AMD and Intel.
  static func madeUp() throws -> [MatrixPair] {
    let zen3 = try MatrixHost(example("epyc-zen3"))
    let (zen4, zen5) = (try MatrixHost(example("epyc-zen4")), try MatrixHost(example("epyc-zen5")))
    let skylake = try MatrixHost(skylakeServer())
    return [
      try MatrixPair(zen3, without: ["avx2", "invpcid", "amd_ibrs", "sse4a", "clwb"]),
      try MatrixPair(zen4, without: ["xsavec", "rdseed", "amd_ssbd", "fsrm", "svm"]),
      try MatrixPair(skylake, without: ["avx512f", "rdrand", "spec_ctrl", "pcid", "abm"]),
      try MatrixPair(skylake, without: ["smep", "xsave", "mpx", "invtsc", "erms"]),
      MatrixPair(from: zen5, to: try zen4.called("small")),
    ]
  }

  /// Bare-metal hosts of the corpus, each with the next newer one of its vendor of which every announced leaf was read.
  static func real() throws -> [MatrixPair] {
    let hosts = HostPairs.hosts.filter {
      $0.isComplete && [.amd, .intel].contains($0.record.vendor)
    }
    var pairs: [MatrixPair] = []
    for (first, second) in zip(hosts, hosts.dropFirst())
    where first.record.vendor == second.record.vendor && first.record.signature.family != 0xf
      && first.part.view.words.contains(.lm) && second.part.view.words.contains(.lm)
    {
      pairs.append(
        MatrixPair(
          from: try MatrixHost(second.record), to: try MatrixHost(first.record).called("small")))
    }
    let count = TestScale.isFull ? 12 : 2
    return (0..<min(count, pairs.count)).map { pairs[$0 * pairs.count / count] }
  }

  private static func example(_ name: String) throws -> HostRecord {
    try #require(ExampleHost.all.first { $0.host == name }).record()
  }

  /// A Skylake server of its level, with the XSAVE layouts of Intel's CPUs.
  private static func skylakeServer() throws -> HostRecord {
    let level = try #require(Level.named("intel-skylake-server"))
    var words = level.shown(by: .intel)
    let names = ["mpx", "spec_ctrl", "intel_stibp", "intel_ssbd", "smap", "vmx", "invtsc", "arat"]
    words.formUnion(try #require(FeatureSet.named(names)))
    var components: [Int: XSAVEComponent] = [:]
    words.formUnion([.xcr0_x87, .xcr0_sse, .osxsave])
    for state in XSAVEState.all where !state.neededBy.isDisjoint(with: words) {
      words.insert(state.announcedBy)
      components[state.number] = state.architectural ?? state.onIntel
    }
    var sketch = MachineSketch("n", vendor: .intel, leaf1EAX: 0x0005_0654, words.names)
    sketch.maxLeaves = (0x16, 0x8000_0008)
    sketch.maxLeaf7Subleaf = 0
    sketch.physicalAddressBits = 46
    sketch.components = components
    var table = try sketch.table()
    let leaves =
      (0...0x16).map { CPUIDLeaf(rawValue: $0) }
      + (0...8).map { CPUIDLeaf(rawValue: 0x8000_0000 + $0) }
    for leaf in leaves where table[leaf] == nil { table[leaf] = .zero }
    return try HostRecord(
      host: "n", source: RecordSource(how: "test"), cpus: [LogicalCPU(number: 0, leaves: table)])
  }
}
