internal import CPUIDKit
public import PoolKit

/// Whether hosts can be upgraded one after another while guests run, on one screen.
public struct UpgradePage {
  private let upgrade: RollingUpgrade

  /// A page on `upgrade`.
  public init(_ upgrade: RollingUpgrade) { self.upgrade = upgrade }

  /// What an order comes to.
  public func text(for halt: RollingUpgrade.Halt?, on screen: Screen) -> String {
    guard let halt else {
      return Page(
        """
        YES: the \(Plural.count(upgrade.hosts.count, "host")) can be upgraded in this order; every guest always \
        has somewhere to go
        """, tone: .yes, [], footer: nil
      ).text(on: screen)
    }
    return Page(
      """
      NO: \(host: halt.host), host \(halt.step + 1) of \(upgrade.hosts.count), cannot be emptied: no other host \
      takes \(hosts: halt.guests) then
      """, tone: .no, [Page.Section(rank: 1, advice(on: halt))],
      footer: "An order without a halt, if there is one: --find. More: --full"
    ).text(on: screen)
  }

  /// What a search came to.
  public func text(for search: RollingUpgrade.Search, on screen: Screen) -> String {
    switch search {
    case .found(let order):
      return Page(
        "YES: in this order every guest always has somewhere to go", tone: .yes,
        [Page.Section(rank: 1, [Page.Entry("Order", rows: 16, "\(hosts: order)")])],
        footer: "More: --full"
      ).text(on: screen)
    case .impossible(let order, let halt):
      return Page(
        """
        NO: in any order a guest is stuck; the furthest halts at \(host: halt.host), host \(halt.step + 1) of \
        \(upgrade.hosts.count): no other host takes \(hosts: halt.guests) then
        """, tone: .no,
        [
          Page.Section(
            rank: 1,
            (order.isEmpty ? [] : [Page.Entry("So far", rows: 4, "\(hosts: order)")])
              + advice(on: halt))
        ], footer: "More: --full"
      ).text(on: screen)
    case .tooMany:
      return Page(
        """
        CANNOT TELL: too many hosts, or ways to mix upgraded ones with others, to try; ask about an order of \
        yours with --order
        """, tone: .unsure, [], footer: nil
      ).text(on: screen)
    }
  }

  private func advice(on halt: RollingUpgrade.Halt) -> [Page.Entry] {
    let names = Set(halt.guests)
    let never = upgrade.guests.filter { $0.after.isEmpty && !names.isDisjoint(with: $0.names) }
      .flatMap(\.names)
    let later = halt.guests.filter { !never.contains($0) }
    return [
      never.isEmpty
        ? nil
        : Page.Entry(
          "No upgraded host takes \(hosts: never): restart them with what all will have (poolcpu check --restart)"
        ),
      later.isEmpty
        ? nil : Page.Entry("Upgrade first a host that will take \(hosts: later)"),
    ].compactMap { $0 }
  }
}
