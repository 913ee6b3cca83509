internal import PoolFormats
internal import PoolKit

/// The hosts of many inputs, gathered into classes as they are read.
struct PoolInput {
  /// The classes, each view once.
  private(set) var classes: [HostClass] = []
  /// What had been taken out of the baselines among the inputs.
  private(set) var cuts = BaselineCuts.none

  /// Gathers the hosts of `paths`; one input that cannot be read stops the answer.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-`.
  ///   - format: the format of every file; recognised by content when `nil`.
  /// - Throws: ``InputError`` for the first input that cannot be read, or a host that comes twice.
  init(_ paths: [String], format: InputFormat?) throws(InputError) {
    var fileOfHost: [String: String] = [:]
    for argument in paths {
      for file in try InputFolder.files(at: argument) {
        for input in try Input.all(in: file, format: format) {
          let found: [HostClass]
          switch input {
          case .record(let record): found = [HostClass(of: record)]
          case .baseline(let classes, let more):
            found = classes
            cuts = cuts.union(more)
          }
          for host in found.flatMap(\.hosts) {
            if let first = fileOfHost.updateValue(file, forKey: host) {
              throw .repeatedHost(host, first: first, second: file)
            }
          }
          classes += found
        }
      }
    }
  }
}
