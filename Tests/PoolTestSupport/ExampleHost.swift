public import CPUIDKit
public import PoolKit

/// A host of the example pool: a named level with the numbers that its CPUs have.
///
/// No such machine exists. What the level does not speak of is zero (caches, topology, ids) or
/// follows from its features (XSAVE state), and there is one logical CPU.
public struct ExampleHost: Sendable {
  /// The machine's name.
  public let host: String
  /// The level that it shows.
  public let level: String
  /// Leaf 1 EAX of a CPU that the level is named after.
  public let leaf1EAX: RegisterValue
  /// The highest basic and extended leaf of such a CPU.
  public let maxLeaves: (basic: RegisterValue, extended: RegisterValue)
  /// Leaf 8000_0008h EAX: linear address width in bits 15 to 8, physical in bits 7 to 0.
  public let addressWidths: RegisterValue
  /// Leaf 8000_000Ah EBX: how many guests SVM can tell apart; zero without SVM.
  public let svmASIDs: RegisterValue
  /// What such CPUs show beyond the level, which leaves them to each host.
  public var beyondLevel: [String] = []

  /// The pool, old to new.
  ///
  /// Source of the numbers: AMD's revision guides and InstLatx64's dumps of CPUs with these
  /// signatures.
  public static let all: [ExampleHost] = [
    .init(
      host: "opteron-rev-e", level: "amd-k8-rev-e", leaf1EAX: 0x0002_0f51,
      maxLeaves: (0x01, 0x8000_0018), addressWidths: 0x3028, svmASIDs: 0),
    .init(
      host: "opteron-rev-f", level: "amd-k8-rev-f", leaf1EAX: 0x0004_0f13,
      maxLeaves: (0x01, 0x8000_0018), addressWidths: 0x3028, svmASIDs: 0x40),
    .init(
      host: "opteron-k10", level: "amd-fam10h-rev-c", leaf1EAX: 0x0010_0f42,
      maxLeaves: (0x05, 0x8000_001b), addressWidths: 0x3030, svmASIDs: 0x40),
    .init(
      host: "opteron-bulldozer", level: "amd-bulldozer", leaf1EAX: 0x0060_0f12,
      maxLeaves: (0x0d, 0x8000_001e), addressWidths: 0x3030, svmASIDs: 0x1_0000),
    .init(
      host: "opteron-piledriver", level: "amd-piledriver", leaf1EAX: 0x0060_0f20,
      maxLeaves: (0x0d, 0x8000_001e), addressWidths: 0x3030, svmASIDs: 0x1_0000),
    .init(
      host: "epyc-zen", level: "amd-zen", leaf1EAX: 0x0080_0f12,
      maxLeaves: (0x0d, 0x8000_001f), addressWidths: 0x3030, svmASIDs: 0x8000, beyondLevel: zen),
    .init(
      host: "epyc-zen2", level: "amd-zen2", leaf1EAX: 0x0083_0f10,
      maxLeaves: (0x10, 0x8000_0020), addressWidths: 0x3030, svmASIDs: 0x8000, beyondLevel: zen),
    .init(
      host: "epyc-zen3", level: "amd-zen3-server", leaf1EAX: 0x00a0_0f11,
      maxLeaves: (0x10, 0x8000_0023), addressWidths: 0x3030, svmASIDs: 0x8000, beyondLevel: zen),
    .init(
      host: "epyc-zen4", level: "amd-zen4-server", leaf1EAX: 0x00a1_0f11,
      maxLeaves: (0x10, 0x8000_0028), addressWidths: 0x3934, svmASIDs: 0x8000, beyondLevel: zen),
    .init(
      host: "epyc-zen5", level: "amd-zen5-server", leaf1EAX: 0x00b0_0f21,
      maxLeaves: (0x10, 0x8000_0028), addressWidths: 0x3934, svmASIDs: 0x8000, beyondLevel: zen),
  ]

  /// What every EPYC has since Zen and QEMU's models of them as well.
  private static let zen = ["osvw", "perfctr_core"]

  /// Where the record lies in the package.
  public var path: String { "examples/pool/\(host).json" }

  /// The record, which says in three places that it is made up: source, environment and brand.
  public func record() throws -> HostRecord {
    let table = try CPUIDWalk.table(of: FakeCPU(answers()))
    return try HostRecord(
      host: host, source: RecordSource(how: "level"),
      environment: ["note": "synthetic: made from the level \(level), not read from a machine"],
      cpus: [LogicalCPU(number: 0, leaves: table)])
  }
}

extension ExampleHost: CustomStringConvertible {
  /// The machine's name.
  public var description: String { host }
}

extension ExampleHost {
  /// Why a host of the pool could not be made.
  enum Failure: Error {
    case unknownLevel(String)
  }

  private func answers() throws -> [CPUIDQuery: CPUIDRegisters] {
    guard let level = Level.named(level) else { throw Failure.unknownLevel(level) }
    var words = level.shown(by: .amd).union(FeatureSet.named(beyondLevel) ?? FeatureSet())
    let states = ExampleXSAVE.states(of: words)
    ExampleXSAVE.announce(states, in: &words)

    var answers = text("poolcpu example, level \(level.name)")
    for (word, value) in zip(Catalogue.words, words.values) {
      guard case .cpuid(let query, let register) = word.name else { continue }
      answers[query, default: .zero][register] = value
    }
    let vendor = registers(of: "AuthenticAMD")
    answers[CPUIDQuery(0)] = CPUIDRegisters(maxLeaves.basic, vendor[0], vendor[2], vendor[1])
    answers[CPUIDQuery(0x8000_0000)] = CPUIDRegisters(
      maxLeaves.extended, vendor[0], vendor[2], vendor[1])
    answers[CPUIDQuery(1), default: .zero].eax = leaf1EAX
    answers[CPUIDQuery(1), default: .zero].ebx = 0x0001_0800  // one CPU, CLFLUSH of 8 * 8 bytes
    answers[CPUIDQuery(0x8000_0001), default: .zero].eax = leaf1EAX
    answers[CPUIDQuery(0x8000_0008), default: .zero].eax = addressWidths
    if words.shows("monitor") {
      answers[CPUIDQuery(5)] = CPUIDRegisters(0x40, 0x40, [], [])  // its line, in bytes
    }
    if words.shows("svm") {
      answers[CPUIDQuery(0x8000_000a), default: .zero].eax = 1
      answers[CPUIDQuery(0x8000_000a), default: .zero].ebx = svmASIDs
    }
    if answers[CPUIDQuery(7, 1)].map({ $0 != .zero }) ?? false {
      answers[CPUIDQuery(7), default: .zero].eax = 1
    }
    for (query, registers) in ExampleXSAVE.answers(for: states, words) {
      answers[query] = registers
    }
    return answers
  }

  /// The answers that spell the brand string.
  private func text(_ brand: String) -> [CPUIDQuery: CPUIDRegisters] {
    let parts = registers(of: brand + String(repeating: "\0", count: 48 - brand.utf8.count))
    var answers: [CPUIDQuery: CPUIDRegisters] = [:]
    for place in 0..<3 {
      answers[CPUIDQuery(CPUIDLeaf(rawValue: 0x8000_0002 + UInt32(place)))] = CPUIDRegisters(
        parts[place * 4], parts[place * 4 + 1], parts[place * 4 + 2], parts[place * 4 + 3])
    }
    return answers
  }

  /// The registers that hold `text`, four bytes each.
  private func registers(of text: String) -> [RegisterValue] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      RegisterValue(
        rawValue: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) })
    }
  }
}
