internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct KubeVirtTests {
  static let nodes = list([
    node("node1", ["aes", "sse4.1", "pdpe1gb", "vmx-ept"]), node("node2", ["aes"]),
  ])

  static func list(_ nodes: [String]) -> String {
    "{\"apiVersion\": \"v1\", \"items\": [\(nodes.joined(separator: ", "))], \"kind\": \"List\"}"
  }

  static func node(_ name: String, _ features: [String], vendor: String = "AMD") -> String {
    let labels =
      features.map { "\"cpu-feature.node.kubevirt.io/\($0)\": \"true\"" } + [
        "\"host-model-cpu.node.kubevirt.io/EPYC-Rome\": \"true\"",
        "\"cpu-model.node.kubevirt.io/EPYC\": \"true\"",
        "\"cpu-vendor.node.kubevirt.io/\(vendor)\": \"true\"",
        "\"kubernetes.io/os\": \"linux\"",
      ]
    return "{\"apiVersion\": \"v1\", \"kind\": \"Node\", \"metadata\": {\"name\": \"\(name)\", "
      + "\"labels\": {\(labels.joined(separator: ", "))}}}"
  }

  @Test func `each node is a host with the features of its labels`() throws {
    let statements = try PlatformSample.statements(Self.nodes)
    #expect(statements.map(\.name) == ["node1", "node2"])
    #expect(statements.map(\.shown.names) == [["aes", "pdpe1gb", "sse4_1"], ["aes"]])
    #expect(statements.map(\.vendor) == [.amd, .amd])
    #expect(statements.map(\.brand) == ["EPYC-Rome", "EPYC-Rome"])
    #expect(statements.map(\.subject) == [.host, .host])
    #expect(
      statements.map(\.notes) == [
        ["node1: 1 of its features is not known to poolcpu and not taken over: vmx-ept"], [],
      ])
  }

  @Test func `a single node is read as well`() throws {
    #expect(try PlatformSample.statement(Self.node("node1", ["aes"])).shown.names == ["aes"])
  }

  @Test(arguments: [
    (list([]), "items: expected at least one node, found 0"),
    ("{\"apiVersion\": \"v1\", \"kind\": \"Pod\"}", "kind: expected \"Node\", found \"Pod\""),
    (
      list([node("node1", [])]),
      "items[0].metadata.labels: expected labels cpu-feature.node.kubevirt.io/..., which KubeVirt "
        + "gives nodes that run guests, found an object"
    ),
    (
      list([node("node1", ["aes"], vendor: "ARM")]),
      "items[0].metadata.labels: expected a vendor that libvirt names, found "
        + "\"cpu-vendor.node.kubevirt.io/ARM\""
    ),
    (
      "{\"kind\": \"Node\", \"metadata\": {\"name\": \"n\", \"labels\": "
        + "{\"cpu-feature.node.kubevirt.io/aes\": \"false\"}}}",
      "metadata.labels[\"cpu-feature.node.kubevirt.io/aes\"]: expected \"true\", found \"false\""
    ),
  ])
  func `what is no node that runs guests is refused`(text: String, clause: String) {
    #expect(
      PlatformSample.refusal(text, .kubevirt) == clause + "; correct the file or make it again")
  }
}
