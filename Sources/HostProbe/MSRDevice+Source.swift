public import CPUIDKit
internal import PoolKit

extension MSRDevice {
  /// The MSRs of this machine, reached as the CPU that `source` asks wants it.
  ///
  /// - Parameter source: answers CPUID; asked for leaves 0 and 1.
  /// - Throws: the error of the source.
  public init(for source: some CPUIDSource) throws(ProbeError) {
    var table = CPUIDTable()
    for leaf: CPUIDLeaf in [0, 1] {
      table[leaf] = try source.registers(for: CPUIDQuery(leaf))
    }
    self.init(access: table.msrAccess)
  }
}
