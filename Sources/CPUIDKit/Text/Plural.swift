/// Words that go by a number.
package enum Plural {
  /// `1 host`, `2 hosts`; `plural` for a noun that does not just take an s.
  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(of(number, noun, plural ?? noun + "s"))"
  }

  /// The word for one, or that for any other number: `lacks`, `lack`.
  package static func of(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
