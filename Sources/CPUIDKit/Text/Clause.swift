/// Words of poolcpu's own around text from outside, which is quoted as it is put in.
///
/// A plain `String` does not become one, so that no error can tell text from outside in full or unsafe:
/// `let what: Clause = "a policy for '\(name)'"`.
public struct Clause: Hashable, Sendable, CustomStringConvertible {
  /// The words, safe for a terminal.
  public let description: String
}

extension Clause: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var words = ""

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words of poolcpu's own.
    public mutating func appendLiteral(_ literal: String) { words += literal }

    /// A constant of poolcpu's own.
    public mutating func appendInterpolation(_ literal: StaticString) { words += "\(literal)" }

    /// Text from outside, of which ``Printable/quote(_:)`` tells the start.
    public mutating func appendInterpolation(_ text: some StringProtocol) {
      words += Printable.quote(text)
    }

    /// Names from outside, of which the first few are quoted.
    public mutating func appendInterpolation(list: some Collection<String>) {
      words += Printable.quotes(list)
    }

    /// A number.
    public mutating func appendInterpolation(_ number: some BinaryInteger) { words += "\(number)" }

    /// Words around text that is quoted already.
    public mutating func appendInterpolation(_ clause: Clause) { words += clause.description }
  }

  /// The words of an interpolated literal.
  public init(stringInterpolation: StringInterpolation) { description = stringInterpolation.words }

  /// Words of poolcpu's own only.
  public init(stringLiteral words: String) { description = words }
}
