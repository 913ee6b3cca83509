internal import PoolFormats
internal import PoolKit
internal import Testing

/// What kubectl prints of nodes for people says what its JSON says, as far as labels go.
struct KubernetesListingTests {
  private static let labels: [[String]] = [
    labels(of: ["aes", "sse4.1", "pdpe1gb", "vmx-ept"]), labels(of: ["aes"]),
  ]

  private static func labels(of features: [String]) -> [String] {
    features.map { "cpu-feature.node.kubevirt.io/\($0)=true" } + [
      "cpu-model.node.kubevirt.io/EPYC=true", "cpu-vendor.node.kubevirt.io/AMD=true",
      "host-model-cpu.node.kubevirt.io/EPYC-Rome=true", "empty=",
    ]
  }

  static let table =
    "NAME    STATUS   ROLES    AGE   VERSION   LABELS\n"
    + "node1   Ready    <none>   10d   v1.30.1   \(labels[0].joined(separator: ","))\n"
    + "node2   Ready    <none>   10d   v1.30.1   \(labels[1].joined(separator: ","))\n"

  static let description =
    zip(["node1", "node2"], labels).map { name, labels in
      """
      Name:               \(name)
      Roles:              <none>
      Labels:             \(labels.joined(separator: "\n                    "))
      Annotations:        kubevirt.io/heartbeat: 2026-01-01T00:00:00Z
                          other.io/note: a=b
      Conditions:
        Type             Status
      Non-terminated Pods:          (1 in total)
        Namespace                   Name
      """
    }.joined(separator: "\n\n\n") + "\n"

  @Test(arguments: [table, description])
  func `it says what JSON says`(text: String) throws {
    #expect(try PlatformSample.statements(text) == PlatformSample.statements(KubeVirtTests.nodes))
  }

  @Test(arguments: [
    (table.replacing("aes=true", with: "aes=false"), "expected \"true\", found \"false\""),
    (
      table.replacing("vendor.node.kubevirt.io/AMD", with: "vendor.node.kubevirt.io/ARM"),
      "a vendor that libvirt names"
    ),
    (
      table.replacing("empty=", with: "no label"),
      "line 2: expected labels KEY=VALUE with commas between them, found 'label'"
    ),
    (table.replacing("empty=", with: "empty=,empty="), "line 2: expected each label once"),
    ("NAME STATUS LABELS\n", "line 1: expected a line for each node below the head, found nothing"),
    ("NAME STATUS LABELS\nn1 Ready <none>\n", "expected labels cpu-feature.node.kubevirt.io/..."),
    (
      "Name: a\nRoles: x\nLabels: a=b\n",
      "line 3: expected Annotations: behind the labels, found 'the end of the text'"
    ),
    ("Roles: x\nLabels: a=b\nName: a\n", "line 2: expected Name: first"),
    (
      "Name: a\nRoles: x\nLabels: a=b\n  half\n", "line 4: expected a label KEY=VALUE, found 'half'"
    ),
  ])
  func `what kubectl does not print is refused`(text: String, message: String) {
    let refusal = PlatformSample.refusal(text, .kubevirt)
    #expect(refusal.contains(message), "\(refusal)")
  }

  @Test func `a node is named in what is wrong with it`() {
    let text = Self.table.replacing("aes=true", with: "aes=false")
    #expect(PlatformSample.refusal(text, .kubevirt).hasPrefix("[\"node1\"].metadata.labels["))
  }
}
