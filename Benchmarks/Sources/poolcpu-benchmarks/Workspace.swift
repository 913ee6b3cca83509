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
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { throw .system("cannot write \(path)", errno: errno) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { throw .system("cannot write \(path)", errno: errno) }
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
