internal import CPUIDKit
internal import PoolKit

/// What a text says of the bits of one register, bit by bit: shown, hidden, or as it is.
struct BitPattern: Hashable {
  private(set) var shown: UInt64 = 0
  private(set) var hidden: UInt64 = 0

  /// What one character says of its bit.
  enum Sign {
    /// The bit is set.
    case shown
    /// The bit is clear.
    case hidden
    /// The bit is as it would be without the text.
    case asHost
  }

  /// The pattern of `text`, the most significant bit first; blanks, `_` and `:` are passed over.
  ///
  /// It is `nil` for other characters, and for too many or too few.
  ///
  /// - Parameters:
  ///   - text: the characters; bits that are left out at the start are as they are.
  ///   - width: how many bits the register has.
  ///   - isWhole: whether a bit may not be left out.
  ///   - sign: what a character says; `nil` for one that has no business there.
  init?(
    _ text: some StringProtocol, width: Int, isWhole: Bool, sign: (Character) -> Sign?
  ) {
    var count = 0
    for character in text where !"_: ".contains(character) {
      guard let sign = sign(character) else { return nil }
      count += 1
      shown = shown << 1 | (sign == .shown ? 1 : 0)
      hidden = hidden << 1 | (sign == .hidden ? 1 : 0)
      guard count <= width else { return nil }
    }
    guard count > 0, !isWhole || count == width else { return nil }
  }

  /// The bits of which the pattern says something.
  var said: UInt64 { shown | hidden }

  /// Adds the pattern, which is about the word `name`, to a statement.
  ///
  /// - Returns: whether the catalogue has the word.
  func add(to statement: inout CPUStatement, _ name: WordID, shift: UInt64 = 0) -> Bool {
    guard Catalogue.index(of: name) != nil else { return false }
    statement.shown[name].formUnion(
      RegisterValue(rawValue: UInt32(truncatingIfNeeded: shown >> shift)))
    statement.hidden[name].formUnion(
      RegisterValue(rawValue: UInt32(truncatingIfNeeded: hidden >> shift)))
    return true
  }
}
