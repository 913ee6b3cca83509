internal import PoolKit

extension RecordDiff {
  /// The answer in one line: whether the records agree, and if not, in how much of what.
  var headline: String {
    differences.isEmpty
      ? "equal: A and B agree in all that was compared"
      : "differ: " + DiffGroup.allCases.compactMap(phrase).joined(separator: ", ")
  }

  /// How much of a group differs; `nil` where nothing does.
  func phrase(_ group: DiffGroup) -> String? {
    let found = differences.filter { $0.group == group }
    if found.isEmpty { return nil }
    return switch group {
    case .identity: "identity"
    case .bits: bits(found)
    case .limits: TextLayout.count(found.count, "limit")
    case .layouts: TextLayout.count(found.count, "XSAVE component")
    case .cpus: "logical CPUs"
    case .leaves: TextLayout.count(found.count, "other register")
    case .msrs: TextLayout.count(found.count, "MSR")
    case .microcode, .firmware, .kernel, .environment: group.rawValue
    }
  }

  /// Bits that only one record shows, and words that only one has, whose bits nobody knows.
  private func bits(_ words: [RecordDifference]) -> String {
    var (bits, unread) = (0, 0)
    for case .word(let name, let change) in words {
      bits += change.bits(of: name).count
      if change.first == nil || change.second == nil { unread += 1 }
    }
    return [
      bits == 0 ? nil : TextLayout.count(bits, "bit"),
      unread == 0 ? nil : TextLayout.count(unread, "unread word"),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
