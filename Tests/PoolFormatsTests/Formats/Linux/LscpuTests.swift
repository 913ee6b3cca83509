internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct LscpuTests {
  /// What lscpu prints of the machine of ``ProcCPUInfoTests/amd``.
  static let text = """
    Architecture:            x86_64
      CPU op-mode(s):        32-bit, 64-bit
      Address sizes:         48 bits physical, 47 bits virtual
      Byte Order:            Little Endian
    CPU(s):                  2
    Vendor ID:               AuthenticAMD
      Model name:            AMD EPYC 7313 16-Core Processor
        CPU family:          25
        Model:               1
        Thread(s) per core:  1
        Stepping:            1
        Flags:               \(ProcCPUInfoTests.flags)
    Virtualization features:
      Virtualization:        AMD-V
    Vulnerabilities:
      Spectre v2:            Mitigation; Retpolines, IBPB conditional
    """ + "\n"

  static let json = """
    {"lscpu": [
      {"field": "Architecture:", "data": "x86_64", "children": [
        {"field": "Address sizes:", "data": "48 bits physical, 47 bits virtual"}]},
      {"field": "CPU(s):", "data": "2"},
      {"field": "Vendor ID:", "data": "AuthenticAMD", "children": [
        {"field": "Model name:", "data": "AMD EPYC 7313 16-Core Processor", "children": [
          {"field": "CPU family:", "data": "25"}, {"field": "Model:", "data": "1"},
          {"field": "Stepping:", "data": "1"}, {"field": "Flags:", "data": "\(ProcCPUInfoTests.flags)"}]}]},
      {"field": "Vulnerabilities:", "data": null}]}
    """ + "\n"

  /// A terminal breaks the flags.
  private static let wrapped = text.replacing(
    " sse2 ", with: "\n                             sse2 ")

  @Test(arguments: [text, json, wrapped])
  func `it says what /proc/cpuinfo of the same machine says`(text: String) throws {
    #expect(try PlatformSample.statement(text) == PlatformSample.statement(ProcCPUInfoTests.amd))
  }

  /// `text` as lscpu prints it on a terminal of `width` columns: it breaks values anywhere, also within words.
  private static func folded(at width: Int) -> String {
    text.split(separator: "\n").map { line in
      guard line.count > width else { return String(line) }
      let column = 25
      var lines = [line.prefix(width)[...]]
      var rest = line.dropFirst(width)
      while !rest.isEmpty {
        lines.append(rest.prefix(width - column))
        rest = rest.dropFirst(width - column)
      }
      return lines.enumerated().map {
        $0 == 0 ? String($1) : String(repeating: " ", count: column) + $1
      }
      .joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  @Test(arguments: 60...200)
  func `a listing that a terminal broke says what it said`(width: Int) throws {
    let broken = try PlatformSample.statement(Self.folded(at: width))
    let whole = try PlatformSample.statement(Self.text)
    // But for words that no Linux has: nobody knows where they end.
    #expect(broken.shown == whole.shown && broken.known == whole.known)
    #expect(broken.signature == whole.signature && broken.limits == whole.limits)
  }

  @Test func `picked lines are a listing too`() throws {
    let lines = Self.text.split(separator: "\n").filter { line in
      ["Vendor", "CPU family", " Model", "Stepping", "Flags"].contains { line.contains($0) }
    }
    let statement = try PlatformSample.statement(lines.joined(separator: "\n") + "\nL1d: 1\n")
    let whole = try PlatformSample.statement(Self.text)
    #expect(statement.shown == whole.shown && statement.signature == whole.signature)
  }

  @Test func `two kinds of CPUs show what both show`() throws {
    let second =
      "  Model name: other\n    CPU family: 25\n    Model: 1\n    Stepping: 1\n    Flags: fpu sse\n"
    let statement = try PlatformSample.statement(Self.text + second)
    #expect(Set(statement.shown.names) == ["fpu", "sse", "apic", "e1d_fpu", "e1d_apic"])
    #expect(statement.vendor == .amd)
    #expect(statement.notes.first?.hasPrefix("its CPUs differ") == true)
  }

  /// What old versions print: the flags are the last line.
  private static let old = """
    Architecture: x86_64
    CPU(s): 2
    NUMA node(s): 1
    Vendor ID: AuthenticAMD
    CPU family: 25
    Model: 1
    Model name: AMD EPYC 7313 16-Core Processor
    Stepping: 1
    L1d cache: 32K
    NUMA node0 CPU(s): 0,1
    Flags: \(ProcCPUInfoTests.flags)
    """

  @Test func `flags as the last line of an old listing are whole`() throws {
    let statement = try PlatformSample.statement(Self.old + "\n")
    #expect(statement.known == (try PlatformSample.statement(ProcCPUInfoTests.amd)).known)
    #expect(!statement.notes.contains { $0.contains("ends within") })
  }

  @Test(arguments: [
    String(text[..<(text.firstRange(of: " sse2 ")?.lowerBound ?? text.startIndex)]) + "\n",
    String(text[..<(text.firstRange(of: " sse2 ")?.lowerBound ?? text.startIndex)]),
    String(old[..<(old.firstRange(of: " sse2 ")?.lowerBound ?? old.startIndex)]),
    String(wrapped[..<(wrapped.firstRange(of: " sse2 ")?.lowerBound ?? wrapped.startIndex)]) + "\n",
  ])
  func `flags that are cut off say nothing of what follows`(text: String) throws {
    let statement = try PlatformSample.statement(text)
    #expect(!statement.shown.isEmpty && statement.known == statement.shown)
    #expect(
      statement.notes.contains(
        "the text ends within the flags of processor 0; what may follow is not known"))
  }

  @Test func `a guest is told to be one`() throws {
    let statement = try PlatformSample.statement(Self.text + "Hypervisor vendor: KVM\n")
    #expect(statement.notes.contains { $0.hasPrefix("it is a guest of KVM") })
  }

  @Test(arguments: [
    ("Architecture: aarch64\n", "line 1: expected the architecture x86_64, found 'aarch64'"),
    (
      "Architecture: x86_64\nVendor ID: GenuineIntel\n",
      "expected a line 'Flags', found none; give the whole of LC_ALL=C lscpu, or /proc/cpuinfo"
    ),
    ("Architecture: x86_64\nmore\n", "line 2: expected a key and a colon, found 'more'"),
    (
      "Vendor ID: GenuineIntel\nModel: x\n", "line 2: expected a decimal number as model, found 'x'"
    ),
  ])
  func `what is no whole listing is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .lscpu) == sentence)
  }

  @Test(arguments: [
    ("{\"lscpu\": 1}", "lscpu: expected an array"),
    (
      "{\"lscpu\": [{\"field\": \"Model:\", \"data\": \"x\"}]}",
      "expected a decimal number as model, found 'x'"
    ),
  ])
  func `what is no listing as JSON is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .lscpuJSON).hasPrefix(sentence))
  }
}
