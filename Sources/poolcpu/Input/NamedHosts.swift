internal import PoolKit

/// Hosts as they are read from files: a name stands for one of them.
struct NamedHosts {
  /// How many hosts there may be: far above any fleet, and some gigabytes of names.
  static let most = 20_000_000

  private var gathered = HostClasses()
  private var fileOfHost: [String: String] = [:]

  /// The classes that they form, in the order in which they first came.
  var classes: [HostClass] { gathered.all }

  /// Adds the hosts of a class.
  ///
  /// - Throws: ``InputError/repeatedHost(_:first:second:)`` for a name that was there before,
  ///   ``InputError/tooManyHosts(most:)`` for more than `most` names.
  mutating func add(
    _ hostClass: HostClass, from file: String, most: Int = most
  ) throws(InputError) {
    for host in hostClass.hosts {
      guard fileOfHost.count < most else { throw .tooManyHosts(most: most) }
      if let first = fileOfHost.updateValue(file, forKey: host) {
        throw .repeatedHost(host, first: first, second: file)
      }
    }
    gathered.add(hostClass)
  }

  /// Adds the hosts of others.
  ///
  /// - Throws: as ``add(_:from:most:)``.
  mutating func add(_ others: NamedHosts) throws(InputError) {
    if fileOfHost.isEmpty {
      self = others
      return
    }
    for (host, file) in others.fileOfHost.sorted(by: { $0.key < $1.key }) {
      guard fileOfHost.count < NamedHosts.most else { throw .tooManyHosts(most: NamedHosts.most) }
      if let first = fileOfHost.updateValue(file, forKey: host) {
        throw .repeatedHost(host, first: first, second: file)
      }
    }
    for hostClass in others.classes { gathered.add(hostClass) }
  }
}
