public import PoolKit
internal import Synchronization

/// A journal in memory, which can refuse to keep.
public final class MemoryJournal: PlanJournal, Sendable {
  private let content: Mutex<(state: OverrideState?, keeps: Int)>
  private let refusing: Set<Int>

  /// A journal that holds `state` and refuses the attempts to keep with these numbers, from 0.
  public init(_ state: OverrideState? = nil, refusing: Set<Int> = []) {
    content = Mutex((state, 0))
    self.refusing = refusing
  }

  /// What is kept.
  public var state: OverrideState? { content.withLock { $0.state } }

  /// Keeps `state`, unless this attempt is to be refused.
  public func keep(_ state: OverrideState) throws(StateError) {
    let isRefused = content.withLock { content in
      content.keeps += 1
      if refusing.contains(content.keeps - 1) { return true }
      content.state = state
      return false
    }
    if isRefused {
      throw .cannotWrite(path: "state.json", reason: "No space left on device")
    }
  }

  /// Forgets what was kept.
  public func remove() { content.withLock { $0.state = nil } }

  /// Keeps `state`, unless this attempt is to be refused.
  public func begin(_ state: OverrideState) throws(StateError) { try keep(state) }

  /// Keeps `state`, unless this attempt is to be refused.
  public func finish(_ state: OverrideState) throws(StateError) { try keep(state) }

  /// Keeps `state`, unless this attempt is to be refused; forgets what was kept without one.
  public func revert(to state: OverrideState?) throws(StateError) {
    if let state { try keep(state) } else { remove() }
  }
}
