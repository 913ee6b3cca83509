internal import Glibc

/// A folder for made-up inputs, to be removed at the end.
struct Workspace {
  private let folder: String

  init() throws(BenchmarkError) {
    var template = Array("/tmp/poolcpu-benchmarks-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system("cannot make a folder", errno: errno) }
    folder = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  /// Writes `text` to the file `name`; returns its path.
  func write(_ text: String, to name: String) throws(BenchmarkError) -> String {
    try write(to: name) { write throws(BenchmarkError) in try write(text) }
  }

  /// Writes the pieces that `body` has to the file `name`; returns its path.
  func write(
    to name: String,
    _ body: ((String) throws(BenchmarkError) -> Void) throws(BenchmarkError) -> Void
  ) throws(BenchmarkError) -> String {
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { throw .system("cannot write \(path)", errno: errno) }
    defer { fclose(file) }
    try body { piece throws(BenchmarkError) in
      guard fputs(piece, file) >= 0, fflush(file) == 0 else {
        throw .system("cannot write \(path)", errno: errno)
      }
    }
    return path
  }

  /// How many bytes the file at `path` has.
  func size(of path: String) throws(BenchmarkError) -> Int {
    var info = stat()
    guard stat(path, &info) == 0 else { throw .system("cannot look at \(path)", errno: errno) }
    return Int(info.st_size)
  }

  /// Removes the folder and its files.
  func remove() { _ = try? ChildProcess.measure(["rm", "-r", folder]) }
}
