internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import PoolKit

/// An error message that the user gives: in a file, on standard input, or as it is.
struct FailureInput {
  let failure: Failure

  /// Reads what `words` are: a path, `-`, or the words of a message.
  ///
  /// - Throws: ``InputError`` for a file that cannot be read, and for a text without a known message.
  init(_ words: [String]) throws(InputError) {
    let text = words.joined(separator: " ")
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputReader.bytes(at: text)
    } catch {
      // A message is no path, however it is spelt.
      guard error.isOfPlace, let failure = FailureReader.failure(in: Array(text.utf8)) else {
        throw error.meansNoFile && text.contains(where: { " {\"<".contains($0) })
          ? .noFailure(path: nil, nil) : error
      }
      self.failure = failure
      return
    }
    guard let failure = FailureReader.failure(in: bytes) else {
      throw .noFailure(path: text, FailureInput.format(of: bytes))
    }
    self.failure = failure
  }

  /// What a file is that holds no message, where poolcpu reads it.
  private static func format(of bytes: [UInt8]) -> Format? { try? Format.recognise(bytes) }
}

extension InputError {
  /// Whether the kernel refused what the user named.
  fileprivate var isOfPlace: Bool {
    switch self {
    case .unreadable, .missing: true
    default: false
    }
  }

  /// Whether what the user named is no file's path.
  fileprivate var meansNoFile: Bool {
    switch self {
    case .missing: true
    case .unreadable(_, let errno): [ENOENT, ENAMETOOLONG, ENOTDIR].contains(errno)
    default: false
    }
  }
}
