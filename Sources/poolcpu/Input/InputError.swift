internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// Why an input could not be read.
enum InputError: Error, Hashable {
  /// The kernel refused a file or folder, for the reason given.
  case unreadable(path: String, errno: Int32)
  /// A folder leads back to one that it lies in.
  case loop(path: String)
  /// There is no file below a folder.
  case emptyFolder(path: String)
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
  /// A file is no document of poolcpu's, or a broken one that begins on `line`.
  case document(path: String, line: Int, DocumentError)
  /// A record lacks the view that the user asks for.
  case noView(path: String, RecordViewError)
  /// A baseline was made in another view than the user asks for.
  case otherView(path: String, RecordView, asked: RecordView)
  /// Two files describe hosts of one name.
  case repeatedHost(String, first: String, second: String)
  /// A baseline, where the record of a host is wanted.
  case notARecord(path: String)
  /// A cap speaks of another vendor's CPUs than the pool has.
  case otherVendor(path: String, CPUVendor, pool: CPUVendor)
  /// Software of a distribution of which poolcpu has no tables.
  case noTables(Distribution)
  /// More than one host, where one is wanted.
  case manyRecords(path: String)
}
