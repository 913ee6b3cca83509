/// What the user asks for.
struct Options {
  /// The poolcpu to measure.
  var poolcpu = ""
  /// How often each program is run.
  var rounds = 41
  /// How many hosts the largest fleet has.
  var hosts = 1_000_000
  /// A folder with `instlatx64/AuthenticAMD` and so on; without it only made-up dumps are read.
  var corpus: String?

  init(_ arguments: [String]) throws(BenchmarkError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { throw .usage }
        rounds = number
      case "--hosts":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { throw .usage }
        hosts = number
      case "--corpus":
        guard let folder = rest.popFirst() else { throw .usage }
        corpus = folder
      default:
        guard poolcpu.isEmpty, !argument.hasPrefix("-") else { throw .usage }
        poolcpu = argument
      }
    }
    guard !poolcpu.isEmpty else { throw .usage }
  }
}
