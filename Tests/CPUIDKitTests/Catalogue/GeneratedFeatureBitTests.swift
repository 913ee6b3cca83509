import CPUIDKit
import PoolTestSupport
import Testing

struct GeneratedFeatureBitTests {
  @Test func `every feature's symbol is written from the catalogue`() throws {
    let file = try GeneratedDocument(FeatureBitSource.path).blessed(with: FeatureBitSource.text)
    #expect(file == FeatureBitSource.text, "run make docs")
  }
}
