internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan matrix`: between which hosts of a pool guests may move.
struct PlanMatrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract:
      "Say between which kinds of hosts guests may move that were given all that their host has.",
    discussion: """
      Example:
        poolcpu plan matrix pool/
        poolcpu plan matrix pool/ --format csv -o matrix.csv

      Each kind of host is checked against each as poolcpu check does. An island is hosts between which \
      guests may move to and fro.

      Exit status: 0 all is one island, 1 it is not, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var options: PlanOptions

  func validate() throws { try options.reading.check(inputs) }

  func run() throws {
    let asked = try options.pool(inputs)
    let matrix = try MoveMatrix(of: asked.pool, MoveCheck.Question(platform: asked.platform))
    try options.answer.write(
      MatrixPage(matrix).text, json: { WhatIfDocument.bytes(for: matrix) },
      csv: { WhatIfTable.bytes(for: matrix) })
    if matrix.islands.count > 1 { throw ExitStatus.no }
  }
}
