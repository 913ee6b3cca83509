internal import CPUIDKit
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// One host that every format tells of, reduced to a single logical CPU.
struct MatrixHost: Sendable, CustomStringConvertible {
  /// What was read of it.
  let record: HostRecord
  /// What its CPU shows.
  let words: FeatureSet

  var description: String { record.host }
  /// What its CPU answers.
  var table: CPUIDTable { record.cpus[0].leaves }
  var vendor: CPUVendor { record.vendor }
  var signature: CPUSignature { record.signature }
  /// How wide its physical addresses are.
  var addressBits: Int { part.view.limits[.physicalAddressBits] }
  /// The host as its registers tell it.
  var part: HostClass { HostClass(of: record) }
  /// The class of `record`'s guests on `platform`.
  func offer(on platform: Platform) -> Offer { Offer(of: part, on: platform) }

  /// The machine in `record`, with its first CPU alone and without what surrounds it.
  init(_ record: HostRecord) throws {
    let first = try #require(record.cpus.first)
    self = try MatrixHost("large", LogicalCPU(number: 0, leaves: first.leaves, msrs: first.msrs))
  }

  private init(_ name: String, _ cpu: LogicalCPU) throws {
    record = try HostRecord(host: name, source: RecordSource(how: "test"), cpus: [cpu])
    words = HostProfile(of: record).words
  }

  /// The same machine under another name.
  func called(_ name: String) throws -> MatrixHost { try MatrixHost(name, record.cpus[0]) }

  /// The same machine without `features` and everything that requires them, called small.
  func without(_ features: FeatureSet) throws -> MatrixHost {
    let levelled = Baseline(of: try Pool([part]), cuts: Restrictions(without: features))
    let removed = words.subtracting(levelled.words)
    var cpu = record.cpus[0]
    for word in Catalogue.words.map(\.name) {
      switch word {
      case .cpuid(let query, let register):
        cpu.leaves[query]?[register].subtract(removed[word])
      case .msr(let address, let half):
        guard case .value(let value) = cpu.msrs[address] else { continue }
        cpu.msrs[address] = .value(
          MSRValue(
            high: half == .edx ? value.high.subtracting(removed[word]) : value.high,
            low: half == .eax ? value.low.subtracting(removed[word]) : value.low))
      }
    }
    return try MatrixHost("small", cpu)
  }

  /// The baseline of the host alone, or beside `others`.
  func baseline(beside others: [MatrixHost] = []) throws -> Baseline {
    Baseline(of: try Pool([part] + others.map(\.part)))
  }
}
