internal import CPUIDKit
public import PoolKit

/// Random pools of real CPUs.
public struct CorpusPools {
  /// A real machine reduced to one logical CPU of each kind that it has.
  public struct Host: Sendable {
    /// The machine, with CPUs that show different things.
    public let record: HostRecord
    /// The class that it forms alone.
    public let part: HostClass
  }

  /// The hosts of each vendor with more than one, in a fixed order.
  public static let hostsByVendor: [[Host]] = {
    var hosts: [CPUVendor: [Host]] = [:]
    for record in Corpus.records {
      guard let host = host(record) else { continue }
      hosts[record.vendor, default: []].append(host)
    }
    return hosts.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value).filter { $0.count > 1 }
  }()

  private static func host(_ record: HostRecord) -> Host? {
    var seen = Set<HostProfile>()
    let kinds = record.cpus.filter { cpu in
      guard
        let alone = try? HostRecord(host: record.host, source: record.source, cpus: [cpu])
      else { return true }
      return seen.insert(HostProfile(of: alone)).inserted
    }
    guard
      let reduced = try? HostRecord(host: record.host, source: record.source, cpus: kinds)
    else { return nil }
    return Host(record: reduced, part: HostClass(of: reduced))
  }

  private var generator: SeededGenerator

  /// Pools that `seed` determines.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The next pool: up to `largest` different hosts of one vendor.
  public mutating func next(largest: Int) -> [Host] {
    guard let vendor = Self.hostsByVendor.randomElement(using: &generator) else { return [] }
    let count = Int.random(in: 2...min(largest, vendor.count), using: &generator)
    return Array(vendor.shuffled(using: &generator).prefix(count))
  }
}
