import PoolFormats
import PoolTestSupport
import Testing

struct FixtureHostTests {
  @Test(arguments: FixtureHost.allCases)
  func `a fixture on disk is what the code makes`(host: FixtureHost) throws {
    let bytes = JSONWriter.document(RecordDocument.json(for: try host.record()))
    let text = String(decoding: bytes, as: UTF8.self)
    let isFresh = try GeneratedDocument(host.path).blessed(with: text) == text
    #expect(isFresh, "\(host.path) is stale: run `make bless`")
  }

  @Test
  func `the folder of fixtures holds nothing else`() {
    let paths = Repository.files(below: "Tests/Fixtures/hosts", suffix: ".json")
    #expect(
      paths.map { "Tests/Fixtures/hosts/\($0)" } == FixtureHost.allCases.map(\.path).sorted())
  }
}
