internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan override`: between which hosts override values let native code move.
struct PlanOverride: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "override",
    abstract: "Say between which kinds of hosts override values let containers and processes move.",
    discussion: """
      Example:
        poolcpu plan override pool/

      Native code executes CPUID itself, so that only MSRs hide features from it. Each two kinds of \
      hosts are levelled, and what their MSRs do not reach is told. No value was tried on such hosts.

      Exit status: 0 all may, as they are or with values, 1 some may not, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records or dumps of hosts, or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var reading: InputOptions

  @OptionGroup var answer: PlanAnswerOptions

  func validate() throws { try reading.check(inputs) }

  func run() throws {
    let input = try PoolInput(inputs, reading.terms(for: inputs), view: .hardware)
    let reach = try OverrideReach(of: Pool(input.hosts))
    try answer.write(
      OverrideReachPage(reach).text, json: { WhatIfDocument.bytes(for: reach) },
      csv: { WhatIfTable.bytes(for: reach) })
    if reach.pairs.contains(where: \.answer.isNever) { throw ExitStatus.no }
  }
}
