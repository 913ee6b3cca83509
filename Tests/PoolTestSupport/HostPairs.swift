internal import CPUIDKit
public import PoolKit

/// Pairs of bare-metal hosts of the corpus: neighbours in each vendor's line, and pairs drawn at random.
public enum HostPairs {
  /// One host with its class.
  public struct Host: Sendable {
    /// What was read.
    public let record: HostRecord
    /// Its class.
    public let part: HostClass
    /// The highest level of the psABI that it reaches, which tells its age.
    public let era: String

    /// Whether every leaf that the CPU announces was read, and the feature MSR that it has.
    public var isComplete: Bool {
      part.view.unread.allSatisfy { if case .msr = $0 { true } else { false } }
    }
  }

  /// The hosts of the corpus that are no guests, by vendor and signature.
  public static let hosts: [Host] = Corpus.records.compactMap { record -> Host? in
    let part = HostClass(of: record)
    guard !part.view.isGuest else { return nil }
    let level = ["x86-64-v4", "x86-64-v3", "x86-64-v2", "x86-64-v1"].first {
      Level.named($0)?.missing(from: part.view.words).isEmpty ?? false
    }
    return Host(record: record, part: part, era: level ?? "32 bits")
  }.sorted {
    ($0.record.vendor.rawValue, $0.record.signature, $0.record.host)
      < ($1.record.vendor.rawValue, $1.record.signature, $1.record.host)
  }

  /// The pairs, as places in ``hosts``, each direction by itself.
  public static let chosen: [(Int, Int)] = {
    var pairs: [(Int, Int)] = []
    var random = SeededGenerator(seed: 9)
    for (place, host) in hosts.enumerated() {
      let line = hosts.indices.filter {
        hosts[$0].record.vendor == host.record.vendor && $0 != place
      }
      let near = line.filter { abs($0 - place) <= 2 }
      let far = line.shuffled(using: &random).prefix(5)
      for other in near + far { pairs.append((place, other)) }
    }
    return pairs
  }()
}
