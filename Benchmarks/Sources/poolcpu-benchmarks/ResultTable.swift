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
        "`\(contender.label)`", Decimal.text(wall, places: 1), Decimal.text(fastest, places: 1),
        Decimal.text(runs.median(\.cpu), places: 1),
        Decimal.text(ours / wall, places: 2) + " times",
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
