internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// What other tools write of a CPU says nothing that its dump does not say.
struct RegisterTextTests {
  /// A tool, and what it writes of a CPU.
  struct Tool: CustomTestStringConvertible, Sendable {
    let format: Format
    /// Words that it can tell of every CPU.
    let tells: [WordID]
    let write: @Sendable (RegisterTexts) -> [UInt8]

    var testDescription: String { format.rawValue }

    /// Whether the text may be of some leaves only.
    var listsSome: Bool { format == .deviceCPUID || format == .esxcliCPUID }
  }

  private static let basic = [WordID(1, 0, .ecx), WordID(1, 0, .edx)]
  private static let extended =
    basic + [WordID(0x8000_0001, 0, .ecx), WordID(0x8000_0001, 0, .edx)]

  static let tools = [
    Tool(format: .esxcliCPUID, tells: extended + [WordID(7, 0, .ebx)]) { Array($0.esxcli.utf8) },
    Tool(format: .x86info, tells: extended) { Array($0.x86info.utf8) },
    Tool(format: .kcpuid, tells: extended + [WordID(7, 0, .ebx)]) { Array($0.kcpuid.utf8) },
    Tool(format: .deviceCPUID, tells: basic + [WordID(7, 0, .ebx)]) { $0.device },
    Tool(format: .deviceCPUID, tells: basic) { Array($0.od().utf8) },
    Tool(format: .deviceCPUID, tells: basic) { Array($0.od(radix: 16).utf8) },
    Tool(format: .deviceCPUID, tells: basic) { Array($0.od(radix: 10).utf8) },
  ]

  @Test(arguments: tools, ExampleHost.all)
  func `a tool's text says what the dump says, or nothing`(
    tool: Tool, host: ExampleHost
  ) throws {
    try check(tool, host.record())
  }

  @Test(.corpus("instlatx64"), arguments: tools)
  func `so it is of every real CPU`(tool: Tool) throws {
    var count = 0
    for record in Corpus.records.prefix(400) {
      guard [.amd, .intel].contains(record.vendor), !HostProfile(of: record).isGuest else {
        continue
      }
      try check(tool, record)
      count += 1
    }
    print("\(tool.format.rawValue): \(count) CPUs written and read")
    #expect(count > 100)
  }

  private func check(_ tool: Tool, _ record: HostRecord) throws {
    let cpu = try #require(record.cpus.first)
    let whole = HostProfile(
      of: try HostRecord(host: record.host, source: record.source, cpus: [cpu]))
    let bytes = tool.write(RegisterTexts(table: cpu.leaves))
    #expect(try Format.recognise(bytes) == tool.format)
    // A text of some leaves does not tell whether an old CPU has extended ones.
    let isOpen = !tool.tells.contains(Self.extended[2]) || cpu.leaves[0x8000_0000] == nil
    if isOpen, tool.listsSome, (cpu.leaves.maxBasicLeaf ?? 0) < 5 {
      #expect(
        throws: DumpError(.cutOff(missing: "CPU 0 has no leaf 80000000"))
      ) { try Dump.record(from: bytes, host: record.host, format: tool.format) }
      return
    }
    let read = try Dump.record(from: bytes, host: record.host, format: tool.format)
    #expect(read.vendor == record.vendor && read.signature == record.signature)
    let view = HostProfile(of: read)
    for (index, word) in Catalogue.words.enumerated() where !view.unread.contains(word.name) {
      guard case .cpuid = word.name, !whole.unread.contains(word.name), !word.isOptional else {
        continue
      }
      #expect(
        view.words[word: index] == whole.words[word: index],
        "\(record.host) \(tool.format.rawValue) \(word.name)")
    }
    for word in tool.tells { #expect(!view.unread.contains(word), "\(record.host) \(word)") }
  }
}
