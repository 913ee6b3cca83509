/// What came of some runs.
struct MutationTally: CustomStringConvertible {
  var runs = 0
  var statuses: [Int32: Int] = [:]

  mutating func count(_ status: Int32) {
    runs += 1
    statuses[status, default: 0] += 1
  }

  var description: String {
    "\(runs) runs; "
      + statuses.sorted { $0.key < $1.key }.map { "status \($0.key) \($0.value) times" }
      .joined(separator: ", ")
  }
}
