/// Seconds per megabyte of each reader, at two sizes: where time is linear in bytes both are the same.
enum ReaderTable {
  private static let sizes = [1, 2]

  /// The table, each figure the fastest of some runs less what starting poolcpu takes.
  static func text(_ options: Options, in workspace: Workspace) throws(BenchmarkError) -> String {
    var lines = [
      "### seconds per MB of each reader", "",
      "The fastest of some runs, less the time of `poolcpu --version`; texts are made up, and longer by what the second column names.",
      "", "| format | more | 1 MB | 2 MB |", "|---|---|---:|---:|",
    ]
    let host = try workspace.write(SyntheticDump.instlatx64(cpus: 1), to: "host.txt")
    let start = try fastest([options.poolcpu, "--version"], options)
    for grown in GrownText.all {
      var cells = ["`\(grown.format)`", grown.growth]
      for size in sizes {
        let text = grown.text(size << 20)
        let path = try workspace.write(text, to: "\(grown.format).\(size)")
        let time = try fastest(grown.command(options.poolcpu, path, host: host), options)
        cells.append(rate(time - start, text.utf8.count))
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    // What poolcpu itself writes and reads: of the hosts of the records above.
    for form in ["json", "ansible"] {
      var cells = ["`\(form == "json" ? "baseline" : form)`", "hosts"]
      for size in sizes {
        let path = try workspace.write("", to: "\(form).\(size)")
        let records = try workspace.write(GrownText.records.text(size << 20), to: "hosts.\(size)")
        _ = try ChildProcess.measure(
          [options.poolcpu, "baseline", records, "--format", form, "-o", path])
        let time = try fastest([options.poolcpu, "baseline", path], options)
        cells.append(rate(time - start, try workspace.size(of: path)))
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fastest(
    _ command: [String], _ options: Options
  ) throws(BenchmarkError) -> Double {
    var times: [Double] = []
    for _ in 0..<min(5, options.rounds) { times.append(try ChildProcess.measure(command).cpu) }
    return times.min() ?? 0
  }

  private static func rate(_ milliseconds: Double, _ bytes: Int) -> String {
    Decimal.text(milliseconds / 1000 / (Double(bytes) / 1_048_576), places: 3)
  }
}
