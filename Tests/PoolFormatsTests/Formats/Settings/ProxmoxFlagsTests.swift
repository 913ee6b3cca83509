internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct ProxmoxFlagsTests {
  static let list =
    #"[{"description": "x", "name": "aes", "supported-on": ["pve2", "pve1"]}, "#
    + #"{"name": "pcid", "supported-on": ["pve1"]}, {"name": "pdpe1gb", "supported-on": []}, "#
    + #"{"name": "nested-virt", "supported-on": ["pve1"]}, {"name": "ssbd"}]"# + "\n"

  @Test func `each node has the flags that name it, and of no other flags is anything known`()
    throws
  {
    let nodes = try PlatformSample.statements(Self.list)
    #expect(nodes.map(\.name) == ["pve1", "pve2"])
    #expect(nodes.map(\.shown.names) == [["aes", "pcid"], ["aes"]])
    #expect(nodes.map(\.known.names) == [["aes", "pcid", "pdpe1gb"], ["aes", "pcid", "pdpe1gb"]])
    #expect(
      nodes[0].notes.last
        == "pve1: flags that are no feature of CPUID are not taken over: nested-virt")
  }

  @Test(arguments: [
    (
      #"[{"name": "aes", "supported-on": []}]"#, "expected flags with supported-on, and nodes there"
    ),
    (#"[{"supported-on": ["a"]}]"#, "[0] has no \"name\""),
    (#"[{"name": "aes", "supported-on": "a"}]"#, "expected an array"),
    (
      #"[{"name": "aes", "supported-on": ["a""#,
      "line 1, column 38: expected a comma or a closing bracket"
    ),
  ])
  func `what is wrong is named`(text: String, message: String) {
    let refusal = PlatformSample.refusal(text, .hostFacts)
    #expect(refusal.contains(message), "\(refusal)")
  }
}
