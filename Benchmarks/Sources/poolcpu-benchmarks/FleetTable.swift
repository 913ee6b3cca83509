/// Levelling fleets of one thousand to a million hosts beside programs that only pass over the same bytes.
enum FleetTable {
  private static let peers: [(label: String, command: [String], most: Int)] = [
    ("md5sum", ["md5sum"], .max),
    ("wc -l", ["wc", "-l"], .max),
    ("jq .host", ["jq", "-r", ".host"], 10_000),
    (
      "python3, orjson",
      [
        "python3", "-c",
        "import orjson, sys\nfor line in open(sys.argv[1], 'rb'): orjson.loads(line)",
      ],
      100_000
    ),
  ]

  /// The table: each figure the fastest of some runs, all programs in turn.
  static func text(_ options: Options, in workspace: Workspace) throws(BenchmarkError) -> String {
    var lines = [
      "### fleets in JSON Lines", "",
      "Hosts of some kinds in random order, each with one of 4 kernels and of 3 revisions of microcode; the fastest of some runs, all programs in turn. "
        + "`poolcpu baseline --format json` reads, validates, levels and writes all names.",
      "", "| records | classes | hosts | MB | command | wall s | CPU s | peak MB | poolcpu takes |",
      "|---|---:|---:|---:|---|---:|---:|---:|---:|",
    ]
    let counts = [1_000, 10_000, 100_000, 1_000_000].filter { $0 <= options.hosts }
    for size in SyntheticFleet.Size.allCases {
      for count in counts {
        lines += try rows(SyntheticFleet(size: size, classes: 64), count, options, workspace)
      }
      for classes in [8, 256] {
        let count = min(100_000, options.hosts)
        lines += try rows(SyntheticFleet(size: size, classes: classes), count, options, workspace)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(
    _ fleet: SyntheticFleet, _ count: Int, _ options: Options, _ workspace: Workspace
  ) throws(BenchmarkError) -> [String] {
    let path = try workspace.write(to: "fleet.jsonl") { write throws(BenchmarkError) in
      try fleet.lines(count, write)
    }
    let ours = ("poolcpu", [options.poolcpu, "baseline", "--format", "json", path])
    let others = peers.filter { count <= $0.most && isThere($0.command) }
    let contest = Contest(
      work: "", remark: "",
      contenders: ([ours] + others.map { ($0.label, $0.command + [path]) }).map {
        Contender(label: $0.0, command: $0.1)
      })
    let results = try contest.run(rounds: min(options.rounds, count > 100_000 ? 3 : 7))
    let fastest = results.map { runs in runs.map(\.wall).min() ?? 0 }
    let size = try workspace.size(of: path)
    return zip(contest.contenders, results).enumerated().map { place, result in
      let cells = [
        fleet.size.rawValue, "\(fleet.classes)", "\(count)", "\(size / 1_000_000)",
        "`\(result.0.label)`", Decimal.text(fastest[place] / 1000, places: 3),
        Decimal.text((result.1.map(\.cpu).min() ?? 0) / 1000, places: 3),
        Decimal.text(Double(result.1.map(\.peak).max() ?? 0) / 1000, places: 1),
        Decimal.text(fastest[0] / fastest[place], places: 2) + " times",
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
  }

  /// Whether a peer is installed, with all that it needs.
  private static func isThere(_ command: [String]) -> Bool {
    guard ChildProcess.exists(command[0]) else { return false }
    guard command[0] == "python3" else { return true }
    return (try? ChildProcess.measure(["python3", "-c", "import orjson"])) != nil
  }
}
