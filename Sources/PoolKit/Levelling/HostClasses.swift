internal import CPUIDKit

/// Classes as hosts are added: those with equal views come together, and a name stands for one host.
///
/// Memory grows with the views and with the bytes of the names.
public struct HostClasses: Sendable {
  private struct Gathered {
    /// What is known of the class but its hosts.
    var known: HostClass
    /// The numbers of its hosts' names.
    var hosts: [UInt32] = []
    /// The signs that hosts are overridden, with the numbers of those that have them.
    var signs: [(signs: [OverrideSign], hosts: [UInt32])] = []

    /// Where `signs` are; `nil` for none.
    mutating func index(of signs: [OverrideSign]?) -> Int? {
      guard let signs else { return nil }
      if let index = self.signs.firstIndex(where: { $0.signs == signs }) { return index }
      self.signs.append((signs, []))
      return self.signs.count - 1
    }
  }

  /// Where hosts of a kind belong.
  private struct Place {
    let kind: HostKind
    let index: Int
    let signs: Int?
  }

  private var gathered: [Gathered] = []
  private var indices: [HostProfile: Int] = [:]
  private var kinds: [ObjectIdentifier: Place] = [:]
  private var table = HostNameTable()
  private var last = 0

  /// No classes yet.
  public init() {}

  /// The classes of `parts`.
  ///
  /// - Throws: ``RepeatedHost``.
  public init(_ parts: [HostClass]) throws(RepeatedHost) {
    for hostClass in parts { try add(hostClass) }
  }

  /// How many hosts were added.
  public var hostCount: Int { table.names.count }

  /// The classes that the hosts form.
  public var all: DistinctClasses {
    var rest = self
    return rest.takeAll()
  }

  /// Gives the classes that the hosts form, and keeps none.
  ///
  /// The table of names is gone before they are sorted, so that a fleet never needs memory for both.
  public mutating func takeAll() -> DistinctClasses {
    let (names, gathered) = (table.names, gathered)
    self = HostClasses()
    return DistinctClasses(
      of: gathered.map { part in
        let hosts = SortedNames(names, at: part.hosts)
        let groups = part.signs.map { group in
          // Mostly all hosts of a class have the same signs, or none.
          OverriddenHosts(
            group.hosts.count == hosts.count ? hosts : SortedNames(names, at: group.hosts),
            signs: group.signs)
        }
        return part.known.named(hosts, overridden: OverriddenHosts.joined(groups))
      })
  }

  /// How many hosts were added before the host called `name`; `nil` where there is none.
  public func number(of name: String) -> Int? { table.number(of: name) }

  /// Adds the hosts of a class.
  ///
  /// - Throws: ``RepeatedHost`` for the first name that was there before; those before it are added.
  public mutating func add(_ hostClass: HostClass) throws(RepeatedHost) {
    let index = join(hostClass)
    for var name in hostClass.hosts {
      let repeated = name.withUTF8 { add(UnsafeRawBufferPointer($0), to: index, signs: nil) }
      if let repeated { throw repeated }
    }
    for group in hostClass.overridden {
      guard let signs = gathered[index].index(of: group.signs) else { continue }
      gathered[index].signs[signs].hosts += group.hosts.compactMap {
        number(of: $0).map(UInt32.init)
      }
    }
  }

  /// Adds a host.
  ///
  /// - Parameters:
  ///   - name: its name, valid UTF-8.
  ///   - kind: what it is like.
  ///   - clock: its time stamp counter.
  /// - Throws: ``RepeatedHost`` when the name was there before.
  public mutating func add(
    _ name: UnsafeRawBufferPointer, like kind: HostKind, clock: TSCClock?
  ) throws(RepeatedHost) {
    let place = place(of: kind)
    if let repeated = add(name, to: place.index, signs: place.signs) { throw repeated }
    gathered[place.index].known.absorb(clock)
  }

  private mutating func add(
    _ name: UnsafeRawBufferPointer, to index: Int, signs: Int?
  ) -> RepeatedHost? {
    let number = UInt32(hostCount)
    if let first = table.insert(name) {
      return RepeatedHost(name: String(decoding: name, as: UTF8.self), first: first)
    }
    gathered[index].hosts.append(number)
    if let signs { gathered[index].signs[signs].hosts.append(number) }
    return nil
  }

  private mutating func place(of kind: HostKind) -> Place {
    if let found = kinds[ObjectIdentifier(kind)] { return found }
    let index = join(kind.hostClass)
    let signs = gathered[index].index(of: kind.hostClass.overridden.first?.signs)
    let place = Place(kind: kind, index: index, signs: signs)
    kinds[ObjectIdentifier(kind)] = place
    return place
  }

  /// The index of the class that has the view of `hostClass`, with what is known of its hosts.
  private mutating func join(_ hostClass: HostClass) -> Int {
    // Hosts that come one after another are mostly alike.
    let isLast = gathered.indices.contains(last) && gathered[last].known.view == hostClass.view
    if let index = isLast ? last : indices[hostClass.view] {
      gathered[index].known.absorb(hostClass)
      last = index
    } else {
      last = gathered.count
      indices[hostClass.view] = last
      gathered.append(Gathered(known: hostClass.named([], overridden: [])))
    }
    return last
  }
}

/// What hosts have in common of which only names, times and clocks differ.
///
/// A kind is made of one of its hosts, which is added to the classes as well.
public final class HostKind: Sendable {
  let hostClass: HostClass

  /// The kind of the one host of `hostClass`.
  public init(_ hostClass: HostClass) { self.hostClass = hostClass }
}

/// A name that stands for two hosts.
public struct RepeatedHost: Error, Hashable {
  /// The name.
  public let name: String
  /// How many hosts were added before the first that has it.
  public let first: Int
}

/// Classes of hosts, each view once, in the order in which they first came; a name stands for one host.
public struct DistinctClasses: Sendable {
  /// The classes.
  public let classes: [HostClass]

  /// What was gathered as ``HostClasses``.
  init(of classes: [HostClass]) { self.classes = classes }
}
