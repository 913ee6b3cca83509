public import PoolKit

extension MoveMatrix {
  /// Between which hosts of `pool` guests may move that were given all that their host has.
  ///
  /// - Throws: as ``MoveCheck/init(from:to:_:)``.
  public init(of pool: Pool, _ question: MoveCheck.Question) throws(PoolError) {
    try self.init(of: pool) { (source, destination) throws(PoolError) in
      try MoveCheck(
        from: .hosts([source]), to: MoveDestination([destination], cutBy: nil), question
      ).verdict
    }
  }
}
