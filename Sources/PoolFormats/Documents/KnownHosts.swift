internal import CPUIDKit
internal import PoolKit

/// The records that were read, as the pieces of their texts, so that the next one like them need not be read.
///
/// Behind each piece stand the pieces that followed it, so a line is known when it is a way from the first piece to
/// a last one. Each line costs one comparison of its bytes, however many kinds of hosts there are.
public struct KnownHosts: Sendable {
  /// What stands behind a piece.
  private enum Next: Sendable {
    /// A hole, then one of the pieces of a set.
    case set(Int, hole: RecordOutline.Hole?)
    /// Nothing: the host is of a kind.
    case end(Int)
  }

  private struct Kind: Sendable {
    let kind: HostKind
    let canScaleClock: Bool?
  }

  /// How many bytes of text are kept: a megabyte has some 250 different CPUs.
  private static let mostBytes = 4 << 20

  private let mostPieces: Int
  private var forks = TextForks()
  private var sets = [TextForks.Root()]
  private var following: [Next] = []
  private var kinds: [Kind] = []

  /// Nothing is known; of so many pieces at most something will be.
  init(mostPieces: Int = 100_000) { self.mostPieces = mostPieces }

  /// Keeps the outline of a host of a kind.
  ///
  /// When there is too much to keep it begins anew.
  mutating func keep(_ outline: RecordOutline, _ kind: HostKind, canScaleClock: Bool?) {
    if forks.byteCount > KnownHosts.mostBytes || forks.count > mostPieces {
      self = KnownHosts(mostPieces: mostPieces)
    }
    var set = 0
    for (place, piece) in outline.pieces.enumerated() {
      let number = forks.insert(piece.text, into: &sets[set])
      if number == following.count {
        if place == outline.pieces.count - 1 {
          kinds.append(Kind(kind: kind, canScaleClock: canScaleClock))
          following.append(.end(kinds.count - 1))
        } else {
          sets.append(TextForks.Root())
          following.append(.set(sets.count - 1, hole: piece.hole))
        }
      }
      guard case .set(let next, _) = following[number] else { return }
      set = next
    }
  }

  /// The host of which `text` has a whole record at `start`, up to a line end behind it; `nil` where it has none that
  /// is known.
  func sighting(in text: UnsafeRawBufferPointer, at start: Int) -> Sighting? {
    var set = 0
    var place = start
    var name: Range<Int>?
    var time = 0..<0
    var kHz = 0
    while let piece = forks.find(text[after: place], in: sets[set]) {
      place += piece.length
      switch following[piece.number] {
      case .end(let number):
        guard let name, let length = text[after: place].lengthOfLineEnd else { return nil }
        return Sighting(kind: number, name: name, time: time, kHz: kHz, end: place + length)
      case .set(let next, let hole):
        set = next
        guard let hole else { continue }
        guard let length = hole.length(at: text[after: place]) else { return nil }
        let found = place..<(place + length)
        place += length
        switch hole {
        case .name: name = found
        case .time: time = found
        case .kHz: kHz = text[found].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
      }
    }
    return nil
  }

  /// The host that was seen in `text`.
  func host(_ sighting: Sighting, in text: UnsafeRawBufferPointer) -> HostSighting {
    let kind = kinds[sighting.kind]
    return HostSighting(
      kind: kind.kind, name: UnsafeRawBufferPointer(rebasing: text[sighting.name]),
      clock: sighting.kHz == 0 ? nil : TSCClock(kHz: sighting.kHz, canScale: kind.canScaleClock),
      time: sighting.time.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: text[sighting.time]))
  }

  /// Where a host of a known kind is in a text.
  struct Sighting: Sendable {
    /// The number of its kind.
    let kind: Int
    let name: Range<Int>
    /// Empty where its record does not say.
    let time: Range<Int>
    /// Zero where its record does not say.
    let kHz: Int
    /// What follows the line.
    let end: Int
  }
}

extension RecordOutline.Hole {
  /// How many bytes of `text` fill the hole; `nil` where it begins with nothing that does, or nothing usual.
  fileprivate func length(at text: UnsafeRawBufferPointer) -> Int? {
    switch self {
    case .name, .time:
      let length = text.prefix { $0.isPlainInJSON }.count
      return length > 0 ? length : nil
    case .kHz:
      let length = text.prefix { $0.isDigit }.count
      // Nine digits are less than any limit of what a record may say.
      return (1...9).contains(length) && text[0] != UInt8(ascii: "0") ? length : nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// What follows the first `count` bytes.
  fileprivate subscript(after count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[count...])
  }

  /// How many bytes a line end has, with blanks before it, with which the text begins; `nil` where it does not.
  fileprivate var lengthOfLineEnd: Int? {
    let blanks = prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }.count
    return blanks < count && self[blanks] == 0x0a ? blanks + 1 : nil
  }
}

extension UInt8 {
  /// Whether the byte stands for itself in a string: printable ASCII without quote and backslash.
  var isPlainInJSON: Bool { (0x20..<0x7f).contains(self) && self != 0x22 && self != 0x5c }
}
