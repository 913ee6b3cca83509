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
  ///   - terms: how they are read, and which of their hosts count.
  ///   - view: whose view of records is taken; when `nil` the hardware's, with what KVM says beside it. A
  ///     baseline has the view that it was made in.
  /// - Throws: ``InputError`` for inputs that cannot be read or lack the view, or a host that comes twice.
  init(
    _ paths: [String], _ terms: InputTerms = InputTerms(), view: Perspective? = nil
  ) throws(InputError) {
    var run = InputRun(terms.selection)
    try self.init(paths, terms, view: view, in: &run)
    try run.end()
  }

  private init(
    _ paths: [String], _ terms: InputTerms, view: Perspective?, in run: inout InputRun
  ) throws(InputError) {
    var reader = InputReader(terms)
    var hosts = NamedHosts()
    var cuts = Restrictions.none
    for argument in paths {
      try reader.read(argument, in: &run) { reader, run, document throws(InputError) in
        switch document {
        case .record(let record):
          try hosts.add(reader.hostClass(of: record, as: view), from: reader.path)
        case .baseline(let classes, let more):
          for hostClass in classes {
            try InputReader.check(hostClass, against: view, at: reader.path)
            try hosts.add(hostClass, from: reader.path)
          }
          cuts = cuts.union(more)
        case .statement(let statement) where statement.isBesideHost:
          break
        case .statement(let statement):
          try hosts.add(InputReader.hostClass(of: statement, reader.path), from: reader.path)
          run.add(notesOf: statement, at: reader.path)
        }
      }
    }
    self.cuts = cuts
    classes = hosts.classes
  }

  /// What is at `paths` and, apart from it, at `others`: no host may be on both sides.
  static func sides(
    _ paths: [String], _ others: [String], _ terms: InputTerms
  ) throws(InputError) -> (PoolInput, PoolInput) {
    var run = InputRun(terms.selection)
    let first = try PoolInput(paths, terms, view: nil, in: &run)
    let second = try PoolInput(others, terms, view: nil, in: &run)
    try run.end()
    return (first, second)
  }
}
