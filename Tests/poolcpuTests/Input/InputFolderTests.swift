import Glibc
import PoolTestSupport
import Testing

@testable import poolcpu

struct InputFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ path: String) throws -> [String] {
    try InputFolder.files(at: path).map { String($0.dropFirst(folder.path.utf8.count + 1)) }
  }

  @Test
  func `a folder means every file below it, in the order of their paths' bytes`() throws {
    for name in ["b", "a/z", "a.txt", "a/b/c", "B", "é", "a b"] { try folder.write("", to: name) }
    let expected = ["B", "a b", "a.txt", "a/b/c", "a/z", "b", "é"]
    #expect(try files(folder.path) == expected)
    #expect(try InputFolder.files(at: folder.path + "/") == expected.map { "\(folder.path)/\($0)" })
  }

  @Test
  func `names that begin with a dot are passed over in a folder, not as arguments`() throws {
    for name in [".git/config", ".hidden", "a", "b/.c"] { try folder.write("", to: name) }
    #expect(try files(folder.path) == ["a"])
    #expect(try files("\(folder.path)/.git") == [".git/config"])
    #expect(try files("\(folder.path)/.hidden") == [".hidden"])
  }

  @Test
  func `a file and standard input mean themselves`() throws {
    let path = try folder.write("", to: "a")
    #expect(try InputFolder.files(at: path) == [path])
    #expect(try InputFolder.files(at: "-") == ["-"])
  }

  @Test
  func `links to files and folders elsewhere are followed`() throws {
    try folder.write("", to: "pool/a")
    try folder.write("", to: "other/b")
    #expect(symlink("../other", "\(folder.path)/pool/link") == 0)
    #expect(symlink("a", "\(folder.path)/pool/c") == 0)
    #expect(try files("\(folder.path)/pool") == ["pool/a", "pool/c", "pool/link/b"])
  }

  @Test
  func `a link that leads back is refused by name`() throws {
    try folder.write("", to: "pool/a/file")
    let link = "\(folder.path)/pool/a/back"
    #expect(symlink("..", link) == 0)
    #expect(throws: InputError.loop(path: link)) {
      try InputFolder.files(at: "\(folder.path)/pool")
    }
    let itself = "\(folder.path)/self"
    #expect(symlink("self", itself) == 0)
    #expect(throws: InputError.unreadable(path: itself, errno: ELOOP)) {
      try InputFolder.files(at: itself)
    }
  }

  @Test
  func `a folder with as many files as there may be is read, one more refused`() throws {
    for name in ["a", "b", "below/c"] { try folder.write("", to: name) }
    #expect(try InputFolder.files(at: folder.path, most: 3).count == 3)
    #expect(throws: InputError.tooManyFiles(path: folder.path, most: 2)) {
      try InputFolder.files(at: folder.path, most: 2)
    }
  }

  @Test
  func `a folder without files is refused`() throws {
    #expect(mkdir("\(folder.path)/below", 0o755) == 0)
    #expect(throws: InputError.emptyFolder(path: folder.path)) {
      try InputFolder.files(at: folder.path)
    }
  }

  @Test
  func `a pipe in a folder is refused, a pipe as an argument is an input`() throws {
    let pipe = "\(folder.path)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: InputError.special(path: pipe)) { try InputFolder.files(at: folder.path) }
    #expect(try InputFolder.files(at: pipe) == [pipe])
  }

  @Test
  func `what is not there is told, also behind a link`() throws {
    let path = "\(folder.path)/none"
    #expect(throws: InputError.missing(path: path, near: [])) {
      try InputFolder.files(at: path)
    }
    let link = "\(folder.path)/link"
    #expect(symlink("none", link) == 0)
    #expect(throws: InputError.unreadable(path: link, errno: ENOENT)) {
      try InputFolder.files(at: folder.path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every folder"))
  func `a folder that may not be read stops the answer`() throws {
    try folder.write("", to: "a")
    let closed = "\(folder.path)/closed"
    #expect(mkdir(closed, 0o000) == 0)
    #expect(throws: InputError.unreadable(path: closed, errno: EACCES)) {
      try InputFolder.files(at: folder.path)
    }
  }
}
