/// The given guests that may not go to every one of the hosts that join a pool.
public struct JoiningGuests: Hashable, Sendable {
  /// Those that must not go to one of them.
  public let refused: [String]
  /// Those of which nobody can tell.
  public let unknown: [String]

  /// The guests of `verdicts`, which are about the new hosts.
  public init(_ verdicts: [(name: String, verdict: Verdict)]) {
    refused = verdicts.filter { $0.verdict == .unsafe }.map(\.name)
    unknown = verdicts.filter { $0.verdict == .unknown }.map(\.name)
  }
}
