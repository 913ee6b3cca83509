/// The figures of one contest as a Markdown table.
enum ResultTable {
  static func text(for contest: Contest, _ results: [[Measurement]]) -> String {
    let ours = results[0].median(\.wall)
    var lines = [
      "### \(contest.work)", "", contest.remark, "",
      "| command | wall ms | fastest | CPU ms | poolcpu takes |",
      "|---|---:|---:|---:|---:|",
    ]
    for (contender, runs) in zip(contest.contenders, results) {
      let wall = runs.median(\.wall)
      let fastest = runs.map(\.wall).min() ?? wall
      let cells = [
        "`\(contender.label)`", decimal(wall), decimal(fastest), decimal(runs.median(\.cpu)),
        decimal(ours / wall, places: 2) + " times",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func decimal(_ number: Double, places: Int = 1) -> String {
    let scale = places == 1 ? 10 : 100
    let rounded = Int((number * Double(scale)).rounded())
    let fraction = String(rounded % scale)
    return "\(rounded / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
