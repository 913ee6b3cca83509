internal import PoolKit

/// Classes as they are gathered: hosts with equal views come together.
struct ClassGathering {
  private struct Gathered {
    let view: HostProfile
    var brand: String
    var hosts: [String]
    var faulting: FaultingEvidence
    var overridden: [String: String]
    var facts: HostFacts
  }

  private var gathered: [Gathered] = []
  private var placeOfView: [HostProfile: Int] = [:]
  private var lastPlace = 0
  private var fileOfHost: [String: String] = [:]

  /// The classes, each view once, in the order in which they first came.
  var classes: [HostClass] {
    gathered.map {
      HostClass(
        view: $0.view, brand: $0.brand, hosts: $0.hosts, faulting: $0.faulting,
        overridden: $0.overridden, facts: $0.facts)
    }
  }

  /// Adds the hosts of a class.
  ///
  /// - Throws: ``InputError/repeatedHost(_:first:second:)`` for a name that was there before.
  mutating func add(_ part: HostClass, from file: String) throws(InputError) {
    for host in part.hosts {
      if let first = fileOfHost.updateValue(file, forKey: host) {
        throw .repeatedHost(host, first: first, second: file)
      }
    }
    let place = place(of: part)
    gathered[place].brand = min(gathered[place].brand, part.brand)
    gathered[place].hosts += part.hosts
    gathered[place].faulting = gathered[place].faulting.joined(with: part.faulting)
    for (host, ground) in part.overridden { gathered[place].overridden[host] = ground }
    gathered[place].facts.formUnion(part.facts)
  }

  private mutating func place(of part: HostClass) -> Int {
    if gathered.indices.contains(lastPlace), gathered[lastPlace].view == part.view {
      return lastPlace
    }
    if let place = placeOfView[part.view] {
      lastPlace = place
    } else {
      lastPlace = gathered.count
      placeOfView[part.view] = lastPlace
      gathered.append(
        Gathered(
          view: part.view, brand: part.brand, hosts: [], faulting: part.faulting, overridden: [:],
          facts: part.facts))
    }
    return lastPlace
  }
}
