internal import PoolFormats
internal import PoolKit

/// Hosts as they are read from files: a name stands for one of them.
struct NamedHosts {
  /// How many hosts there may be: far above any fleet, and some gigabytes of names.
  static let most = 20_000_000

  /// The hosts, as the classes that they form.
  private var gathered = HostClasses()
  /// The files, each with the number of hosts that were there before it.
  private var files: [(path: String, before: Int)] = []

  /// The classes that they form, in the order in which they first came.
  var classes: [HostClass] { gathered.all.classes }

  /// Gives the classes that they form, and keeps none.
  mutating func takeAll() -> DistinctClasses {
    files = []
    return gathered.takeAll()
  }

  /// Adds the hosts of a class.
  ///
  /// - Throws: ``InputError/repeatedHost(_:first:second:)`` for a name that was there before,
  ///   ``InputError/tooManyHosts(most:)`` for more than `most` names.
  mutating func add(
    _ hostClass: HostClass, from file: String, most: Int = most
  ) throws(InputError) {
    try begin(file, hostClass.hosts.count, most)
    do throws(RepeatedHost) { try gathered.add(hostClass) } catch { throw repeated(error, file) }
  }

  /// Adds a host whose text is known.
  ///
  /// - Throws: as ``add(_:from:most:)``.
  mutating func add(_ host: HostSighting, from file: String) throws(InputError) {
    try begin(file, 1, NamedHosts.most)
    do throws(RepeatedHost) {
      try gathered.add(host.name, like: host.kind, clock: host.clock)
    } catch {
      throw repeated(error, file)
    }
  }

  /// Adds the hosts of others.
  ///
  /// - Throws: as ``add(_:from:most:)``.
  mutating func add(_ others: NamedHosts) throws(InputError) {
    if files.isEmpty {
      self = others
      return
    }
    for hostClass in others.classes {
      let parts = Dictionary(grouping: hostClass.hosts) { others.file(of: $0) }
      for (file, hosts) in parts.sorted(by: { $0.key < $1.key }) {
        guard let part = hostClass.keeping(Set(hosts).contains) else { continue }
        try add(part, from: file)
      }
    }
  }

  private mutating func begin(_ file: String, _ count: Int, _ most: Int) throws(InputError) {
    guard gathered.hostCount + count <= most else { throw .tooManyHosts(most: most) }
    if files.last?.path != file { files.append((file, gathered.hostCount)) }
  }

  private func repeated(_ error: RepeatedHost, _ file: String) -> InputError {
    .repeatedHost(error.name, first: self.file(ofHost: error.first), second: file)
  }

  private func file(of host: String) -> String {
    gathered.number(of: host).map(file(ofHost:)) ?? ""
  }

  /// The file of the host with a number.
  private func file(ofHost number: Int) -> String {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].before <= number { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? files[low - 1].path : ""
  }
}
