import Glibc
import PoolTestSupport

/// The file that `-o` names, as it is before a command runs.
struct AnswerPlace {
  /// What is there before.
  enum Before: String, Sendable, CaseIterable { case nothing, file, link }

  /// What the file holds before.
  static let old = Array("what was there\n".utf8)

  let before: Before
  let folder: TemporaryFolder
  /// What `-o` names.
  let path: String

  init(_ before: Before) throws {
    self.before = before
    folder = try TemporaryFolder()
    path = "\(folder.path)/answer"
    switch before {
    case .nothing: break
    case .file: try folder.write(Self.old, to: "answer")
    case .link:
      try folder.write(Self.old, to: "target")
      guard symlink("target", path) == 0 else { throw Failure() }
    }
    guard before == .nothing || chmod(path, 0o600) == 0 else { throw Failure() }
  }

  private struct Failure: Error {}

  /// What the file holds now; `nil` when there is none.
  var content: [UInt8]? {
    get throws { try folder.names.contains("answer") ? folder.read("answer") : nil }
  }

  /// What is wrong with the place, whatever the file holds; `nil` when nothing is.
  ///
  /// A process that was killed may have left a draft.
  func damage(mayHaveDraft: Bool = false) throws -> String? {
    let expected = before == .link ? ["answer", "target"] : ["answer"]
    let names = try folder.names.filter { !mayHaveDraft || !$0.hasPrefix(".poolcpu.") }
    if names != expected, !(before == .nothing && names.isEmpty) { return "there is \(names)" }
    var info = stat()
    guard before != .nothing else { return nil }
    guard lstat(path, &info) == 0 else { return "it is gone" }
    if before == .link, info.st_mode & S_IFMT != S_IFLNK { return "the link is none any more" }
    guard stat(path, &info) == 0, info.st_mode & 0o777 == 0o600 else { return "others may read" }
    return nil
  }
}
