internal import PoolFormats
internal import PoolKit

/// How many moves there were between texts, and what was answered.
struct MatrixTally: CustomStringConvertible {
  private var verdicts: [Verdict: Int] = [:]
  private var formats: Set<Format> = []
  private var texts: Set<String> = []

  /// Counts an answer between every two texts of `from` and `to`.
  mutating func add(_ verdict: Verdict, _ from: MatrixSide, _ to: MatrixSide) {
    verdicts[verdict, default: 0] += from.texts.count * to.texts.count
    formats.formUnion((from.texts + to.texts).map(\.format))
    texts.formUnion((from.texts + to.texts).map(\.description))
  }

  var description: String {
    "\(verdicts.values.reduce(0, +)) moves between \(texts.count) texts of \(formats.count) formats: "
      + [Verdict.safe, .masked, .unknown, .unsafe].map { "\(verdicts[$0] ?? 0) \($0)" }
      .joined(separator: ", ")
  }
}
