/// Numbers of classes, as a set that is compared word by word.
struct ClassSet {
  /// The numbers, rising.
  let numbers: [Int]
  private let words: [UInt64]

  /// The set of `numbers`, which rise.
  init(_ numbers: [Int]) {
    self.numbers = numbers
    var words = [UInt64](repeating: 0, count: (numbers.last ?? 0) / 64 + 1)
    for number in numbers { words[number / 64] |= 1 << UInt64(number % 64) }
    self.words = words
  }

  /// Whether every member is one of `other`.
  func isSubset(of other: ClassSet) -> Bool {
    words.count <= other.words.count
      && zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }
}
