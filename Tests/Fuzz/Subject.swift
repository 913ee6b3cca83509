internal import Fuzzing

/// The reader under test, and how deep; set before libFuzzer runs.
enum Subject {
  nonisolated(unsafe) static var reader = FuzzedReader.all[0]
  nonisolated(unsafe) static var isDeep = false

  /// Ends the process for a finding, so that libFuzzer keeps the input.
  static func run(_ bytes: [UInt8]) {
    do throws(FuzzFinding) {
      try reader.run(bytes, isDeep: isDeep)
    } catch {
      fatalError(error.description)
    }
  }
}
