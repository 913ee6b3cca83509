internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct ExamplePoolTests {
  private func records() throws -> [HostRecord] { try ExampleHost.all.map { try $0.record() } }

  @Test(arguments: ExampleHost.all)
  func `an example on disk is made from its level`(example: ExampleHost) throws {
    let bytes = JSONWriter.document(RecordDocument.json(for: try example.record()))
    let text = String(decoding: bytes, as: UTF8.self)
    let isFresh = try GeneratedDocument(example.path).blessed(with: text) == text
    #expect(isFresh, "\(example.path) is stale: run `make bless`")
  }

  @Test func `the folder of examples holds nothing else`() {
    let names = ExampleHost.all.map { "\($0.host).json" }
    #expect(Repository.files(below: "examples/pool", suffix: "") == names.sorted())
  }

  @Test func `each example reaches its level, and the pool the lowest`() throws {
    for (example, record) in zip(ExampleHost.all, try records()) {
      let levels = Level.nearest(below: HostProfile(of: record).words, vendor: .amd)
      #expect(levels.contains { $0.name == example.level }, "\(example.host)")
    }
    let baseline = Baseline(of: try Pool(of: records()))
    let levels = Level.nearest(below: baseline.words, vendor: .amd).map(\.name)
    #expect(levels == ["x86-64-v1"], "family 15h and Zen dropped the 3DNow! of every K8 level")
  }

  @Test func `the pool of examples raises no warning`() throws {
    let baseline = Baseline(of: try Pool(of: records()))
    #expect(BaselineWarning.all(about: baseline).map(\.description) == [])
  }

  /// Source: docs/sources.md, "Requirements".
  @Test func `the only anomaly of the examples is that of real Zen 2 CPUs`() throws {
    let baseline = Baseline(of: try Pool(of: records()))
    let children = ["amd_stibp", "ibrs_fast", "ibrs_same_mode", "amd_ssbd"]
    #expect(baseline.anomalies.map(\.bit.name) == children)
    #expect(baseline.anomalies.allSatisfy { $0.parent.name == "amd_ibrs" })
  }
}
