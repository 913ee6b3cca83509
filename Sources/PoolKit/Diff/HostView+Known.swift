internal import CPUIDKit

extension HostView {
  /// The value of a word; `nil` when the record lacks it.
  func known(_ name: WordName) -> RegisterValue? { unread.contains(name) ? nil : words[name] }
}
