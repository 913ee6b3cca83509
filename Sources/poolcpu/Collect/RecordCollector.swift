internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// Reads hosts into a folder, and says which of them have no record and why.
struct RecordCollector {
  let hosts: [ListedHost]
  let farSide: FarSide
  let folder: RecordFolder
  let terms: HostQueue.Terms
  /// The time, for dumps that have none.
  let when: String

  /// Reads the hosts.
  ///
  /// - Parameters:
  ///   - again: whether those with a record in the folder are read as well.
  ///   - acceptsMissing: whether some may fail.
  /// - Throws: ``CollectError``; what was read until then is kept.
  func run(again: Bool, acceptsMissing: Bool) throws {
    // A signal ends the programs that ask hosts, and their drafts, before it ends this one.
    let signals = HeldSignals()
    defer { signals.release() }
    var failures: [String: HostFailure] = [:]
    var wanted = hosts
    if !again {
      wanted = hosts.filter { host in
        let content = folder.content(for: host.name)
        if content == .other {
          failures[host.name] = .occupied(path: folder.place(of: host.name))
        }
        return content == .nothing
      }
    }
    let kept = hosts.count - wanted.count - failures.count
    var notes = HostNotes()
    var progress = CollectionProgress(of: wanted.count)
    var runner = SSHRunner(wanted, farSide, timeout: terms.timeout)
    var collection = HostCollection(count: wanted.count, terms)
    do throws(HostCollection.Stop) {
      try collection.run(
        by: &runner,
        keep: { (index, answer) throws(HostFailure) in
          try keep(answer, of: wanted[index].name)
          notes.add(answer.errors, of: wanted[index].name)
        },
        tell: { event, left in
          if case .failed(let index, let failure)? = event {
            failures[wanted[index].name] = failure
          }
          progress.note(event, left: left)
        })
    } catch {
      progress.end()
      switch error {
      case .noProgram(let reason): throw CollectError.noSSH(reason.kernelReason)
      case .interrupted:
        StandardError.report(CollectError.interrupted(left: collection.left))
        signals.release()
        throw ExitStatus.error
      }
    }
    progress.end()
    for line in notes.lines { StandardError.write(line) }
    for host in hosts {
      if let failure = failures[host.name] {
        StandardError.write("\(Printable.quote(host.name)): \(failure)")
      }
    }
    StandardError.write(
      "\(Plural.count(hosts.count, "host")): \(hosts.count - kept - failures.count) read, "
        + "\(kept) had a record already, \(failures.count) failed")
    guard failures.isEmpty || acceptsMissing && failures.count < hosts.count else {
      throw CollectError.incomplete(failed: failures.count, of: hosts.count)
    }
  }

  private func keep(_ answer: ChildAnswer, of host: String) throws(HostFailure) {
    let isSending = if case .sent = farSide { true } else { false }
    try SSHCall.check(answer, sending: isSending, limit: SSHRunner.outputLimit)
    let record = try CollectedRecord.record(in: answer.output, of: host, when: when)
    do throws(OutputError) {
      try folder.keep(record)
    } catch {
      throw .unwritten(error)
    }
  }
}

/// What poolcpu said on hosts beside their records, the same of many hosts once.
struct HostNotes {
  private var hosts: [String: [String]] = [:]

  /// Adds the sentences that poolcpu wrote on the standard error of `host`.
  mutating func add(_ errors: [UInt8], of host: String) {
    guard hosts.count < Self.most else { return }
    for line in String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
    where line.hasPrefix(Self.start) {
      hosts[String(line.dropFirst(Self.start.count)), default: []].append(host)
    }
  }

  /// A line for each sentence, safe for a terminal.
  var lines: [String] {
    hosts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.mostShown)
      .map { note, hosts in
        "\(Printable.quotes(hosts, first: 3)): \(Printable.text(Printable.ends(of: note[...], 150)))"
      }
  }

  private static let start = "poolcpu: "
  private static let most = 1000
  private static let mostShown = 8
}

/// Why a collection of records does not begin, does not go on, or is not whole.
enum CollectError: Error, Hashable {
  /// The text at `path` is no list of hosts, or with `nil` the arguments are none.
  case list(path: String?, HostListError)
  /// The build that runs needs libraries, which hosts may lack.
  case needsLibraries
  /// A program to send that has no bytes.
  case emptyProgram(String)
  /// ssh cannot be started.
  case noSSH(KernelReason)
  /// A signal came, and so many hosts are left.
  case interrupted(left: Int)
  /// So many hosts have no record.
  case incomplete(failed: Int, of: Int)
}

extension CollectError: CustomStringConvertible {
  /// One sentence for the user.
  var description: String {
    switch self {
    case .list(let path?, let error):
      "cannot read the list of hosts \(Printable.path(path)): \(error)"
    case .list(nil, let error): "--ssh: \(error)"
    case .needsLibraries:
      "this build of poolcpu needs libraries that a host may lack; name one of make release with "
        + "--program, or a command that the hosts have with --remote"
    case .emptyProgram(let path): "\(Printable.path(path)) is empty, and no program to send"
    case .noSSH(let reason):
      "ssh cannot be started (\(reason)); install OpenSSH's client (openssh-client)"
    case .interrupted(let left):
      "interrupted with \(Plural.count(left, "host")) left; the same command goes on from here"
    case .incomplete(let failed, let total):
      "\(failed) of \(Plural.count(total, "host")) could not be read; run it again for them, or accept it with "
        + "--allow-missing"
    }
  }
}
