internal import PoolKit

/// Hosts as they are read from files: a name stands for one of them.
struct NamedHosts {
  private var gathered = HostClasses()
  private var fileOfHost: [String: String] = [:]

  /// The classes that they form, in the order in which they first came.
  var classes: [HostClass] { gathered.all }

  /// Adds the hosts of a class.
  ///
  /// - Throws: ``InputError/repeatedHost(_:first:second:)`` for a name that was there before.
  mutating func add(_ hostClass: HostClass, from file: String) throws(InputError) {
    for host in hostClass.hosts {
      if let first = fileOfHost.updateValue(file, forKey: host) {
        throw .repeatedHost(host, first: first, second: file)
      }
    }
    gathered.add(hostClass)
  }
}
