/// A command that does the work of a contest.
struct Contender {
  /// What the table calls it.
  let label: String
  /// The program and its arguments.
  let command: [String]
}
