internal import ArgumentParser
internal import PoolKit

/// The guests that a plan is asked about.
struct PlanGuestOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Definitions of the pool's guests.", valueName: "file"),
    completion: .file())
  var vms: [String] = []

  /// The guests with what to call them; where none were given, one of `others`.
  func sources(
    _ reading: InputOptions, _ question: MoveCheck.Question, else others: MoveSource
  ) throws -> [(name: String, source: MoveSource)] {
    guard !vms.isEmpty else { return [("guests with the baseline", others)] }
    return try input(InputTerms(format: reading.format)).sources(on: nil, named: "", question)
  }

  /// What is read of the definitions on `terms`.
  func input(_ terms: InputTerms) throws(InputError) -> CheckInput {
    var run = InputRun()
    var parts: [CheckInput] = []
    for path in vms {
      parts.append(try CheckInput(path, terms, view: nil, guest: .hvm, in: &run))
    }
    try run.end()
    return try CheckInput(joining: parts)
  }
}
