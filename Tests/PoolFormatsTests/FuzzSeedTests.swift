import Fuzzing
import PoolFormats
import PoolTestSupport
import Testing

/// Texts of ours from which fuzzers begin, and what they once found.
struct FuzzSeedTests {
  /// What each reader is given first, all from tests of its format.
  private static let seeds: [String: [String]] = {
    var seeds: [String: [String]] = [:]
    for (format, text) in HostileTextTests.texts {
      seeds[format.rawValue, default: []].append(text)
    }
    for bytes in DumpFuzzTests.seeds {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let format = try? Format.recognise(bytes) else { continue }
      seeds[format.rawValue, default: []].append(text)
    }
    seeds["state"] = [
      String(decoding: StateDocument.bytes(for: StateDocumentTests.state), as: UTF8.self)
    ]
    seeds["libvirt-map"] = LibvirtMapTests.files.values.sorted()
    seeds["qemu-cpu-help"] = [
      "Available CPUs:\nx86 EPYC  (alias configured by machine type)\nx86 EPYC-v1  AMD EPYC\n\n"
        + "Recognized CPUID flags:\n  avx2 fsgsbase bmi1 hle smep\n"
    ]
    seeds["failure"] = FailureSample.all.map(\.text)
    seeds["host-list"] = HostListTests.rows.map(\.text)
    seeds["name"] = [
      "sse4_1", "CPUID.07H:EBX.hle [bit 4]", "0xc0011004=0x7ed8320b178bfbff", "EPYC-Rome",
    ]
    seeds["recognised"] = Format.readable.compactMap { seeds[$0.rawValue]?.first }
    return seeds
  }()

  @Test(arguments: FuzzedReader.all.map(\.name))
  func `every reader has a seed, written from the samples of the tests`(reader: String) throws {
    let texts = try #require(Self.seeds[reader])
    for (number, text) in texts.enumerated() {
      let document = GeneratedDocument("Tests/Seeds/\(reader)/\(number).txt")
      #expect(try document.blessed(with: text) == text)
    }
  }

  @Test(arguments: FuzzedReader.all)
  func `seeds and what fuzzers once found are read or refused`(reader: FuzzedReader) throws {
    for folder in ["Tests/Seeds", "Tests/Regressions"] {
      for file in Repository.files(below: "\(folder)/\(reader.name)", suffix: "") {
        let bytes = try Repository.bytes(of: "\(folder)/\(reader.name)/\(file)")
        #expect(throws: Never.self, "\(folder)/\(reader.name)/\(file)") {
          try reader.run(bytes, isDeep: true)
        }
      }
    }
  }
}
