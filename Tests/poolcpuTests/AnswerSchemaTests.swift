import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Every kind of answer and of state that the tests make, held against docs/schema.
@Suite(.enabled(if: JSONSchema.isThere, "python3-jsonschema is not installed"))
struct AnswerSchemaTests {
  /// The fixtures, and machines made up at random.
  private static func records() throws -> [HostRecord] {
    var machines = RandomMachines(seed: 23)
    return try FixtureHost.allCases.map { try $0.record() }
      + (0..<6).map { try machines.next("n\($0)", largest: 3) }
  }

  @Test
  func `checks are valid`() throws {
    var documents: [JSONValue] = []
    let records = try Self.records()
    for (source, destination) in records.flatMap({ source in records.map { (source, $0) } }) {
      let baseline = Baseline(of: try Pool(of: [source]))
      let pool = try Pool(of: [destination])
      for guest in GuestKind.allCases {
        let check = try MoveCheck(from: baseline, to: pool, migration: .live, guest: guest)
        documents.append(CheckDocument.json(for: [MoveAnswer(source: "a", check: check)]))
      }
      let check = try MoveCheck(
        from: baseline, to: pool, migration: .static, guest: .hvm,
        requiring: Level.named("amd-zen3"))
      documents.append(CheckDocument.json(for: [MoveAnswer(source: "a", check: check)]))
    }
    try JSONSchema.expectValid(documents)
  }

  @Test
  func `what verify finds is valid`() throws {
    let bench = try SparseBench("epyc-zen2")
    let found = try bench.session().verify(try bench.machine.baseline(), host: "host")
    #expect(!found.findings.isEmpty)
    try JSONSchema.expectValid([JSONReader.value(of: VerificationDocument.bytes(for: found))])
  }

  @Test
  func `differences are valid`() throws {
    let records = try Self.records()
    let documents = try records.flatMap { first in
      try records.map { second in
        try JSONReader.value(
          of: DiffDocument.bytes(
            for: RecordDiff(from: first, to: second), of: first, and: second, ignoring: []))
      }
    }
    try JSONSchema.expectValid(documents)
  }

  @Test(.corpus())
  func `checks of and differences between dumps are valid`() throws {
    let records = Corpus.records.filter { $0.cpus.count <= 16 }
    let chosen = records.enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
    let documents = try zip(chosen, chosen.dropFirst()).flatMap { first, second in
      [
        try JSONReader.value(
          of: DiffDocument.bytes(
            for: RecordDiff(from: first, to: second), of: first, and: second, ignoring: [.cpus])),
        CheckDocument.json(
          for: [
            MoveAnswer(
              source: "a",
              check: try MoveCheck(
                from: Baseline(of: try Pool(of: [first])), to: try Pool(of: [second]),
                migration: .cold, guest: .container))
          ]),
      ]
    }
    try JSONSchema.expectValid(documents)
  }

  @Test
  func `answers about features are valid`() throws {
    let pool = try Pool(
      of: FixtureHost.allCases.map { try $0.record() }.filter { $0.vendor == .amd })
    let bits = FeatureSet.guestsMayNotice(.amd).bits + FeatureSet.guestsMayNotice(.intel).bits
    try JSONSchema.expectValid(
      bits.map {
        try JSONReader.value(of: WhyDocument.bytes(for: [FeatureWhy($0, in: pool)], asked: "x"))
      })
  }

  @Test
  func `answers about levels are valid`() throws {
    let pool = try Pool(
      of: FixtureHost.allCases.map { try $0.record() }.filter { $0.vendor == .amd })
    try JSONSchema.expectValid(
      Level.all.map {
        try JSONReader.value(
          of: LevelAnswerDocument.bytes(for: LevelAnswer($0, for: pool), pool: pool))
      })
  }

  @Test
  func `what every name means is valid`() throws {
    let names = Catalogue.words.flatMap(\.features).map(\.name) + ["ssbd", "0xc0011004[53]"]
    try JSONSchema.expectValid(
      names.map { try JSONReader.value(of: NameDocument.bytes(for: FeatureQuery($0))) })
  }

  @Test
  func `what values, models and levels are is valid`() throws {
    let names = [
      "7.0.ebx=0x209c01a9", "0xc0011004=0x7ed8320b178bfbff", "0x10a=ffffffffffffffff", "0x130=0",
      "EPYC-Rome", "qemu64", "x86-64-v2-AES", "Skylake-Server-IBRS", "amd-zen3", "intel-skylake",
      "vmx-ept",
    ]
    try JSONSchema.expectValid(
      names.map {
        try JSONReader.value(of: Command.poolcpu(["name", $0, "--format", "json"]).run().output)
      })
  }

  @Test
  func `explanations are valid`() throws {
    let all = FeatureSet.rows.map { Failure.Subject.feature($0.bit) }
    let subjects = all + [.other("vmx-ept", .vmxCapability), .unknown("x")]
    var documents: [JSONValue] = []
    for program in Failure.Program.allCases.map(Optional.some) + [nil] {
      for problem in Failure.Problem.allCases {
        let failure = Failure(
          complaints: [
            Failure.Complaint(program, problem, subjects), Failure.Complaint(program, .unnamed, []),
          ], models: ["m"])
        documents.append(try JSONReader.value(of: ExplainDocument.bytes(for: failure)))
      }
    }
    try JSONSchema.expectValid(documents)
  }

  @Test
  func `states are valid in every phase and with everything that may be left`() throws {
    let left: [TakenMSR.Remainder?] = [nil, .value(5), .foreign(6), .unreadable]
    var leaves = CPUIDTable()
    leaves[CPUIDQuery(0xd, 1)] = CPUIDRegisters(1, 2, 3, 4)
    let cpus = left.enumerated().map { number, remainder in
      TakenCPU(
        number: number, leaves: leaves,
        registers: [
          TakenMSR(
            address: 0xc001_1004, original: 1, intended: 2, before: number == 0 ? nil : 3,
            remainder: remainder)
        ])
    }
    try JSONSchema.expectValid(
      OverrideState.Phase.allCases.map { phase in
        try JSONReader.value(
          of: StateDocument.bytes(
            for: OverrideState(
              bootID: "b", host: "n1", vendor: .amd,
              signature: CPUSignature(family: 23, model: 49, stepping: 0), phase: phase,
              cpus: cpus)))
      })
  }

  @Test(arguments: [
    #"{"schema":"poolcpu.level/1","level":"x"}"#, #"{"schema":"poolcpu.diff/1","differ":1}"#,
    #"{"schema":"poolcpu.check/1","verdict":"perhaps"}"#, #"{"schema":"poolcpu.state/1"}"#,
    #"{"schema":"poolcpu.name/1","asked":"x","features":[]}"#,
  ])
  func `what is no answer is told`(text: String) throws {
    let document = try JSONReader.value(of: Array(text.utf8))
    #expect(try JSONSchema.validate([document]).status == 1)
  }
}
