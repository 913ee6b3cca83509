internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan remove`: what a pool would gain when hosts leave it.
struct PlanRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Say what guests would gain when hosts leave a pool.",
    discussion: """
      Example:
        poolcpu plan remove --of pool/
        poolcpu plan remove old1 old2 --of pool/

      Without a name: each kind of host, and each two kinds, without which guests of the others would \
      have more, by gain. One host of several that show the same gains nothing: the others stay.

      Exit status: 0 something is gained, 1 nothing is, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp(
      "Names of the hosts that would leave; * and ? stand for any characters.", valueName: "name"))
  var names: [String] = []

  @Option(
    name: .customLong("of"), parsing: .upToNextOption,
    help: ArgumentHelp("The pool: records, dumps, a baseline or folders.", valueName: "pool"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var options: PlanOptions

  func validate() throws { try options.reading.check(inputs) }

  func run() throws {
    let (pool, cuts, platform) = try options.pool(inputs)
    let page = LeavingPage(of: pool, target: try options.software.target(as: nil))
    if names.isEmpty {
      let leaving = Leaving(of: pool, cuts: cuts, on: platform)
      let all = leaving.kinds + leaving.pairs
      try write({ page.text(for: leaving, on: $0) }, all)
    } else {
      let leaving = try Leaving.Candidate(
        chosen(of: pool), of: Baseline(of: pool, cuts: cuts), on: platform)
      try write({ page.text(for: leaving, on: $0) }, [leaving])
    }
  }

  private func write(
    _ page: @escaping (Screen) -> String, _ candidates: [Leaving.Candidate]
  ) throws {
    try options.answer.write(
      page, json: { WhatIfDocument.bytes(for: candidates) },
      csv: { WhatIfTable.bytes(for: candidates) })
    if candidates.allSatisfy(\.change.gained.isEmpty) { throw ExitStatus.no }
  }

  /// The hosts that the names mean; each must mean one.
  private func chosen(of pool: Pool) throws(InputError) -> Set<String> {
    let hosts = pool.classes.flatMap(\.hosts)
    var chosen = Set<String>()
    for name in names {
      let pattern = InputSelection.Pattern(text: name, option: "plan remove")
      let found = hosts.filter { pattern.matches([$0]) }
      guard !found.isEmpty else {
        throw .noMatch(pattern, near: NearestName.several(name, among: hosts))
      }
      chosen.formUnion(found)
    }
    return chosen
  }
}
