internal import CPUIDKit
public import PoolKit

/// What hosts that join a pool would cost its guests, on one screen.
public struct JoiningPage {
  private let joining: Joining
  private let guests: JoiningGuests?
  private let target: PlatformTarget

  /// A page.
  ///
  /// - Parameters:
  ///   - joining: what joining costs.
  ///   - guests: the given guests that may not go to every new host; `nil` where none were given.
  ///   - target: what the platform knows, for the models.
  public init(_ joining: Joining, guests: JoiningGuests?, target: PlatformTarget) {
    self.joining = joining
    self.guests = guests
    self.target = target
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    let change = PoolChangePage(change: joining.all, target: target)
    return Page(
      answer, tone: joining.all.lost.isEmpty && stuck.isEmpty ? .yes : .unsure,
      [
        Page.Section(rank: 1, change.facts + stuck + free),
        Page.Section(
          "Each kind of new host alone", rank: 2,
          joining.parts.count < 2 ? [] : joining.parts.map(entry)),
        Page.Section("What would keep it", rank: 1, change.remedies),
      ],
      footer: guests == nil
        ? "Guests that may not go there: --vms DIR. More: --full" : "More: --full"
    ).text(on: screen)
  }

  private var answer: Phrase {
    let newcomers = joining.parts.flatMap(\.newcomers.hosts).sorted()
    let pool = Plural.count(joining.all.before.pool.hostCount, "host")
    let lost = joining.all.lost
    return lost.isEmpty
      ? "\(hosts: newcomers) would cost guests of the pool's \(pool) nothing"
      : """
      \(hosts: newcomers) would cost guests of the pool's \(pool) \
      \(Plural.count(lost.count, "feature")) of \(count(joining.all.before))
      """
  }

  /// How many features all guests of a pool can have.
  private func count(_ baseline: Baseline) -> Int {
    GuestFeatures.given(of: baseline, on: joining.platform).count
  }

  private var stuck: [Page.Entry] {
    guard let guests else { return [] }
    return [
      guests.refused.isEmpty
        ? nil
        : Page.Entry(
          "Guests", "\(hosts: guests.refused) must not go to the new hosts (poolcpu check says why)"
        ),
      guests.unknown.isEmpty
        ? nil
        : Page.Entry(
          "Guests",
          "nobody can tell of \(hosts: guests.unknown) (poolcpu check says what is missing)"),
    ].compactMap { $0 }
  }

  private var free: [Page.Entry] {
    guests != nil && stuck.isEmpty
      ? [Page.Entry("Guests", "all that were given may go to every new host")] : []
  }

  private func entry(_ part: Joining.Part) -> Page.Entry {
    let lost = part.change.lost
    return lost.isEmpty
      ? Page.Entry("\(hosts: part.newcomers.hosts) (\(part.newcomers.kind)): nothing")
      : Page.Entry(
        "\(hosts: part.newcomers.hosts) (\(part.newcomers.kind)): \(lost.count) (\(list: lost.labels))"
      )
  }
}
