internal import CPUIDKit
public import PoolKit

/// What changed in a pool since its baseline was made, for Prometheus: its text format 0.0.4.
public enum WatchMetrics {
  /// The metrics, in a fixed order.
  public static func bytes(for watch: PoolWatch) -> [UInt8] {
    let diff = watch.diff
    let (lost, gained) = (diff.shared?.onlyFirst, diff.shared?.onlySecond)
    var metrics = [
      Metric("watch_timestamp_seconds", "When the pool was looked at.", watch.now),
      Metric("hosts", "Hosts of the pool.", watch.hosts.count),
      Metric("baseline_hosts", "Hosts that the baseline was made of.", watch.before.hostCount),
      Metric(
        "hosts_changed", "Hosts that show something else than the baseline says.",
        diff.changed.reduce(0) { $0 + $1.hosts.count }),
      Metric("hosts_new", "Hosts that the baseline has not.", diff.came.count),
      Metric(
        "host_missing", "Hosts of the baseline that the pool has not.",
        diff.gone.map { ([("host", $0)], 1) }),
      Metric(
        "pool_is_one", "Whether the hosts can be levelled as one pool.",
        watch.after.baseline == nil ? 0 : 1),
    ]
    if let lost, let gained {
      metrics += [
        Metric(
          "features_lost", "Features that every host showed and not every one does.", lost.count),
        Metric(
          "features_gained", "Features that every host shows and not every one did.", gained.count),
        Metric(
          "feature_lost", "The features that are lost.",
          lost.bits.map { ([("feature", $0.name ?? $0.description)], 1) }),
      ]
    }
    metrics += [
      perHost("host_features_lost", "Features that a host has no more.", watch) {
        $0.change?.onlyFirst.count
      },
      perHost("host_features_gained", "Features that a host had not.", watch) {
        $0.change?.onlySecond.count
      },
      perHost("host_record_timestamp_seconds", "When a host's record was made.", watch, \.time),
      perHost("host_record_is_old", "Whether a host's record is older than --max-age.", watch) {
        watch.old.contains($0.name) ? 1 : nil
      },
      perHost("host_shows_plan", "Whether a host showed its plan when it was verified.", watch) {
        $0.showsPlan.map { $0 ? 1 : 0 }
      },
    ]
    return Array(metrics.map(\.text).joined().utf8)
  }

  private static func perHost(
    _ name: String, _ help: String, _ watch: PoolWatch, _ value: (PoolWatch.Host) -> Int?
  ) -> Metric {
    Metric(
      name, help,
      watch.hosts.compactMap { host in value(host).map { ([("host", host.name)], $0) } })
  }

  /// One metric: all are gauges.
  private struct Metric {
    let name: String
    let help: String
    let samples: [(labels: [(name: String, value: String)], value: Int)]

    init(_ name: String, _ help: String, _ value: Int) {
      self.init(name, help, [([], value)])
    }

    init(
      _ name: String, _ help: String,
      _ samples: [(labels: [(name: String, value: String)], value: Int)]
    ) {
      self.name = "poolcpu_\(name)"
      self.help = help
      self.samples = samples
    }

    var text: String {
      guard !samples.isEmpty else { return "" }
      let lines = samples.map { labels, value in
        let list = labels.map { "\($0.name)=\"\(Metric.escaped($0.value))\"" }
        return "\(name)\(list.isEmpty ? "" : "{\(list.joined(separator: ","))}") \(value)\n"
      }
      return "# HELP \(name) \(help)\n# TYPE \(name) gauge\n" + lines.joined()
    }

    /// A label's value: what is not visible is told as `\u{..}`, whose backslash is escaped again.
    private static func escaped(_ text: String) -> String {
      Printable.text(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
  }
}
