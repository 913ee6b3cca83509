/// Who may go where: guests against hosts, those alike in one row or column.
public struct MoveTable: Hashable, Sendable {
  /// Whether a guest may go to a host.
  public enum Cell: String, CaseIterable, Hashable, Sendable {
    /// It must not.
    case no
    /// Nobody can tell.
    case unknown
    /// It may.
    case yes

    fileprivate init(_ verdict: Verdict) {
      switch verdict {
      case .safe, .masked: self = .yes
      case .unknown: self = .unknown
      case .unsafe: self = .no
      }
    }
  }

  /// Guests that may go to the same hosts.
  public struct Row: Hashable, Sendable {
    /// Their names, in the order of the answers.
    public let guests: [String]
    /// One for each column.
    public let cells: [Cell]

    /// Whether they may go to all hosts, to some, or to none.
    public var reach: Reach {
      if cells.contains(.yes) { return cells.allSatisfy { $0 == .yes } ? .every : .some }
      return cells.contains(.unknown) ? .untold : .none
    }
  }

  /// To how many of the hosts a guest may go.
  public enum Reach: Hashable, Sendable {
    case none, some, every
    /// To none for certain, and of some nobody can tell.
    case untold
  }

  /// Names of hosts, sorted; each list has hosts that all guests have the same answer for.
  public let columns: [[String]]
  /// The guests that may go to the fewest columns first.
  public let rows: [Row]

  /// The table of `answers`, which are about the same destinations.
  public init(_ answers: [MoveAnswer]) {
    let hosts = answers.first?.check.destinations ?? []
    let verdicts = answers.map(\.check.forward.verdicts)
    let cells = hosts.map { host in verdicts.map { Cell($0[host] ?? .safe) } }
    var places: [[Cell]: Int] = [:]
    var columns: [[String]] = []
    var kept: [[Cell]] = []
    for (host, cells) in zip(hosts, cells) {
      if let place = places[cells] {
        columns[place].append(host)
      } else {
        places[cells] = columns.count
        columns.append([host])
        kept.append(cells)
      }
    }
    self.columns = columns
    rows = MoveTable.rows(answers.indices.map { guest in kept.map { $0[guest] } }, answers)
  }

  private static func rows(_ cells: [[Cell]], _ answers: [MoveAnswer]) -> [Row] {
    var order: [[Cell]] = []
    var guests: [[Cell]: [String]] = [:]
    for (cells, answer) in zip(cells, answers) {
      if guests[cells] == nil { order.append(cells) }
      guests[cells, default: []].append(answer.source)
    }
    return order.enumerated().sorted {
      (Self.count($0.element), $0.offset) < (Self.count($1.element), $1.offset)
    }.map { Row(guests: guests[$0.element] ?? [], cells: $0.element) }
  }

  private static func count(_ cells: [Cell]) -> Int { cells.count { $0 == .yes } }

  /// How many guests have `reach`.
  public func count(_ reach: Reach) -> Int {
    rows.reduce(0) { $0 + ($1.reach == reach ? $1.guests.count : 0) }
  }
}

/// The answer for one source of a move.
public struct MoveAnswer: Hashable, Sendable {
  /// The guest's name, or what the user called its hosts.
  public let source: String
  /// The answer.
  public let check: MoveCheck

  /// The answer `check` for `source`.
  public init(source: String, check: MoveCheck) {
    self.source = source
    self.check = check
  }
}
