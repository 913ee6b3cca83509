extension FormRemarks {
  /// The lines as comments of languages in which `#` begins one.
  ///
  /// No line holds a character that could end it, so that nothing in it is read as anything else.
  var hashed: [String] { lines.map { "# \($0)" } }
}
