internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// Labels of Node Feature Discovery say what is there, and nothing of what is not.
struct NodeDiscoveryTests {
  static let node = """
    {"apiVersion": "v1", "items": [{"kind": "Node", "metadata": {"name": "n1", "labels": {
      "feature.node.kubernetes.io/cpu-cpuid.AESNI": "true",
      "feature.node.kubernetes.io/cpu-cpuid.AVX2": "true",
      "feature.node.kubernetes.io/cpu-cpuid.STIBP": "true",
      "feature.node.kubernetes.io/cpu-cpuid.BRAND_NEW": "true",
      "feature.node.kubernetes.io/cpu-cpuid.AVX10_VERSION": "2",
      "feature.node.kubernetes.io/cpu-model.family": "25",
      "feature.node.kubernetes.io/cpu-model.vendor_id": "AMD"}}}], "kind": "List"}
    """ + "\n"

  @Test func `only what is there is known`() throws {
    let statement = try PlatformSample.statement(Self.node)
    #expect(statement.name == "n1" && statement.vendor == .amd && statement.view == .kernel)
    #expect(statement.shown.names == ["aes", "amd_stibp", "avx2"])
    #expect(statement.known == statement.shown)
    #expect(statement.notes.count == 2)
    #expect(statement.notes.last?.hasSuffix(": AVX10_VERSION, BRAND_NEW") == true)
  }

  @Test func `what means another bit on each vendor's CPUs needs the vendor`() throws {
    let text = Self.node.replacing("cpu-model.vendor_id", with: "cpu-model.other")
    let statement = try PlatformSample.statement(text)
    #expect(statement.vendor == nil && statement.shown.names == ["aes", "avx2"])
  }

  @Test func `KubeVirt's labels say more and count`() throws {
    let text = Self.node.replacing(
      "\"labels\": {", with: "\"labels\": {\"cpu-feature.node.kubevirt.io/lm\": \"true\", ")
    #expect(try PlatformSample.statement(text).shown.names == ["lm"])
  }
}
