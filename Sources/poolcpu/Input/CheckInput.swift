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

  /// The hosts, each view once.
  private(set) var classes: [HostClass] = []
  /// What was found at each path.
  private(set) var inputs: [InputNames.Input] = []
  /// What was taken out of the baselines; `nil` when a host is none of a baseline's.
  private(set) var cuts: Restrictions?
  private(set) var guests: [Guest] = []
  /// The platform that the texts are of; `nil` when none is of one, or they contradict each other.
  private(set) var platform: Platform?

  /// Reads what is at `paths`.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-`.
  ///   - format: the format of every file; recognised by content when `nil`.
  ///   - view: whose view of records is taken; all that they hold when `nil`.
  ///   - guest: for which guests, where a text tells them apart.
  /// - Throws: ``InputError`` for the first input that cannot be read, or a host that comes twice.
  init(
    _ paths: [String], format: Format?, view: Perspective?, guest: GuestKind
  ) throws(InputError) {
    var reader = InputReader(format: format, guest: guest)
    var hosts = NamedHosts()
    var platforms = Set<Platform>()
    var (hasHosts, taken) = (false, Restrictions?.none)
    for argument in paths {
      var input = InputNames.Input(path: argument)
      try reader.open(all: argument)
      while let document = try reader.next() {
        switch document {
        case .record(let record):
          hasHosts = true
          let hostClass = try reader.hostClass(of: record, as: view)
          input.add(hostClass)
          try hosts.add(hostClass, from: reader.path)
        case .baseline(let found, let more):
          for hostClass in found {
            input.add(hostClass)
            try hosts.add(hostClass, from: reader.path)
          }
          taken = taken?.union(more) ?? more
        case .statement(let statement):
          reader.tellNotes(of: statement)
          if let platform = statement.platform { platforms.insert(platform) }
          guard statement.subject == .host else {
            guests.append(Guest(path: reader.path, statement: statement))
            continue
          }
          hasHosts = true
          let hostClass = try InputReader.hostClass(of: statement, reader.path)
          input.add(hostClass)
          try hosts.add(hostClass, from: reader.path)
        }
      }
      inputs.append(input)
    }
    classes = hosts.classes
    cuts = hasHosts ? nil : taken
    platform = platforms.count == 1 ? platforms.first : nil
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
    for guest in guests {
      let isNested = question.isNested || !guest.statement.shown.isDisjoint(with: Catalogue.nested)
      let place = host.map {
        (
          offer: Offer(of: $0, on: question.platform, nested: isNested), vendor: $0.view.vendor
        )
      }
      do throws(StatementError) {
        let definition = try Definition(guest.statement, on: place)
        found.append((definition.name, .definition(definition)))
      } catch {
        throw .statement(path: guest.path, error)
      }
    }
    // A host that is there because a guest ran on it is not asked about itself.
    let beside = guests.count { $0.statement.isBesideHost }
    if classes.reduce(0, { $0 + $1.hosts.count }) > beside {
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
