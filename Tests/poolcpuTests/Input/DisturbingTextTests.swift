import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Text from outside is shown, but never as it came.
struct DisturbingTextTests {
  private let folder: TemporaryFolder

  /// What a terminal obeys, what turns text round, and what a shell or a table would take for its own.
  private static let text = "x\u{1b}]0;t\u{7}\u{1b}[2J\u{9b}2J\u{202e}\u{200f}\n\r\t'\"$(id)`id`|\\"

  init() throws {
    folder = try TemporaryFolder()
    for (name, features) in [("n1", ["fpu", "aes", "sse"]), ("n2", ["fpu", "lm"])] {
      var table = try MachineSketch(name, features).table()
      let bytes = Array("\(name) \u{7f}[2J\u{202e}\u{7}\n".utf8)
      let brand = bytes + [UInt8](repeating: 0, count: 48 - bytes.count)
      for leaf in 0..<3 {
        let words = (0..<4).map { word in
          RegisterValue(
            rawValue: (0..<4).reduce(0) {
              $0 | UInt32(brand[leaf * 16 + word * 4 + $1]) << UInt32($1 * 8)
            })
        }
        table[CPUIDLeaf(rawValue: 0x8000_0002 + UInt32(leaf))] = CPUIDRegisters(
          words[0], words[1], words[2], words[3])
      }
      let record = try HostRecord(
        host: name + Self.text,
        source: RecordSource(how: Self.text, when: Self.text, by: Self.text),
        environment: ["kernel\(Self.text)": Self.text],
        cpus: [
          LogicalCPU(number: 0, leaves: table),
          LogicalCPU(number: 1, leaves: try MachineSketch(name, ["lm"]).table(brandOf: table)),
        ])
      try folder.write(JSONWriter.document(RecordDocument.json(for: record)), to: "\(name).json")
    }
    for (file, text) in Self.platformTexts { try folder.write(text, to: file) }
  }

  /// Texts of platforms, with what disturbs wherever a name or a value may stand.
  private static let platformTexts: [(file: String, text: String)] = [
    (
      "cpuinfo",
      "processor: 0\nvendor_id: \(line)\nmodel name: \(line)\nflags: fpu \(line)\nmodel: \(line)\n"
    ),
    (
      "flags",
      "processor: 0\nvendor_id: \(line)\nmodel name: \(line)\nflags: fpu \(line)\nx: \(line)\n"
    ),
    ("words", "nr_features: 2\nDynamic sets:\nHVM  00000001:\(line)\n"),
    (
      "xapi",
      "vendor: \(line)\nmodelname: \(line)\nfeatures: 00000001-00000001-00000001-00000001-00000001\n"
    ),
    ("hosts", "name-label: \(line)\nvendor: x\nfeatures_hvm: 00000001-00000001\n\(line): y\n"),
    ("libxl", "name = '\(line)'\ncpuid = \"host,\(line)=0\"\n"),
    ("xend", "name = '\(line)'\ncpuid = [ \"\(line)\" ]\n"),
    ("name", "name = '\(line)'\ncpuid = \"host,avx=0\"\n"),
    ("vmx", "displayName = \"\(line)\"\ncpuid.7.ebx = \"\(line)\"\n"),
    ("mask", "displayName = \"\(line)\"\nfeatMask.vm.cpuid.\(line) = \"Val:0\"\n"),
    (
      "policy",
      "\(line) policy: 1 leaves, 1 MSRs\n CPUID:\n  00000000:00000000 -> 0000000d:68747541:444d4163:69746e65\n"
    ),
    ("domain", "<cpu><model>\(xml)</model></cpu>"), ("mode", "<cpu mode='\(xml)'/>"),
    ("command", "-cpu EPYC,\(line.filter { !" |".contains($0) })=on\n"),
    ("template", "{\"cpuid_modifiers\": [{\"leaf\": \(quoted)}]}"),
    ("print", "{\"firecracker_version\": \(quoted), \"guest_cpu_config\": {}}"),
    ("criu", "{\"magic\": \(quoted)}"),
    ("node", "{\"apiVersion\": \(quoted), \"kind\": \(quoted)}"),
    ("label", node("{\"cpu-feature.node.kubevirt.io/aes\": \"true\", \(quoted): \"\"}")),
    ("feature", node("{\"cpu-feature.node.kubevirt.io/x\(quoted.dropFirst()): \"true\"}")),
    ("vendor", node("{\"cpu-vendor.node.kubevirt.io/x\(quoted.dropFirst()): \"true\"}")),
  ]

  /// The disturbing text without line ends and quotes.
  private static let line = text.filter { !"\n\r'\"".contains($0) }

  /// What of it XML can hold.
  private static let xml = "x\u{9b}2J\u{202e}\u{200f}\\"

  /// The disturbing text as JSON has it.
  private static let quoted = String(
    decoding: JSONWriter.line(.string(text)).dropLast(), as: UTF8.self)

  private static func node(_ labels: String) -> String {
    "{\"apiVersion\": \"v1\", \"kind\": \"Node\", \"metadata\": {\"name\": \(quoted), "
      + "\"labels\": \(labels)}}"
  }

  static let commands: [[String]] =
    recordCommands
    + platformTexts.flatMap { file, _ in
      [
        ["show", file], ["baseline", file], ["baseline", file, "--full"],
        ["baseline", "n1.json", "--cap", file],
      ]
    }

