import Foundation
import PoolFormats
import PoolTestSupport

/// A text of one of the formats that poolcpu reads.
struct SampleFile: Sendable {
  /// What a text is, which decides the commands that can use it.
  enum Kind { case record, baseline, dump, platform }

  let name: String
  let bytes: [UInt8]

  var kind: Kind {
    func isOf(_ parts: String...) -> Bool { parts.contains(where: name.contains) }
    if isOf("/hosts/", "examples/", "/record/") { return .record }
    if isOf("baseline/") { return .baseline }
    let isDump = isOf(
      "instlatx64", "cpuid-r", "tycho-cpuid", "libcpuid", "xen-policy", "kcpuid", "x86info",
      "esxcli-cpuid", "dev-cpuid")
    return isDump ? .dump : .platform
  }

  /// Texts in this repository, and those that poolcpu makes of them.
  static func all() throws -> [SampleFile] {
    var names = ["Tests/Fixtures/baseline/pool.json", "Tests/Fixtures/baseline/pool.msr.tsv"]
    for folder in [
      "examples/pool", "Tests/Fixtures/hosts", "Tests/Fixtures/platform", "Tests/Seeds",
    ] {
      names += Repository.files(below: folder, suffix: "").map { "\(folder)/\($0)" }
    }
    var files = try names.filter(Repository.isFile).map(read)
    for format in ["instlatx64", "cpuid-r", "xen-featureset"] {
      let record = "\(Repository.root)/Tests/Fixtures/hosts/amd/zen2-a.json"
      let result = try Command.poolcpu(["convert", record, "--format", format, "--lossy"]).run()
      files.append(SampleFile(name: format, bytes: result.output))
    }
    // Of the texts that poolcpu writes only and refuses to read, some are enough.
    let isRead = { (file: SampleFile) in (try? Format.recognise(file.bytes)) != nil }
    return files.filter(isRead) + files.filter { !isRead($0) }.prefix(4)
  }

  /// The file at `path` in the repository.
  static func read(_ path: String) throws -> SampleFile {
    let url = URL(filePath: "\(Repository.root)/\(path)")
    return SampleFile(name: path, bytes: Array(try Data(contentsOf: url)))
  }
}
