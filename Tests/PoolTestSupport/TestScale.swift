internal import Foundation

/// How much of what takes long the tests do.
public enum TestScale {
  /// Whether they do all of it: `make test-all` asks for that, `make test` takes a sample.
  public static let isFull = ProcessInfo.processInfo.environment["POOLCPU_TEST_ALL"] == "1"
}
