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
    #expect(statements.map(\.notes) == [[], []])
    #expect(statements.map(\.capabilities) == [["vmx-ept": true], [:]])
    #expect(statements.map(\.namesCapabilities) == [true, false])
  }

  @Test func `a feature that nobody knows is kept by its name`() throws {
    let statement = try PlatformSample.statement(Self.node("n", ["aes", "brand-new"]))
    #expect(statement.capabilities == ["brand-new": true])
    #expect(
      statement.notes == [
        "features that poolcpu does not know are compared by name only: brand-new"
      ])
  }

  @Test func `the time stamp counter is known`() throws {
    let labels =
      #""cpu-timer.node.kubevirt.io/tsc-frequency": "2112005000", "#
      + #""cpu-timer.node.kubevirt.io/tsc-scalable": "false", "#
    let text = Self.node("n", ["aes"]).replacing("\"labels\": {", with: "\"labels\": {\(labels)")
    #expect(
      try PlatformSample.statement(text).clock == TSCClock(kHz: 2_112_005, canScale: false))
    let facts = try HostClass(PlatformSample.statement(text)).facts
    #expect(facts.clocks.lowestKHz == 2_112_005 && facts.clocks.canScale == false)
    let bad = text.replacing("2112005000", with: "fast")
    #expect(
      PlatformSample.refusal(bad, .kubevirt).contains("expected a number of Hz, found \"fast\""))
  }

  @Test func `a single node is read as well`() throws {
    #expect(try PlatformSample.statement(Self.node("node1", ["aes"])).shown.names == ["aes"])
  }

  @Test(arguments: [
    (list([]), "items: expected at least one node or machine, found 0"),
    (
      "{\"apiVersion\": \"v1\", \"kind\": \"Pod\"}",
      "kind: expected Node, VirtualMachine, VirtualMachineInstance, KubeVirt or HyperConverged "
        + "(of nodes give kubectl get nodes -o yaml), found \"Pod\""
    ),
    (
      list([node("node1", [])]),
      "items[0].metadata.labels: expected labels cpu-feature.node.kubevirt.io/..., which KubeVirt "
        + "gives nodes that run guests (without KubeVirt give /proc/cpuinfo of each node), found an object"
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
