internal import PoolFormats
internal import PoolKit

/// One side of a diff: a record, or hosts as records, baselines and texts tell of them.
struct DiffInput {
  /// Where it was read.
  let input: InputNames.Input
  /// The record, where the input holds nothing else.
  let record: HostRecord?
  /// All of its hosts.
  let side: PoolDiff.Side
  /// When records were made, as they say it, by host.
  let times: [String: String]

  /// Reads what is at `arguments`.
  ///
  /// - Parameters:
  ///   - arguments: files, folders, or `-`; never empty.
  ///   - terms: how it is read.
  ///   - view: whose view of records is taken; the hardware's when `nil`.
  ///   - run: knows what counts; keeps what cannot be read, and a host that comes twice.
  /// - Throws: ``InputError`` when there are too many failures.
  init(
    _ arguments: [String], _ terms: InputTerms, view: Perspective?, in run: inout InputRun
  ) throws(InputError) {
    var reader = InputReader(terms)
    var input = InputNames.Input(path: arguments[0])
    var times: [String: String] = [:]
    var hosts = NamedHosts()
    var cuts = Restrictions.none
    var record: HostRecord?
    var count = 0
    func add(_ hostClass: HostClass, from path: String) throws(InputError) {
      input.add(hostClass)
      try hosts.add(hostClass, from: path)
    }
    for argument in arguments {
      try reader.read(argument, in: &run) { reader, run, document throws(InputError) in
        if case .statement(let statement) = document, statement.isBesideHost { return }
        count += 1
        switch document {
        case .record(let found):
          record = found
          times[found.host] = found.source.when
          try add(reader.hostClass(of: found, as: view), from: reader.path)
        case .baseline(let classes, let more):
          for hostClass in classes {
            try InputReader.check(hostClass, against: view, at: reader.path)
            try add(hostClass, from: reader.path)
          }
          cuts = cuts.union(more)
        case .statement(let statement):
          run.add(notesOf: statement, at: reader.path)
          try add(InputReader.hostClass(of: statement, reader.path), from: reader.path)
        }
      }
    }
    self.times = times
    self.input = input
    self.record = count == 1 ? record : nil
    side = PoolDiff.Side(hosts.classes, cuts: cuts)
  }
}
