import CPUIDKit
import Foundation
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Templates for Firecracker, held against the schema that Firecracker publishes.
@Suite(
  .corpus("firecracker"),
  .enabled(
    if: (try? Command("/usr/bin/python3", ["-c", "import jsonschema"]).run().status) == 0,
    "python3-jsonschema is not installed"))
struct FirecrackerTemplateTests {
  @Test func `templates of random pools are what the schema asks for`() throws {
    var pools = CorpusPools(seed: 9)
    var documents: [String] = []
    for _ in 0..<60 {
      let baseline = Baseline(of: try Pool(pools.next(largest: 4).map(\.part)))
      documents.append(FirecrackerForm().text(for: baseline))
    }
    let script = """
      import json, jsonschema, re, sys
      schema = json.load(open(sys.argv[1]))
      count = 0
      for text in sys.stdin.read().split('\\0'):
          template = json.loads(text)
          jsonschema.validate(template, schema)
          assert set(template) <= set(schema['properties'])
          for leaf in template['cpuid_modifiers']:
              assert leaf['flags'] in (0, 1)
              int(leaf['leaf'], 0), int(leaf['subleaf'], 0)
              for modifier in leaf['modifiers']:
                  assert re.fullmatch('0b[01x]{32}', modifier['bitmap'])
          for msr in template.get('msr_modifiers', []):
              assert re.fullmatch('0b[01x]{64}', msr['bitmap'])
          count += 1
      print(count)
      """
    let result = try Command(
      "/usr/bin/python3",
      ["-c", script, Corpus.folder.absolutePath(of: "firecracker/schema.json")],
      input: documents.joined(separator: "\0").utf8
    ).run()
    #expect(result.outputText == "60\n", "\(result.errorText)")
  }

  /// All but 1Eh, which poolcpu's templates leave out and of which KVM knows subleaf 0 only.
  @Test func `leaves count their subleaves as Firecracker's own templates do`() throws {
    let script = """
      import json, sys
      flags = {}
      for path in sys.argv[1:]:
          for leaf in json.load(open(path)).get('cpuid_modifiers', []):
              flags[int(leaf['leaf'], 0)] = leaf['flags']
      print(' '.join('%x:%d' % item for item in sorted(flags.items())))
      """
    let files = Corpus.files(in: "firecracker", suffix: ".json").map(\.path).filter {
      !$0.hasSuffix("schema.json") && !$0.contains("fingerprint")
    }
    let result = try Command("/usr/bin/python3", ["-c", script] + files).run()
    let pairs = result.outputText.split(whereSeparator: \.isWhitespace)
    #expect(pairs.count > 3, "\(result.errorText)")
    for pair in pairs where !pair.hasPrefix("1e:") {
      let parts = pair.split(separator: ":")
      let leaf = CPUIDLeaf(rawValue: try #require(UInt32(parts[0], radix: 16)))
      #expect(leaf.hasSubleaves == (parts[1] == "1"), "\(pair)")
    }
  }
}
