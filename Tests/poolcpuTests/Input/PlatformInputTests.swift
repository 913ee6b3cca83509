import PoolTestSupport
import Testing

/// Platforms' texts as inputs of the commands.
struct PlatformInputTests {
  private let folder: TemporaryFolder

  private static let features = "00000001-00000001-20100800-00000001-00000000"

  init() throws {
    folder = try TemporaryFolder()
    let labels = ["aes", "avx"].map { "\"cpu-feature.node.kubevirt.io/\($0)\": \"true\"" }
    let nodes = [labels[0], labels.joined(separator: ", ")].enumerated().map { number, labels in
      "{\"kind\": \"Node\", \"metadata\": {\"name\": \"node\(number)\", \"labels\": {\(labels)}}}"
    }
    try folder.write(
      "{\"apiVersion\": \"v1\", \"items\": [\(nodes.joined(separator: ", "))]}", to: "nodes.json")
    try folder.write(
      "vendor: AuthenticAMD\nfeatures_pv: 00000000-00000000\nfeatures_hvm: \(Self.features)\n",
      to: "xs1.txt")
    try folder.write("name = \"vm1\"\ncpuid = \"host,sse3=0\"\n", to: "vm.cfg")
    try folder.write("cpuid.1.ecx = \"\(String(repeating: "----:", count: 7))---0\"\n", to: "a.vmx")
    try folder.write("aes avx\n", to: "names.txt")
  }

  private func run(_ arguments: String...) throws -> Command.Result {
    try Command.poolcpu(arguments, in: folder.path).run()
  }

  @Test func `show tells what was not taken over, on standard error`() throws {
    let result = try run("show", "xs1.txt")
    #expect(result.status == 0)
    #expect(result.outputText.contains("1 host (AuthenticAMD, guest view)"))
    #expect(
      result.errorText
        == "poolcpu: xs1.txt: xs1: uses features_hvm; ignores features_pv\n")
  }

  @Test func `the nodes of one text are hosts of a pool`() throws {
    let result = try run("baseline", "nodes.json", "--full")
    #expect(result.status == 0)
    #expect(result.errorText == "")
    #expect(result.outputText.contains("Baseline of 2 hosts in 2 classes"))
    #expect(result.outputText.contains("avx  00000001.0.ecx[28]"))
  }

  @Test(arguments: ["vm.cfg", "a.vmx"])
  func `what only differs from a host is a cap and no host`(file: String) throws {
    let shown = try run("show", file)
    #expect(shown.status == 0)
    #expect(shown.outputText.contains("what differs from its host: 1 feature hidden, 0 added"))
    let document = try run("show", file, "--format", "json")
    #expect(document.status == 2 && document.outputText.isEmpty)
    #expect(document.errorText.contains("says only what differs from its host"))
    let capped = try run("baseline", "xs1.txt", "--cap", file, "--full")
    #expect(capped.status == 0)
    #expect(capped.outputText.contains("Capped by: \(file == "vm.cfg" ? "vm1" : "a")"))
    #expect(capped.outputText.contains("pni  00000001.0.ecx[0]"))
  }

  @Test func `paravirtual guests are compared by their own sets`() throws {
    let words = ["00000001-00000001", "00000001-00000000"]
    for (file, pv) in zip(["a.txt", "b.txt"], words) {
      try folder.write(
        "vendor: AuthenticAMD\nfeatures_pv: \(pv)\nfeatures_hvm: 00000000-00000000\n", to: file)
    }
    #expect(try run("check", "b.txt", "a.txt", "--guest", "pv").status == 0)
    let refused = try run("check", "a.txt", "b.txt", "--guest", "pv")
    #expect(refused.status == 1 && refused.outputText.contains("b lacks pni"))
    let other = try run("check", "a.txt", "b.txt")
    #expect(other.status == 2 && other.errorText.contains("expected a host that runs HVM guests"))
  }

  @Test func `names alone are read when the format is named`() throws {
    #expect(try run("show", "names.txt").status == 2)
    let result = try run("show", "--from", "features", "names.txt")
    #expect(result.status == 0)
    #expect(result.outputText.contains("aes"))
  }
}
