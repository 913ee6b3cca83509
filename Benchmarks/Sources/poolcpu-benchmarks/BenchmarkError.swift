internal import Glibc

/// Why nothing could be measured.
enum BenchmarkError: Error {
  /// The command line is not understood.
  case usage
  /// The kernel refused something, for the reason given.
  case system(String, errno: Int32)
  /// A program that is measured failed, so its time means nothing.
  case failed(command: String, status: Int32)
}

extension BenchmarkError: CustomStringConvertible {
  var description: String {
    switch self {
    case .usage:
      "usage: poolcpu-benchmarks POOLCPU [--rounds N] [--hosts N] [--corpus FOLDER], N at least 1"
    case .system(let what, let errno): "\(what): \(String(cString: strerror(errno)))"
    case .failed(let command, let status):
      "`\(command)` ended with status \(status); its time would mean nothing"
    }
  }
}
