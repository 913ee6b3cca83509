/// What one run of a program took.
struct Measurement {
  /// From its start to its end, in milliseconds.
  let wall: Double
  /// Of all its threads in user and kernel mode, in milliseconds.
  let cpu: Double
  /// The most memory that it had at a time, in KB.
  let peak: Int
}

extension [Measurement] {
  /// The middle value of `quantity`; of an even number of runs the upper one.
  func median(_ quantity: KeyPath<Measurement, Double>) -> Double {
    map { $0[keyPath: quantity] }.sorted()[count / 2]
  }
}
