internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan split`: a pool in several that give guests more.
struct PlanSplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Say into which groups a pool would best be split, and what each gives guests.",
    discussion: """
      Example:
        poolcpu plan split pool/ -k 2
        poolcpu plan split pool/ --keep avx512f,vaes
        poolcpu plan split pool/ --model EPYC-Milan

      With -k the groups whose guests have most: for each host the features of its group, added up. \
      With --keep or --model the hosts that can give it, and the others.

      Exit status: 0 answered, 1 no host can give it, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @Option(
    name: .short, help: ArgumentHelp("How many groups.", valueName: "number"),
    completion: .list(["2", "3", "4"]))
  var k: Int?

  @Option(
    help: ArgumentHelp("Features that one group is to keep.", valueName: "name,..."),
    completion: .features, transform: FeatureNames.init)
  var keep: FeatureNames?

  @Option(
    help: ArgumentHelp("The named model that one group is to run as it is.", valueName: "model"),
    completion: .list(ModelLibrary.newest.guests.models.map(\.name)))
  var model: String?

  @OptionGroup var options: PlanOptions

  func validate() throws {
    try options.reading.check(inputs)
    guard [k != nil, keep != nil, model != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("give one of -k, --keep and --model")
    }
    if let k, !(2...64).contains(k) { throw ValidationError("-k takes 2 to 64 groups") }
  }

  func run() throws {
    let asked = try options.pool(inputs)
    let target = try options.software.target(as: nil)
    let split = try split(asked.pool, asked.cuts, on: asked.platform, target)
    try options.answer.write(
      SplitPage(split, target: target).text, json: { WhatIfDocument.bytes(for: split) },
      csv: { WhatIfTable.bytes(for: split) })
  }

  private func split(
    _ pool: Pool, _ cuts: Restrictions, on platform: Platform, _ target: PlatformTarget
  ) throws -> PoolSplit {
    if let k { return PoolSplit(pool, into: k, cuts: cuts, on: platform) }
    if let keep {
      return try chosen(pool, cuts, platform) { part in
        Offer(of: part, on: platform).features.isSuperset(of: keep.features)
      }
    }
    let uses = try target.uses(in: pool, versioned: false)
    guard let use = uses.first(where: { $0.model.name == model }) else {
      let names = uses.map(\.model.name)
      throw ValidationError(
        "'\(Printable.quote(model ?? ""))' is no model of \(target.title) for these hosts; "
          + (NearestName.question(NearestName.several(model ?? "", among: names))
            ?? "poolcpu models --usable lists them"))
    }
    let lacking = Set(use.lacks.flatMap(\.classes))
    return try chosen(pool, cuts, platform) { part in
      pool.classes.firstIndex(of: part).map { !lacking.contains($0 + 1) } ?? false
    }
  }

  private func chosen(
    _ pool: Pool, _ cuts: Restrictions, _ platform: Platform, _ keep: (HostClass) -> Bool
  ) throws -> PoolSplit {
    guard pool.classes.contains(where: keep) else {
      StandardError.write("no host of the pool can give that to its guests")
      throw ExitStatus.no
    }
    return PoolSplit(pool, cuts: cuts, on: platform, keeping: keep)
  }
}
