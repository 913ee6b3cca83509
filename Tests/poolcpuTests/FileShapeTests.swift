import PoolTestSupport
import Testing

struct FileShapeTests {
  private static let files = Repository.files(below: "Sources", suffix: ".swift")

  @Test
  func `a file that is no table has fewer than 200 lines`() throws {
    for file in Self.files
    where !file.hasSuffix("+Generated.swift") && !Self.isWord(file) {
      // The last element is what follows the file's last line end: nothing.
      let count = try Repository.lines(of: "Sources/\(file)").count - 1
      #expect(count < 200, "\(file) has \(count) lines")
    }
  }

  @Test
  func `a file declares the type that it is named after`() throws {
    for file in Self.files {
      let name = file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let type = name.prefix { $0 != "+" }
      let words = try Repository.lines(of: "Sources/\(file)").flatMap { line in
        line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      }
      let declares = zip(words, words.dropFirst()).contains { keyword, word in
        ["struct", "enum", "class", "protocol", "extension", "actor"].contains(keyword)
          && word == type
      }
      #expect(declares || Self.isWord(file), "\(file) declares no \(type)")
    }
  }

  /// Whether a file holds rows of the catalogue, and is named after the register or the subject.
  private static func isWord(_ file: String) -> Bool {
    file.hasPrefix("CPUIDKit/Catalogue/Words/")
      || file.hasPrefix("CPUIDKit/Catalogue/Dependencies/")
  }
}