  private static let recordCommands: [[String]] = [
    ["show", "n1.json"], ["show", "n1.json", "--full"], ["show", "n1.json", "--format", "json"],
    ["baseline", "n1.json", "n2.json", "--full"],
    ["baseline", "n1.json", "n2.json"], ["baseline", "n1.json", "n2.json", "--format", "json"],
    ["baseline", "n1.json", "n2.json", "--format", "msr"],
    ["baseline", "n1.json", "n2.json", "--format", "wrmsr"],
    ["baseline", "n1.json", "n2.json", "--level", "amd-zen2"],
    ["baseline", "n1.json", "n2.json", "--level", "amd-zen2", "--format", "msr"],
    ["baseline", "n1.json", "n2.json", "--level", "amd-zen2", "--format", "json"],
    ["baseline", "n1.json", "n1.json"],
    ["check", "n1.json", "n2.json"], ["check", "n1.json", "n2.json", "--format", "json"],
    ["check", "n2.json", "n1.json", "--guest", "container"],
    ["diff", "n1.json", "n2.json"], ["diff", "n1.json", "n2.json", "--full"],
    ["models", "n1.json", "n2.json"], ["models", "n1.json", "n2.json", "--full"], ["show", "."],
    ["diff", "n1.json", "n2.json", "--format", "json"],
    ["apply", text], ["verify", text], ["verify", "n1.json", "--host", text],
    ["rollback", "--state", text], ["apply", "--boot", "--state", text],
    ["baseline", "n1.json", "--without", text], ["baseline", text], ["show", text],
    ["why", "avx", "n1.json", "n2.json"],
    ["why", "avx", "n1.json", "n2.json", "--full"], ["why", text, "n1.json"],
    ["name", text], ["name", text + "[3]"],
    ["name", text + "=5"], ["explain", text], ["explain", "missing features: \(text),avx"],
    ["explain", "Feature '\(text)' was 0, but must be 1", "--full"],
    ["explain", "unable to find CPU model '\(text)'", "--format", "json"],
  ]

  @Test(arguments: commands)
  func `nothing disturbing reaches the terminal`(arguments: [String]) throws {
    let result = try Command.poolcpu(arguments, in: folder.path).run()
    #expect(result.output != [] || result.errors != [])
    let isTable = arguments.contains("msr")
    for text in [result.outputText, result.errorText] {
      for scalar in text.unicodeScalars where scalar != "\n" && !(isTable && scalar == "\t") {
        #expect(
          !scalar.isDisturbing, "U+\(String(scalar.value, radix: 16)) in \(arguments): \(text)")
      }
    }
    // Of a folder each file may be told, and that there is no answer; nothing ends a line but poolcpu itself.
    let lines = result.errorText.split(separator: "\n")
    #expect(result.status == 64 || lines.allSatisfy { $0.hasPrefix("poolcpu: ") })
    let most = arguments.contains(".") ? try folder.names.count + 1 : 1
    #expect(result.status == 64 || lines.count <= most)
  }

  @Test(
    arguments: [
      ("features", "avx2 NAME\n"), ("qemu", "EPYC,NAME=on\n"), ("qemu", "EPYC,phys-bits=NAME\n"),
      ("qemu", "NAME\n"), ("libvirt", "<cpu><model>NAME</model></cpu>"),
      ("libvirt", "<cpu mode='NAME'/>"), ("libvirt", "<NAME/>"), ("xapi", "NAME\n"),
      ("proc-cpuinfo", "NAME\n"), ("cpuid-r", "NAME\n"), ("record", "{\"schema\": \"NAME\"}"),
      ("record", "{\"NAME\": 1, \"NAME\": 2}"), ("firecracker", "{\"NAME\": []}"),
    ])
  func `a line of eight megabytes is quoted by its start`(format: String, text: String) throws {
    try folder.write(text.replacing("NAME", with: HostileNames.endless(8 << 20)), to: "long")
    let result = try Command.poolcpu(["show", "--from", format, "long"], in: folder.path).run()
    #expect(result.status == 2 && result.output == [])
    #expect(result.errors != [] && result.errors.count < 500, "\(result.errorText.prefix(300))")
  }

  @Test
  func `what was disturbing is shown escaped`() throws {
    let show = try Command.poolcpu(
      ["show", "n1.json", "--full"], in: folder.path, environment: ["COLUMNS": "200"]
    ).run()
    #expect(show.outputText.contains("Brand               n1 \\u{7f}[2J\\u{202e}\\u{7}\\u{a}\n"))
    #expect(
      show.outputText.contains(
        #"Host                n1x\u{1b}]0;t\u{7}\u{1b}[2J\u{9b}2J\u{202e}\u{200f}\u{a}\u{d}\u{9}'"#
      ))
  }

  @Test
  func `the record comes back from its document as it was`() throws {
    let show = try Command.poolcpu(["show", "n1.json", "--format", "json"], in: folder.path).run()
    #expect(show.output == (try folder.read("n1.json")))
  }
}

extension MachineSketch {
  /// What the machine's CPU answers, with the brand of another.
  fileprivate func table(brandOf other: CPUIDTable) throws -> CPUIDTable {
    var table = try table()
    for leaf: CPUIDLeaf in [0x8000_0002, 0x8000_0003, 0x8000_0004] { table[leaf] = other[leaf] }
    return table
  }
}
