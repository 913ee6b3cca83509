import Foundation
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// What the tests over real dumps read, and from where.
struct CorpusTests {
  @Test(.corpus()) func `the dumps of the corpus are read, and how many CPUs they hold is told`() {
    let records = Corpus.records
    let cpus = records.reduce(0) { $0 + $1.cpus.count }
    print("corpus: \(records.count) dumps, \(cpus) logical CPUs from \(Corpus.folder.url.path)")
    #expect(!records.isEmpty)
  }

  /// Where a clone of InstLatx64 has dumps, and files that are none.
  private static let dumps = [
    "AuthenticAMD/AuthenticAMD0A20F10_K19_Vermeer_01_CPUID.txt",
    "GenuineIntel/Hybrid/GenuineIntel0090672_AlderLake_CPUID3.txt",
  ]
  private static let others = [
    "README.md", "AuthenticAMD/AuthenticAMD0A20F10_K19_Vermeer_InstLatX64.txt",
    "GenuineIntel/GenuineIntel0090672_AlderLake_CPUID.png",
  ]

  private func write(_ files: [String], below name: String, in folder: TemporaryFolder) throws {
    let dump = try #require(Format.instlatx64.bytes(of: FixtureHost.zen2a.record()))
    for file in files { try folder.write(dump, to: name + file) }
  }

  @Test(arguments: ["", "instlatx64/"])
  func `a clone of InstLatx64 is a corpus, with the same paths inside`(top: String) throws {
    let folder = try TemporaryFolder()
    try write(Self.dumps, below: top, in: folder)
    if top.isEmpty { try write(Self.others, below: top, in: folder) }
    let corpus = CorpusFolder(URL(filePath: folder.path))
    let paths = Self.dumps.map { "instlatx64/\($0)" }
    #expect(corpus.dumps.map { corpus.path(of: $0) } == paths)
    #expect(corpus.files(in: "instlatx64") == corpus.dumps)
    #expect(corpus.dumps == paths.map { corpus.url(of: $0) })
    #expect(try corpus.lack(of: paths + ["instlatx64"], dumps: 2) == nil)
    let records = corpus.records()
    #expect(records.map { "\($0.host).txt" } == paths)
    #expect(records.allSatisfy { $0.cpus == records[0].cpus && !$0.cpus.isEmpty })
  }

  @Test func `what is missing is told: the folder, a part of it, or dumps in number`() throws {
    let folder = try TemporaryFolder()
    let path = URL(filePath: folder.path).resolvingSymlinksInPath().path
    let nowhere = CorpusFolder(URL(filePath: "\(path)/nowhere"))
    #expect(
      try nowhere.lack(of: ["libvirt"])
        == "no corpus: \(path)/nowhere is not there, and POOLCPU_CORPUS names no other folder")
    #expect(nowhere.records().isEmpty)
    try write(Self.dumps, below: "", in: folder)
    let clone = CorpusFolder(URL(filePath: path))
    #expect(
      try clone.lack(of: ["libvirt", "msr-readouts.json"])
        == "\(path) has no libvirt, no msr-readouts.json")
    #expect(try clone.lack(of: [], dumps: 300) == "needs 300 dumps, and \(path) has 2")
  }

  @Test func `a folder without a dump is an error`() throws {
    let folder = try TemporaryFolder()
    try write(Self.others, below: "", in: folder)
    let corpus = CorpusFolder(URL(filePath: folder.path))
    let error = #expect(throws: CorpusFolder.Empty.self) { try corpus.lack(of: []) }
    #expect(error?.description.contains("holds no dump") == true)
  }
}
