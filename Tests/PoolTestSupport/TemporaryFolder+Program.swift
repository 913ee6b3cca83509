extension TemporaryFolder {
  /// Writes a shell script that can be executed, and returns its absolute path.
  ///
  /// It is written by a child: a program that another test starts at this moment would inherit the open
  /// file of this process, and nobody can execute a file that is open for writing.
  ///
  /// - Parameters:
  ///   - body: what the script does.
  ///   - name: the file, which may lie in folders below.
  /// - Returns: the absolute path.
  /// - Throws: ``Command/Failure`` when the child cannot write it.
  @discardableResult
  public func writeProgram(_ body: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    let make = "mkdir -p \"$(dirname \"$1\")\" && cat > \"$1\" && chmod +x \"$1\""
    _ = try Command("sh", ["-c", make, "sh", file], input: "#!/bin/sh\n\(body)\n".utf8).run()
    return file
  }
}
