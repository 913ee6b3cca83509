internal import ArgumentParser
internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// `poolcpu plan upgrade`: whether hosts can be upgraded one after another while guests run.
struct PlanUpgrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Say whether hosts can be upgraded one after another while guests run.",
    discussion: """
      Example:
        poolcpu plan upgrade --of pool/ --to upgraded/ --vms vms/ --order n1,n2,n3
        poolcpu plan upgrade --of pool/ --to upgraded/ --find

      Each host is emptied and comes back as its record in --to says; hosts are matched by name. A guest \
      may be on any host that takes it. Without --vms guests are those that were given what all hosts \
      share.

      Exit status: 0 no guest is ever stuck, 1 one is, 2 an error, 3 nobody can tell, 64 wrong usage.
      """)

  @Option(
    name: .customLong("of"), parsing: .upToNextOption,
    help: ArgumentHelp("The pool: records, dumps, a baseline or folders.", valueName: "pool"),
    completion: .file())
  var inputs: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The hosts as they will be: records, dumps or folders.", valueName: "pool"),
    completion: .file())
  var to: [String]

  @OptionGroup var guests: PlanGuestOption

  @Option(
    help: ArgumentHelp(
      "Hosts in the order of their upgrade, comma separated.", valueName: "name,..."))
  var order: String?

  @Flag(help: "Look for an order in which no guest is ever stuck.")
  var find = false

  @OptionGroup var options: PlanOptions

  func validate() throws {
    try options.reading.check(inputs + to, besides: guests.vms)
    guard find != (order != nil) else { throw ValidationError("give --order or --find") }
  }

  func run() throws {
    let terms = options.reading.terms(for: inputs + to)
    let old = try PoolInput(inputs, terms, forGuests: true)
    let new = try PoolInput(to, terms, forGuests: true)
    let upgrade = try upgrade(old, new)
    let page = UpgradePage(upgrade)
    if let order {
      let numbers = try numbers(of: order, in: upgrade.hosts)
      let halt = upgrade.halt(in: numbers)
      try options.answer.write(
        { page.text(for: halt, on: $0) }, json: { WhatIfDocument.bytes(for: halt, of: upgrade) },
        csv: { WhatIfTable.bytes(for: halt) })
      if halt != nil { throw ExitStatus.no }
      return
    }
    let search = upgrade.search()
    try options.answer.write(
      { page.text(for: search, on: $0) }, json: { WhatIfDocument.bytes(for: search, of: upgrade) },
      csv: { WhatIfTable.bytes(for: search) })
    switch search {
    case .found: return
    case .impossible: throw ExitStatus.no
    case .tooMany: throw ExitStatus.cannotTell
    }
  }

  private func upgrade(_ old: PoolInput, _ new: PoolInput) throws -> RollingUpgrade {
    let hosts = old.classes.flatMap(\.hosts).sorted()
    let numbers = Dictionary(zip(hosts, hosts.indices)) { first, _ in first }
    let upgraded = Set(new.classes.flatMap(\.hosts))
    for host in hosts where !upgraded.contains(host) {
      throw PlanError.notUpgraded(host, near: NearestName.several(host, among: upgraded))
    }
    let question = MoveCheck.Question(platform: options.platform(of: [old, new]))
    let sources = try guests.sources(
      options.reading, question, else: .baseline(old.classes, old.cuts))
    func places(_ source: MoveSource, _ classes: [HostClass], _ verdicts: Range<Verdict>) throws
      -> Set<Int>
    {
      let open = try classes.filter { part in
        let destination = try MoveDestination([part], cutBy: nil)
        return verdicts.contains(try MoveCheck(from: source, to: destination, question).verdict)
      }
      return Set(open.flatMap(\.hosts).compactMap { numbers[$0] })
    }
    let guests = try sources.map { name, source in
      RollingUpgrade.Guest(
        names: [name],
        // It may be where nobody can tell that it is not, and goes where it may for certain.
        on: try places(source, old.classes, Verdict.safe..<Verdict.unsafe),
        before: try places(source, old.classes, Verdict.safe..<Verdict.unknown),
        after: try places(source, new.classes, Verdict.safe..<Verdict.unknown))
    }
    let strangers = guests.filter(\.places.isEmpty).flatMap(\.names)
    guard strangers.isEmpty else { throw PlanError.nowhere(strangers) }
    return RollingUpgrade(of: hosts, under: guests)
  }

  /// The hosts that `order` names, each once.
  private func numbers(of order: String, in hosts: [String]) throws -> [Int] {
    var numbers: [Int] = []
    for name in order.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let number = hosts.firstIndex(of: name), !numbers.contains(number) else {
        throw PlanError.noHost(name, near: NearestName.several(name, among: hosts))
      }
      numbers.append(number)
    }
    return numbers
  }
}

/// Why there is no plan.
enum PlanError: Error, Hashable {
  /// No record tells how a host will be.
  case notUpgraded(String, near: [String])
  /// Guests that no host of the pool takes as it is.
  case nowhere([String])
  /// A name that no host of the pool has, or that comes twice.
  case noHost(String, near: [String])
}

extension PlanError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .notUpgraded(let host, let near):
      "--to has no record of '\(Printable.quote(host))' as it will be; "
        + (NearestName.question(near) ?? "give one for each host of the pool")
    case .nowhere(let guests):
      "no host of the pool takes \(Printable.quotes(guests)) as it is, so that nothing can be said of an upgrade; "
        + "poolcpu check says why, or take the guest out"
    case .noHost(let name, let near):
      "no host of the pool is called '\(Printable.quote(name))', or it comes twice; "
        + (NearestName.question(near) ?? "--order names hosts, comma separated")
    }
  }
}
