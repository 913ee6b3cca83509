internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// What a check reads: hosts, baselines and guests' definitions.
struct CheckInput {
  /// A guest's definition, or one that only says what differs from its host.
  struct Guest {
    let path: String
    let statement: CPUStatement
  }

  private var hosts = NamedHosts()
  /// What was found at each path.
  private(set) var inputs: [InputNames.Input] = []
  private(set) var guests: [Guest] = []
  /// What was taken out of the baselines, if there are any.
  private var taken: Restrictions?
  /// Whether there is a host that is none of a baseline's.
  private var hasOwnHosts = false
  private var platforms: Set<Platform> = []
  /// What was read for each path, where the terms want it.
  private(set) var sums: [BoardProvenance.Input] = []

  /// The files and folders, as the user named them.
  var paths: [String] { inputs.map(\.path) }
  /// The hosts, each view once.
  var classes: [HostClass] { hosts.classes }
  /// What was taken out of the baselines; `nil` when a host is none of a baseline's.
  private var cuts: Restrictions? { hasOwnHosts ? nil : taken }
  /// The platform that the texts are of; `nil` when none is of one, or they contradict each other.
  var platform: Platform? { platforms.count == 1 ? platforms.first : nil }

  /// Reads what is at `argument`.
  ///
  /// - Parameters:
  ///   - argument: a file, a folder, or `-`.
  ///   - terms: how it is read.
  ///   - view: whose view of records is taken; all that they hold when `nil`.
  ///   - guest: for which guests, where a text tells them apart.
  ///   - run: knows what counts; keeps what cannot be read, and a host that comes twice.
  /// - Throws: ``InputError`` when there are too many failures.
  init(
    _ argument: String, _ terms: InputTerms, view: Perspective?, guest: GuestKind,
    in run: inout InputRun
  ) throws(InputError) {
    var reader = InputReader(terms, guest: guest)
    var input = InputNames.Input(path: argument)
    try reader.read(argument, in: &run) { reader, run, document throws(InputError) in
      switch document {
      case .record(let record):
        hasOwnHosts = true
        let hostClass = try reader.hostClass(of: record, as: view)
        if record.xen?.policies.isEmpty == false { platforms.insert(.xen) }
        input.add(hostClass)
        try hosts.add(hostClass, from: reader.path)
      case .baseline(let found, let more):
        for hostClass in found {
          try InputReader.check(hostClass, against: view, at: reader.path)
          input.add(hostClass)
          try hosts.add(hostClass, from: reader.path)
          if hostClass.view.xen != nil { platforms.insert(.xen) }
        }
        taken = taken?.union(more) ?? more
      case .statement(let statement):
        run.add(notesOf: statement, at: reader.path)
        if let platform = statement.platform { platforms.insert(platform) }
        guard statement.subject == .host else {
          guests.append(Guest(path: reader.path, statement: statement))
          return
        }
        hasOwnHosts = true
        let hostClass = try InputReader.hostClass(of: statement.asCPU, reader.path)
        input.add(hostClass)
        try hosts.add(hostClass, from: reader.path)
      }
    }
    inputs.append(input)
    if !reader.sums.isEmpty { sums.append(BoardProvenance.Input(argument, reader.sums)) }
  }

  /// What all of `parts` hold together.
  ///
  /// - Throws: ``InputError/repeatedHost(_:first:second:)`` for a host that two of them have.
  init(joining parts: some Sequence<CheckInput>) throws(InputError) {
    for part in parts {
      try hosts.add(part.hosts)
      inputs += part.inputs
      sums += part.sums
      guests += part.guests
      taken = part.taken.map { taken?.union($0) ?? $0 } ?? taken
      hasOwnHosts = hasOwnHosts || part.hasOwnHosts
      platforms.formUnion(part.platforms)
    }
  }

  /// The inputs of a command in order, apart: what the guests were given, and where they are to go.
  ///
  /// Definitions go to all hosts that are named after them; else the last input is the destination.
  static func sides(
    of parts: [CheckInput]
  ) throws(InputError) -> (from: CheckInput, to: CheckInput) {
    let guests = parts.prefix { $0.hasNoOtherHosts }.count
    let isOfHostsThen = parts[guests...].allSatisfy { $0.guests.isEmpty && !$0.classes.isEmpty }
    let count = guests > 0 && guests < parts.count && isOfHostsThen ? guests : parts.count - 1
    return (
      try CheckInput(joining: parts[..<count]), try CheckInput(joining: parts[count...])
    )
  }

  /// Whether there are no hosts but those on which guests ran: such a host is not asked about itself.
  private var hasNoOtherHosts: Bool {
    classes.reduce(0) { $0 + $1.hosts.count } <= guests.count { $0.statement.isBesideHost }
  }

  /// The sources of moves: each definition by itself, then all hosts as one pool.
  ///
  /// - Parameters:
  ///   - host: the host where guests run of which only what differs from it is said.
  ///   - name: what to call the hosts.
  ///   - question: what is asked.
  /// - Returns: the sources with what to call them.
  /// - Throws: ``InputError`` for a definition that needs a host and has none.
  func sources(
    on host: HostClass?, named name: String, _ question: MoveCheck.Question
  ) throws(InputError) -> [(name: String, source: MoveSource)] {
    var found: [(name: String, source: MoveSource)] = []
    let named = Dictionary(grouping: guests, by: \.statement.name)
    for guest in guests {
      let isNested = question.isNested || !guest.statement.shown.isDisjoint(with: Catalogue.nested)
      let place = host.map {
        (
          offer: Offer(
            of: $0.view, on: question.platform, for: question.guest, nested: isNested),
          hostClass: $0
        )
      }
      do throws(StatementError) {
        let definition = try Definition(guest.statement, on: place)
        let isUnique = named[guest.statement.name]?.count == 1
        found.append(
          (
            isUnique ? definition.name : "\(definition.name) in \(guest.path)",
            .definition(definition)
          ))
      } catch {
        throw .statement(path: guest.path, error)
      }
    }
    if !hasNoOtherHosts {
      found.append((name, cuts.map { .baseline(classes, $0) } ?? .hosts(classes)))
    }
    return found
  }

  /// The hosts as a destination; definitions count as hosts that offer just what they say.
  func destination() throws -> MoveDestination {
    var hosts = NamedHosts()
    for hostClass in classes { try hosts.add(hostClass, from: "") }
    for guest in guests where !guest.statement.isBesideHost {
      try hosts.add(InputReader.hostClass(of: guest.statement, guest.path), from: guest.path)
    }
    return try MoveDestination(hosts.classes, cutBy: guests.isEmpty ? cuts : nil)
  }
}
