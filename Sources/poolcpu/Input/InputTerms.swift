internal import PoolFormats

/// How a command reads its inputs.
struct InputTerms {
  /// The format of every input; recognised by content when `nil`.
  var format: Format?
  /// What to call the one host of an input, by the input's path, instead of what its text or file calls it.
  var names: [String: String] = [:]
  /// Which hosts, guests and files count.
  var selection = InputSelection()
  /// Whether the SHA-256 of each file is wanted.
  var isSummed = false
}
