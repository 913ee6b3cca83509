import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// What changed in a pool since its baseline was made.
struct WatchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (file, name) in [("zen2-a", "n1"), ("zen2-b", "n2"), ("zen4", "n3")] {
      try folder.writeRecord(of: file, as: name, in: "old")
    }
    let baseline = try Command.poolcpu(["baseline", "old", "--format", "json"], in: folder.path)
      .run()
    try folder.write(baseline.outputText, to: "baseline.json")
  }

  /// A week after the fixtures were made.
  private func run(_ line: String, at time: String = "1772962200") throws -> Command.Result {
    try Command.poolcpu(
      line.split(separator: " ").map(String.init), in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": time]
    ).run()
  }

  @Test
  func `a pool that is what it was is quiet`() throws {
    let result = try run("watch old --baseline baseline.json")
    #expect(result.status == 0)
    #expect(result.outputText == "OK: the 3 hosts show what baseline.json says\n")
  }

  @Test
  func `hosts that do not count are not missing`() throws {
    let result = try run("watch old --baseline baseline.json --only n1")
    #expect(result.outputText == "OK: the 1 host shows what baseline.json says\n")
    let none = try run("watch old --baseline baseline.json --exclude n3")
    #expect(none.status == 0 && none.outputText.hasPrefix("OK: the 2 hosts show"))
  }

  @Test
  func `what changed, is missing or new is told, for people and as metrics`() throws {
    try folder.writeRecord(of: "piledriver", as: "n1", in: "new")
    try folder.writeRecord(of: "zen4", as: "n3", in: "new")
    try folder.writeRecord(of: "zen4", as: "n4", in: "new")
    let text = try run("watch new --baseline baseline.json")
    #expect(text.status == 1)
    #expect(
      text.outputText.hasPrefix(
        "CHANGED since baseline.json: of 3 hosts 1 changed, 1 missing, 1 new\n"),
      "\(text.outputText)")
    let metrics = try run("watch new --baseline baseline.json --format prometheus")
    #expect(metrics.status == 0)
    for line in [
      "poolcpu_hosts 3", "poolcpu_host_missing{host=\"n2\"} 1", "poolcpu_hosts_new 1",
      "poolcpu_hosts_changed 1", "poolcpu_feature_lost{feature=\"avx2\"} 1",
      "poolcpu_host_features_lost{host=\"n3\"} 0", "poolcpu_watch_timestamp_seconds 1772962200",
    ] {
      #expect(metrics.outputText.contains("\n\(line)\n"), "\(line)\n\(metrics.outputText)")
    }
    #expect(!metrics.outputText.contains("{host=\"n1\"} 0"))
  }

  @Test
  func `old records and hosts that do not show their plan are told`() throws {
    try folder.write(
      "{\"schema\": \"poolcpu.verify/1\", \"host\": \"n2\", \"shows\": false}",
      to: "verified/n2.json")
    let line = "watch old --baseline baseline.json --max-age 1d --verified verified"
    let text = try run(line)
    #expect(text.status == 1)
    #expect(
      text.outputText.contains("3 with an old record, 1 not by their"), "\(text.outputText)")
    let metrics = try run(line + " --format prometheus")
    #expect(metrics.outputText.contains("poolcpu_host_shows_plan{host=\"n2\"} 0\n"))
    #expect(metrics.outputText.contains("poolcpu_host_record_is_old{host=\"n1\"} 1\n"))
    let wrong = try run("watch old --baseline baseline.json --verified baseline.json")
    #expect(wrong.status == 2 && wrong.output == [] && wrong.errorText.contains("baseline.json"))
  }

  private static let promtool = Command.path(of: "promtool")

  @Test(.enabled(if: promtool != nil, "promtool is not installed"))
  func `promtool finds nothing to say about the metrics, whatever hosts are called`() throws {
    for (number, name) in HostileNames.all.enumerated() where !name.isEmpty {
      let record = try FixtureHost.zen2a.record()
      try folder.write(named(record, name), to: "hostile/\(number).json")
    }
    let pool = try run("watch hostile --baseline baseline.json --format prometheus")
    #expect(pool.status == 0, "\(pool.errorText)")
    let result = try Command("promtool", ["check", "metrics"], input: pool.output).run()
    #expect(result.status == 0 && result.errorText == "", "\(result.errorText)")
  }

  private func named(_ record: HostRecord, _ name: String) -> String {
    var record = record
    record.host = name
    return String(decoding: JSONWriter.line(RecordDocument.json(for: record)), as: UTF8.self)
  }

  @Test(.enabled(if: promtool != nil, "promtool is not installed"))
  func `promtool finds nothing to say about the rules, and each metric in them is written`() throws
  {
    let path = "\(Repository.root)/examples/prometheus/poolcpu.rules.yml"
    let result = try Command("promtool", ["check", "rules", path]).run()
    #expect(result.status == 0 && result.outputText.contains("6 rules found"), "\(result)")
    let metrics = try run(
      "watch old --baseline baseline.json --max-age 1d --format prometheus"
    ).outputText
    let page = try Repository.lines(of: "docs/watch.md").joined(separator: "\n")
    let rules = try Repository.lines(of: "examples/prometheus/poolcpu.rules.yml").joined()
    for word in rules.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
    where word.hasPrefix("poolcpu_") {
      #expect(page.contains("`\(word)"), "docs/watch.md lacks \(word)")
    }
    for line in metrics.split(separator: "\n") where line.hasPrefix("# TYPE ") {
      #expect(page.contains("`\(line.split(separator: " ")[2])"), "docs/watch.md lacks \(line)")
    }
  }
}
