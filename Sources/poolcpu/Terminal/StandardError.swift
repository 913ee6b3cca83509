/// The stream for everything that is not the answer.
enum StandardError {
  /// Writes a line that says who speaks: `poolcpu: ` and the sentence.
  ///
  /// Text from outside must have gone through `Printable.text` before.
  static func write(_ sentence: String) { writeLines(["poolcpu: \(sentence)"]) }

  /// Writes lines as they are.
  static func writeLines(_ lines: [String]) {
    // Where nobody hears it there is nobody to tell.
    try? FileDescriptor.standardError.write(
      Array(lines.map { $0 + "\n" }.joined().utf8), path: "standard error")
  }

  /// Writes the sentence of an error.
  static func report(_ error: any Error) { write(String(describing: error)) }
}
