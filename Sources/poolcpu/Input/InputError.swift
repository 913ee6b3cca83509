internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import PoolKit

/// Why an input could not be read.
enum InputError: Error, Hashable {
  /// The kernel refused a file or folder, for the reason given.
  case unreadable(path: String, errno: Int32)
  /// There is no file at a path; what lies beside it under a name like that.
  case missing(path: String, near: [String])
  /// Several inputs could not be read, each told before.
  case several(Int)
  /// A pattern that no file, host or guest is like; names that are near.
  case noMatch(InputSelection.Pattern, near: [String])
  /// The user's patterns leave no host and no guest.
  case nothingCounts
  /// An input whose host the user names has more than one.
  case manyNamed(path: String)
  /// No software of poolcpu's tables, and no file; the tables' names that are like it.
  case noTarget(String, near: [String])
  /// A folder leads back to one that it lies in.
  case loop(path: String)
  /// There is no file below a folder.
  case emptyFolder(path: String)
  /// More files lie below a folder than anybody has hosts in files.
  case tooManyFiles(path: String, most: Int)
  /// More hosts than any pool has.
  case tooManyHosts(most: Int)
  /// Something below a folder is neither file nor folder.
  case special(path: String)
  /// A dump or document is larger than any host's.
  case tooLarge(path: String)
  /// A file is no dump that poolcpu knows, or a broken one.
  case dump(path: String, DumpError)
  /// A platform's text cannot be understood.
  case platformText(path: String, PlatformTextError)
  /// libvirt's map of models cannot be understood.
  case libvirtMap(path: String, LibvirtMapError)
  /// What a platform's text says cannot stand for a host.
  case statement(path: String, StatementError)
  /// A file is no document of poolcpu's, or a broken one that begins on `line`; of `host`, where it says so.
  case document(path: String, line: Int, host: String? = nil, DocumentError)
  /// A record lacks the view that the user asks for.
  case noView(path: String, PerspectiveError)
  /// A baseline was made in another view than the user asks for.
  case otherView(path: String, Perspective, asked: Perspective)
  /// Two files describe hosts of one name.
  case repeatedHost(String, first: String, second: String)
  /// A baseline, where the record of a host is wanted.
  case notARecord(path: String)
  /// A cap speaks of another vendor's CPUs than the pool has.
  case otherVendor(path: String, CPUVendor, pool: CPUVendor)
  /// Software of a distribution of which poolcpu has no tables.
  case noTables(Distribution)
  /// A text, or a file of which this is the format where poolcpu reads it, holds no error message that it knows.
  case noFailure(path: String?, Format?)
  /// More than one host, where one is wanted.
  case manyRecords(path: String)
}

extension InputError: CustomStringConvertible {
  /// One sentence for the user: what, in which file, what to do.
  var description: String {
    switch self {
    case .unreadable(let path, let errno):
      "\(start(path)) (\(KernelReason(rawValue: errno))); check its path and permissions"
    case .missing(let path, let near):
      "\(start(path)) (\(KernelReason(rawValue: ENOENT))); \(NearestName.question(near) ?? "check its path")"
    case .several(let count): "there is no answer: \(count) inputs cannot be read"
    case .noMatch(let pattern, let near):
      "no host, guest or file is called '\(Printable.quote(pattern.text))', which \(pattern.option) asks "
        + "for; \(NearestName.question(near) ?? "* and ? stand for any characters")"
    case .nothingCounts: "--only and --exclude leave no host and no guest; take a pattern away"
    case .manyNamed(let path):
      "\(Printable.path(path)) holds more than one host, and --host names one; leave --host out"
    case .noTarget(let name, let near):
      "there is no software and no file '\(Printable.quote(name))'; "
        + (NearestName.question(near) ?? "poolcpu baseline --help lists what there is")
    case .loop(let path):
      "\(start(path)): it leads back to a folder that it lies in; remove the link"
    case .emptyFolder(let path):
      "there is no file below \(Printable.path(path)); put records or dumps of hosts there"
    case .tooManyFiles(let path, let most):
      "\(Printable.path(path)) has more than \(most) files below it; name the folder with the hosts, "
        + "or put many records into one file"
    case .tooManyHosts(let most):
      "the inputs have more than \(most) hosts; level them in parts: a baseline can be an input"
    case .special(let path):
      "\(start(path)): it is neither file nor folder; take it out of the folder"
    case .tooLarge(let path):
      "\(start(path)): it holds a dump or document of more than \(InputReader.largest >> 30) GiB, "
        + "which no host has; check what it is"
    case .dump(let path, let error):
      "\(start(path)): \(error)" + (error.problem.cure.map { "; \($0)" } ?? "")
    case .platformText(let path, let error): "\(start(path)): \(error)"
    case .libvirtMap(let path, let error): "\(start(path)): \(error)"
    case .statement(let path, let error): "\(Printable.path(path)): \(error)"
    case .document(let path, 1, _, let error): "\(start(path)): \(error)"
    case .document(let path, _, let host, .json(let error)):
      "\(start(path))\(of(host)): \(DocumentError.json(error))"
    case .document(let path, let line, let host, let error):
      "\(start(path)): the document on line \(line)\(of(host)): \(error)"
    case .noView(let path, let error): "\(Printable.path(path)): \(error)"
    case .otherView(let path, let found, let asked):
      "\(Printable.path(path)) is a baseline in the \(found.rawValue) view, and --view asks for "
        + "\(asked.rawValue); make it again from its records with --view \(asked.rawValue)"
    case .repeatedHost(let name, let first, let second) where first == second:
      "host \(Printable.quote(name)) comes twice in \(Printable.path(first)); "
        + "give each record its own name"
    case .repeatedHost(let name, let first, let second):
      "host \(Printable.quote(name)) comes twice, in \(Printable.path(first)) and in "
        + "\(Printable.path(second)); give each record its own name"
    case .notARecord(let path):
      "\(Printable.path(path)) is a baseline or a platform's text, not what was read from one host; "
        + "give a record or a dump"
    case .otherVendor(let path, let found, let pool):
      "\(Printable.path(path)) speaks of \(Printable.quote(found.rawValue)) CPUs, and the hosts are "
        + "\(Printable.quote(pool.rawValue)); cap a pool by its own hypervisors"
    case .noTables(let distribution): distribution.refusal
    case .noFailure(let path?, let format?):
      // Which of poolcpu's own documents it is, the first look at it does not tell.
      "\(Printable.path(path)) is no error message but "
        + "\(format == .record ? "a document of poolcpu's" : format.definition.title); "
        + "poolcpu show and poolcpu check read it"
    case .noFailure(let path, _):
      "\(path.map(Printable.path) ?? "the text") has no error message about a CPU that poolcpu knows; "
        + "give one of libvirt, QEMU, KubeVirt, Nova, oVirt, XenServer, XCP-ng, VMware, CRIU or glibc; "
        + "poolcpu name looks single names up"
    case .manyRecords(let path):
      "\(Printable.path(path)) describes more than one host; give a record or dump of one"
    }
  }

  private func start(_ path: String) -> String { "cannot read \(Printable.path(path))" }

  private func of(_ host: String?) -> String {
    host.map { ", host '\(Printable.quote($0))'" } ?? ""
  }
}

extension DumpError.Problem {
  /// What to do about it, where the description does not say.
  fileprivate var cure: String? {
    switch self {
    case .gitLFSPointer, .decodedCPUID, .foreign: nil
    case .arm: "leave it out"
    case .binary: "unpack it, or give a dump as text"
    case .unrecognised, .noDump: "check that it is the right file"
    default: "correct the file or make it again"
    }
  }
}
