public import CPUIDKit
public import PoolKit

extension MoveCheck {
  /// The move of a guest from the hosts of a baseline, which were held to it where it was cut.
  public init(
    from source: Baseline, to destination: Pool, cutBy cuts: Restrictions = .none,
    migration: Migration, guest: GuestKind, platform: Platform = .kvm, requiring level: Level? = nil
  ) throws(PoolError) {
    try self.init(
      from: source.cuts == .none
        ? .hosts(source.pool.classes) : .baseline(source.pool.classes, source.cuts),
      to: MoveDestination(destination.classes, cutBy: cuts == .none ? nil : cuts),
      Question(migration: migration, guest: guest, platform: platform, requiring: level))
  }
}
