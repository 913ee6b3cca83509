internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// The hosts of many inputs, gathered into classes as they are read.
struct PoolInput {
  /// The classes, each view once.
  let classes: [HostClass]
  /// What had been taken out of the baselines among the inputs.
  let cuts: Restrictions

  /// Gathers the hosts of `paths`; an input that cannot be read stops the answer when all are told.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-`.
  ///   - format: the format of every file; recognised by content when `nil`.
  ///   - view: whose view of records is taken; when `nil` the hardware's, with what KVM says beside it. A
  ///     baseline has the view that it was made in.
  /// - Throws: ``InputError`` for inputs that cannot be read or lack the view, or a host that comes twice.
  init(_ paths: [String], format: Format?, view: Perspective? = nil) throws(InputError) {
    var reader = InputReader(format: format)
    var hosts = NamedHosts()
    var cuts = Restrictions.none
    var notes: [String] = []
    var failures = InputFailures()
    for argument in paths {
      try reader.read(argument, failures: &failures) { reader, document throws(InputError) in
        switch document {
        case .record(let record):
          try hosts.add(reader.hostClass(of: record, as: view), from: reader.path)
        case .baseline(let classes, let more):
          for hostClass in classes {
            try reader.check(hostClass, against: view)
            try hosts.add(hostClass, from: reader.path)
          }
          cuts = cuts.union(more)
        case .statement(let statement) where statement.isBesideHost:
          break
        case .statement(let statement):
          try hosts.add(InputReader.hostClass(of: statement, reader.path), from: reader.path)
          notes += reader.notes(of: statement)
        }
      }
    }
    try failures.end()
    for note in notes { StandardError.write(note) }
    self.cuts = cuts
    classes = hosts.classes
  }
}
