internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// The hosts of many inputs, gathered into classes as they are read.
struct PoolInput {
  /// The hosts, as the classes that they form.
  let hosts: DistinctClasses
  /// What had been taken out of the baselines among the inputs.
  let cuts: Restrictions
  /// The hosts that are expected, with what was found of them.
  let expected: ExpectedHosts?
  /// The platform that the inputs are of; `nil` when none is of one, or they contradict each other.
  let platform: Platform?
  /// What was read for each path, where the terms want it.
  let sums: [BoardProvenance.Input]

  /// Gathers the hosts of `paths`; an input that cannot be read stops the answer when all are told.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-`.
  ///   - terms: how they are read, and which of their hosts count.
  ///   - view: whose view of records is taken; when `nil` the hardware's, with what KVM says beside it. A
  ///     baseline has the view that it was made in.
  ///   - forGuests: whether the answer is about what guests are given: a text that lists a host's CPU then stands for
  ///     the CPU, as for `check`.
  ///   - expected: the hosts that are expected, if the caller asks ``expected`` afterwards.
  /// - Throws: ``InputError`` for inputs that cannot be read or lack the view, or a host that comes twice.
  init(
    _ paths: [String], _ terms: InputTerms = InputTerms(), view: Perspective? = nil,
    forGuests: Bool = false, expecting expected: ExpectedHosts? = nil
  ) throws(InputError) {
    var run = InputRun(terms.selection)
    try self.init(paths, terms, view: view, forGuests: forGuests, expecting: expected, in: &run)
    try run.end()
  }

  private init(
    _ paths: [String], _ terms: InputTerms, view: Perspective? = nil, forGuests: Bool,
    expecting expected: ExpectedHosts? = nil, in run: inout InputRun
  ) throws(InputError) {
    var expected = expected
    var reader = InputReader(terms)
    var hosts = NamedHosts()
    var cuts = Restrictions.none
    var sums: [BoardProvenance.Input] = []
    var platforms: Set<Platform> = []
    for argument in paths {
      let known = reader.sums.count
      try reader.read(
        argument, in: &run,
        known: { host, path throws(InputError) in
          try hosts.add(host, from: path)
          expected?.note(host)
        }
      ) { reader, run, document throws(InputError) in
        switch document {
        case .record(let record):
          if record.xen?.policies.isEmpty == false { platforms.insert(.xen) }
          try hosts.add(reader.hostClass(of: record, as: view), from: reader.path)
          expected?.note(record.host, when: record.source.when)
        case .baseline(let classes, let more):
          for hostClass in classes {
            try InputReader.check(hostClass, against: view, at: reader.path)
            if hostClass.view.xen != nil { platforms.insert(.xen) }
            try hosts.add(hostClass, from: reader.path)
            if expected != nil { for host in hostClass.hosts { expected?.note(host, when: nil) } }
          }
          cuts = cuts.union(more)
        case .statement(let statement) where statement.isBesideHost:
          break
        case .statement(let statement):
          if let platform = statement.platform { platforms.insert(platform) }
          let stated = forGuests ? statement.asCPU : statement
          try hosts.add(InputReader.hostClass(of: stated, reader.path), from: reader.path)
          expected?.note(statement.name, when: nil)
          run.add(notesOf: statement, at: reader.path)
        }
      }
      let files = reader.sums.dropFirst(known)
      if !files.isEmpty { sums.append(BoardProvenance.Input(argument, Array(files))) }
    }
    self.sums = sums
    platform = platforms.count == 1 ? platforms.first : nil
    self.cuts = cuts
    self.expected = expected
    self.hosts = hosts.takeAll()
  }

  /// The classes, each view once.
  var classes: [HostClass] { hosts.classes }

  /// What is at `paths` and, apart from it, at `others`, for an answer about guests: no host may be on both sides.
  static func sides(
    _ paths: [String], _ others: [String], _ terms: InputTerms
  ) throws(InputError) -> (PoolInput, PoolInput) {
    var run = InputRun(terms.selection)
    let first = try PoolInput(paths, terms, forGuests: true, in: &run)
    let second = try PoolInput(others, terms, forGuests: true, in: &run)
    try run.end()
    return (first, second)
  }
}
