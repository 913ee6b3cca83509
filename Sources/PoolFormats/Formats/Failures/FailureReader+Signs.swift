extension FailureReader {
  /// A label that KubeVirt gives nodes, up to the name in it.
  struct Label {
    let prefix: [UInt8]
    let isModel: Bool

    init(_ prefix: String, isModel: Bool = true) {
      self.prefix = Array(prefix.utf8)
      self.isModel = isModel
    }
  }

  /// Source: KubeVirt `staging/src/kubevirt.io/api/core/v1/types.go`, CPUFeatureLabel and its neighbours.
  static let labels = [
    Label("cpu-feature.node.kubevirt.io/", isModel: false),
    Label("host-model-cpu.node.kubevirt.io/"), Label("cpu-model.node.kubevirt.io/"),
    Label("cpu-model-migration.node.kubevirt.io/"),
  ]

  /// How VMware's keys begin.
  static let key = Array("cpuid.".utf8)

  /// Whether a phrase or label begins with a byte, in small letters or capitals.
  static let starts: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for first in FailureSign.all.map({ $0.phrase[0] }) + labels.map({ $0.prefix[0] })
      + [key[0]]
    {
      table[Int(first)] = true
      if (0x61...0x7a).contains(first) { table[Int(first & ~0x20)] = true }
    }
    return table
  }()

  /// The signs by the first byte of their phrases.
  static let signs: [[FailureSign]] = {
    var table = [[FailureSign]](repeating: [], count: 256)
    for sign in FailureSign.all { table[Int(sign.phrase[0])].append(sign) }
    return table
  }()
}
