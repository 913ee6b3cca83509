internal import CPUIDKit
internal import PoolKit

extension TextLine {
  /// What stands before and after the first colon, without blanks; `nil` without a colon.
  var pair: (key: Substring, value: Substring)? { TextLine.pair(text, ":") }

  /// What stands before and after the first `mark`, without blanks; `nil` without one.
  static func pair(
    _ text: Substring, _ mark: Character
  ) -> (key: Substring, value: Substring)? {
    guard let place = text.firstIndex(of: mark) else { return nil }
    return (trimmed(text[..<place]), trimmed(text[text.index(after: place)...]))
  }

  /// The error that something else was expected on the line.
  func wrong(_ expected: Clause, found: some StringProtocol) -> PlatformTextError {
    PlatformTextError(
      line: number, .expected(expected, found: found.isEmpty ? "nothing" : "'\(found)'"))
  }

  /// A decimal number of `range`, without a sign or zeros before it.
  func decimal(
    _ text: Substring, of key: Substring, in range: ClosedRange<Int>
  ) throws(PlatformTextError) -> Int {
    let number = try decimal(text, of: key)
    guard range.contains(number) else {
      throw wrong("\(key) of \(range.lowerBound) to \(range.upperBound) bits", found: text)
    }
    return number
  }

  /// A decimal number from 0 to 65535.
  func decimal(_ text: Substring, of key: Substring) throws(PlatformTextError) -> Int {
    guard let number = UInt16(text), "\(number)" == text else {
      throw wrong("a decimal number as \(key)", found: text)
    }
    return Int(number)
  }
}
