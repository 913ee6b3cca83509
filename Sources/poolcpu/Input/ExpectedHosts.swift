internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// The hosts that the inputs must have: an answer without one of them would be about another pool.
struct ExpectedHosts {
  /// What is wrong with a host that is expected.
  enum Lack: Hashable {
    /// It is not among the inputs; what is, under a name like its own.
    case missing(near: [String])
    /// What is there of it does not say when it was read.
    case noTime
    /// Its record says a time that is none.
    case noSuchTime(String)
    /// Its record was read then, longer ago than may be.
    case old(String)
    /// Its record was read then, which is yet to come.
    case future(String)
  }

  /// The list of the hosts.
  let path: String
  private let names: [String]
  private let oldest: TimeSpan?
  private let now: Int
  private var timeOfHost: [String: String?] = [:]
  private var others: Set<String> = []
  private let wanted: Set<String>

  /// The hosts of `list`.
  ///
  /// - Parameters:
  ///   - list: the hosts.
  ///   - path: where it was read.
  ///   - oldest: how old a record may be; any age where `nil`.
  ///   - now: the time, in seconds since 1970.
  init(_ list: HostList, path: String, oldest: TimeSpan?, now: Int) {
    self.path = path
    names = list.hosts.map(\.name)
    wanted = Set(names)
    self.oldest = oldest
    self.now = now
  }

  /// Notes that `host` is among the inputs, read at the time `when`.
  mutating func note(_ host: String, when: String?) {
    if wanted.contains(host) {
      timeOfHost[host] = .some(when)
    } else if others.count < Self.mostOthers {
      others.insert(host)
    }
  }

  /// Notes that a host is among the inputs.
  mutating func note(_ host: HostSighting) {
    note(String(decoding: host.name, as: UTF8.self), when: host.when)
  }

  /// The hosts that are not there as they should be, in the list's order.
  var lacks: [(host: String, lack: Lack)] {
    names.compactMap { host in lack(of: host).map { (host, $0) } }
  }

  /// Refuses to go on where a host is missing or its record is too old, when all are told.
  ///
  /// - Throws: ``ExpectationError``.
  func check() throws(ExpectationError) {
    let lacks = lacks
    guard !lacks.isEmpty else { return }
    for (host, lack) in lacks { StandardError.write("\(Printable.quote(host)): \(lack)") }
    throw ExpectationError(path: path, count: lacks.count, total: names.count)
  }

  private func lack(of host: String) -> Lack? {
    guard let found = timeOfHost[host] else {
      return .missing(near: NearestName.several(host, among: others))
    }
    guard let oldest else { return nil }
    guard let when = found else { return .noTime }
    guard let time = ScanTime.seconds(of: when) else { return .noSuchTime(when) }
    if now - time > Int(oldest.duration.components.seconds) { return .old(when) }
    return time - now > Self.clockSlip ? .future(when) : nil
  }

  /// Clocks of hosts differ; by more than this they are wrong.
  private static let clockSlip = 86_400
  /// Among so many names those are looked for that one may mean.
  private static let mostOthers = 10_000
}

extension ExpectedHosts.Lack: CustomStringConvertible {
  /// One clause for the user, to follow the host's name.
  var description: String {
    switch self {
    case .missing(let near):
      "it is not among the inputs; \(NearestName.question(near) ?? "scan it, or take it off the list")"
    case .noTime: "what is there does not say when it was read; scan it anew"
    case .noSuchTime(let text):
      "its record says that it was read at '\(Printable.quote(text))', which is no time; scan it anew"
    case .old(let when): "its record is of \(Printable.quote(when)), which is too old; scan it anew"
    case .future(let when):
      "its record is of \(Printable.quote(when)), which is yet to come; set its clock and scan it anew"
    }
  }
}

/// Hosts that a list names are not among the inputs as they should be, each told before.
struct ExpectationError: Error, Hashable {
  /// The list.
  let path: String
  /// How many hosts are not there, or too old.
  let count: Int
  /// How many hosts the list has.
  let total: Int
}

extension ExpectationError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    "there is no answer: \(count) of the \(Plural.count(total, "host")) that \(Printable.path(path)) lists "
      + "\(Plural.of(count, "has", "have")) no record, or an old one"
  }
}
