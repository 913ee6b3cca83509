internal import Glibc
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
  /// A file is larger than any dump.
  case tooLarge(path: String)
  /// A file is no dump that poolcpu knows, or a broken one.
  case dump(path: String, DumpError)
  /// A file is no document of poolcpu's, or a broken one.
  case document(path: String, DocumentError)
  /// A file holds something other than the command wants.
  case wrongKind(path: String, wanted: String)
  /// Two files describe hosts of one name.
  case repeatedHost(String, first: String, second: String)
}

extension InputError: CustomStringConvertible {
  /// One sentence for the user: what, in which file, what to do.
  var description: String {
    switch self {
    case .unreadable(let path, let errno):
      "cannot read \(Printable.path(path)) (\(String(cString: strerror(errno))))"
    case .loop(let path):
      "cannot read \(Printable.path(path)): it leads back to a folder that it lies in; "
        + "remove the link"
    case .emptyFolder(let path):
      "there is no file below \(Printable.path(path)); put records or dumps of hosts there"
    case .special(let path):
      "cannot read \(Printable.path(path)): it is neither file nor folder; take it out of the folder"
    case .tooLarge(let path):
      "cannot read \(Printable.path(path)): it is larger than \(InputFile.largest >> 30) GiB, "
        + "which no dump is"
    case .dump(let path, let error):
      "cannot read \(Printable.path(path)): \(error)"
    case .document(let path, let error):
      "cannot read \(Printable.path(path)): \(error)"
    case .wrongKind(let path, let wanted):
      "\(Printable.path(path)) does not hold \(wanted)"
    case .repeatedHost(let name, let first, let second):
      "host \(Printable.text(name)) comes twice, in \(Printable.path(first)) and in "
        + "\(Printable.path(second)); give each record its own name"
    }
  }
}

extension Printable {
  /// A path for a sentence; `-` is standard input.
  static func path(_ path: String) -> String { path == "-" ? "standard input" : text(path) }
}
