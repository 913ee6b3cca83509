internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// Nodes in YAML are the nodes in JSON.
struct KubeVirtYAMLTests {
  static let nodes = """
    apiVersion: v1
    items:
    \(node("node1", ["aes", "sse4.1", "pdpe1gb", "vmx-ept"], in: "  "))
    \(node("node2", ["aes"], in: "  "))
    kind: List
    metadata:
      resourceVersion: ""
    """ + "\n"

  private static func node(_ name: String, _ features: [String], in blanks: String) -> String {
    let labels =
      features.map { "cpu-feature.node.kubevirt.io/\($0)" } + [
        "host-model-cpu.node.kubevirt.io/EPYC-Rome", "cpu-model.node.kubevirt.io/EPYC",
        "cpu-vendor.node.kubevirt.io/AMD",
      ]
    let lines =
      [
        "apiVersion: v1", "kind: Node", "metadata:", "  annotations:",
        "    kubevirt.io/note: '{\"a\": [1, 2]}'", "    text: |", "      kind: Pod",
        "  name: \(name)",
        "  labels:",
      ] + labels.map { "    \($0): \"true\"" } + ["spec: {}"]
    return lines.enumerated().map { index, line in
      String(blanks.dropLast(2)) + (index == 0 ? "- " : "  ") + line
    }.joined(separator: "\n")
  }

  @Test func `a list says what the list in JSON says`() throws {
    let json = KubeVirtTests.nodes.replacing(", \"kubernetes.io/os\": \"linux\"", with: "")
    #expect(try PlatformSample.statements(Self.nodes) == PlatformSample.statements(json))
  }

  @Test func `documents follow one another`() throws {
    let items = Self.nodes.split(separator: "\n", omittingEmptySubsequences: false)
    let second = items.lastIndex { $0.hasPrefix("- apiVersion") } ?? 0
    let end = items.firstIndex { $0 == "kind: List" } ?? 0
    func document(_ lines: ArraySlice<Substring>) -> String {
      lines.map { String($0.dropFirst(2)) }.joined(separator: "\n")
    }
    let text = "---\n\(document(items[2..<second]))\n---\n\(document(items[second..<end]))\n"
    #expect(try PlatformSample.statements(text) == PlatformSample.statements(Self.nodes))
  }

  @Test func `a part that was cut out is recognised by its labels`() throws {
    let text =
      "metadata:\n  labels:\n    cpu-feature.node.kubevirt.io/aes: \"true\"\n  name: n1\n"
    #expect(try PlatformSample.statement(text).shown.names == ["aes"])
    let labels = "cpu-feature.node.kubevirt.io/aes: \"true\"\n"
    #expect(try Format.recognise(Array(labels.utf8)) == .kubevirt)
    #expect(PlatformSample.refusal(labels, .kubevirt).hasPrefix("it has no \"metadata\""))
  }

  @Test(arguments: [
    (
      "kind: Node\nmetadata: &a\n  name: x\n",
      "line 2: anchors in YAML are not read; give the same with -o json"
    ),
    (
      "kind: Node\nmetadata:\n  name: x\n  labels:\n    cpu-feature.node.kubevirt.io/aes: true\n",
      "metadata.labels[\"cpu-feature.node.kubevirt.io/aes\"]: expected \"true\", found true; "
        + "correct the file or make it again"
    ),
    (
      "kind: Node\nmetadata:\n  name: no\n  labels:\n    cpu-feature.node.kubevirt.io/aes: \"true\"\n",
      "metadata.name: expected a string, found false; correct the file or make it again"
    ),
    ("kind: Node\nkind: Node\n", "line 2: the key kind comes twice"),
  ])
  func `what could be misread is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .kubevirt) == sentence)
  }
}
