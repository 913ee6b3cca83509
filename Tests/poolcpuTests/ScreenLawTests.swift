import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats
@testable import poolcpu

/// No default answer is longer than 23 lines, which leave one to the prompt, or wider than 80 columns, whatever the hosts are and are called.
struct ScreenLawTests {
  private static func expectFits(
    _ text: String, _ what: String, at place: SourceLocation = #_sourceLocation
  ) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 23, "\(what)\n\(text)", sourceLocation: place)
    let widest = lines.map { ColumnCount.of($0) }.max() ?? 0
    #expect(widest <= 80, "\(what)\n\(text)", sourceLocation: place)
    #expect(
      lines.first != "" && lines.allSatisfy { !$0.hasSuffix(" ") }, "\(what)\n\(text)",
      sourceLocation: place)
  }

  /// The comment of every form, which is short, and the other answers about a pool.
  private static func expectFits(
    _ baseline: Baseline, _ what: String, withForms: Bool
  ) throws {
    let page: AnswerFormat<BaselineForm> = .text
    expectFits(try page.written(baseline).text, "baseline of \(what)")
    for form in BaselineForm.all
    where withForms && ![.baseline, .msr, .wrmsr, .ansible].contains(form.format) {
      let written = try AnswerFormat.form(form).written(baseline)
      let comment = written.text.split(separator: "\n").filter {
        $0.hasPrefix("# ") || $0.hasPrefix("<!--")
      }
      expectFits(
        (comment + written.remarks.map { $0[...] }).map { $0 + "\n" }.joined(),
        "\(form.name) of \(what)")
      #expect(comment.count <= 12, "\(form.name) of \(what)")
    }
    let ranking = PlatformTarget.assumed.ranking(of: baseline, versioned: false)
    expectFits(ModelPage.text(for: ranking, of: baseline, on: .standard), "models of \(what)")
    let bits = baseline.removed.map(\.bit)
    for bit in TestScale.sample(bits, of: 2) {
      let why = WhyPage.text(
        for: [FeatureWhy(bit, in: baseline.pool)], asked: "x", on: .standard, isFull: false)
      expectFits(why, "why \(bit) of \(what)")
    }
    for level in Level.all.suffix(2) {
      let answer = LevelAnswer(level, for: baseline.pool)
      if answer.isReachable { continue }
      expectFits(
        LevelPage.text(for: answer, pool: baseline.pool, on: .standard), "\(level.name) of \(what)")
    }
  }

  private static func expectFits(
    from source: [HostClass], called names: [String], to destination: [HostClass], _ name: String
  ) throws {
    for (guest, platform) in [(GuestKind.hvm, Platform.kvm), (.hvm, .xen), (.container, .native)] {
      let check = try MoveCheck(
        from: .hosts(source), to: try MoveDestination(destination),
        MoveCheck.Question(guest: guest, platform: platform))
      let models = ModelLibrary.newest.guests.starting(on: source + destination, of: platform)
      let page = CheckPage(check, from: names, to: [name], models: models).text(on: .standard)
      expectFits(page, "check \(names) \(name) \(platform)")
      let answers = names.map { MoveAnswer(source: $0, check: check) }
      let table = CheckTable(answers + answers, to: [name], models: models).text(on: .standard)
      expectFits(table, "check of \(names)")
    }
  }

  @Test(.corpus())
  func `answers over a pair of real CPUs fit a screen`() throws {
    let pairs = TestScale.sample(HostPairs.chosen, of: 60)
    print("screens of \(pairs.count) of \(HostPairs.chosen.count) pairs of real hosts")
    for (index, (from, to)) in pairs.enumerated() {
      let (a, b) = (HostPairs.hosts[from], HostPairs.hosts[to])
      let what = "\(a.record.host) \(b.record.host)"
      Self.expectFits(
        try HostPage.text(for: a.record, codeName: nil, on: .standard), "show \(a.record.host)")
      let diff = try RecordDiff(from: a.record, to: b.record)
      Self.expectFits(
        DiffPage(diff, of: a.record, and: b.record, ignoring: []).text(on: .standard),
        "diff \(what)")
      try Self.expectFits(
        from: [a.part], called: ["\(a.record.host).txt"], to: [b.part], "\(b.record.host).txt")
      let pool = try Pool(
        a.record.host == b.record.host ? [a.part] : [a.part, b.part])
      try Self.expectFits(Baseline(of: pool), what, withForms: index % 10 == 0)
    }
  }

  /// Names that are long, wide, or full of what must be escaped.
  private static let names =
    HostileNames.all
    + (1...60 - HostileNames.all.count).map { number in
      switch number % 3 {
      case 0: "compute-rack12-node\(number).a-very-long-subdomain.of-a-data-centre.example.com"
      case 1: "漢字ホスト名漢字ホスト名漢字ホスト名漢字ホスト名漢字ホスト名\(number)"
      default: "n\(number)"
      }
    }

  @Test(
    .corpus(dumps: 300), arguments: ["AuthenticAMD", "GenuineIntel"])
  func `answers about sixty hosts fit a screen, whatever they are called`(vendor: String) throws {
    let found = HostPairs.hosts.filter { $0.record.vendor.rawValue == vendor }
    try #require(found.count >= 60)
    let chosen = (0..<60).map { found[$0 * found.count / 60] }
    let records = try zip(Self.names, chosen).map { name, host in
      try HostRecord(
        host: name, source: RecordSource(how: name, by: name), environment: ["microcode": name],
        cpus: host.record.cpus)
    }
    for (name, host) in zip(Self.names, chosen) {
      let statement = CPUStatement(name: name, .definition, vendor: host.record.vendor, brand: name)
      let baseline = Baseline(of: try Pool([host.part]))
      Self.expectFits(
        GuestPage.text(for: statement, baseline, on: .standard), "guest \(name)")
    }
    var list = ShownList()
    for record in records { list.add(record) }
    Self.expectFits(list.text(on: .standard), "show of sixty")
    for record in records.prefix(HostileNames.all.count + 3) {
      Self.expectFits(
        try HostPage.text(for: record, codeName: record.host, on: .standard), "show \(record.host)")
      let diff = try RecordDiff(from: record, to: records[0])
      let page = DiffPage(diff, of: record, and: records[0], ignoring: DiffGroup.allCases)
      Self.expectFits(page.text(on: .standard), "diff \(record.host)")
    }
    let classes = zip(records, chosen).map { record, host in
      HostClass(view: host.part.view, brand: record.host, hosts: [record.host])
    }
    let unique = Dictionary(grouping: classes, by: \.view).values.map { parts in
      HostClass(view: parts[0].view, brand: parts[0].brand, hosts: parts.flatMap(\.hosts).sorted())
    }.sorted { $0.hosts[0] < $1.hosts[0] }
    try Self.expectFits(Baseline(of: Pool(unique)), "sixty of \(vendor)", withForms: true)
    let half = unique.count / 2
    try Self.expectFits(
      from: Array(unique[..<half]), called: Self.names, to: Array(unique[half...]), Self.names[4])
    try Self.expectFits(from: [unique[0]], called: [Self.names[4]], to: unique, "pool")
  }

  @Test
  func `answers about every feature and level fit a screen`() throws {
    Self.expectFits(LevelPage.text(on: .standard), "levels")
    for level in Level.all {
      Self.expectFits(LevelPage.text(of: level, on: .standard), level.name)
    }
    for bit in Catalogue.words.indices.flatMap({ word in
      (0..<32).map { FeatureBit(word: word, position: $0) }
    }) {
      guard let name = bit.name else { continue }
      let query = try FeatureQuery(name)
      Self.expectFits(NamePage.text(for: query, on: .standard), "name \(name)")
      for problem in [Failure.Problem.lacking, .unknownName] {
        let complaint = Failure.Complaint(.libvirt, problem, [.feature(bit)])
        let failure = Failure(complaints: [complaint], models: ["m"])
        let page = ExplainPage.text(for: failure, on: .standard, isFull: false)
        Self.expectFits(page, "explain \(name) \(problem)")
      }
    }
    let all =
      FeatureSet.rows.map { Failure.Subject.feature($0.bit) }
      + HostileNames.all.map(Failure.Subject.unknown)
    for program in Failure.Program.allCases.map(Optional.some) + [nil] {
      for problem in Failure.Problem.allCases {
        let strange = Array(all.suffix(HostileNames.all.count))
        for subjects in [strange, Array(all.prefix(5)), []] + (problem == .lacking ? [all] : []) {
          let complaint = Failure.Complaint(program, problem, subjects)
          let failure = Failure(complaints: [complaint, complaint], models: HostileNames.all)
          let page = ExplainPage.text(for: failure, on: .standard, isFull: false)
          Self.expectFits(
            page, "explain \(program?.rawValue ?? "a list") \(problem) \(subjects.count)")
        }
      }
    }
    for name in ModelLibrary.newest.guests.models.map(\.name)
      + ModelLibrary.newest.qemu.models.map(\.name)
    {
      guard let query = ModelQuery(name) else { continue }
      Self.expectFits(ModelNamePage.text(for: query, on: .standard, isFull: false), "name \(name)")
    }
    for word in Catalogue.words {
      for value in ["ffffffff", "55555555", "0"] {
        guard case .cpuid = word.name, let query = try WordQuery("\(word.name)=\(value)") else {
          continue
        }
        Self.expectFits(ValuePage.text(for: query, on: .standard, isFull: false), "\(query.text)")
      }
    }
    for register in CPUIDMSR.all {
      let query = try #require(try WordQuery("\(register.address)=ffffffffffffffff"))
      Self.expectFits(ValuePage.text(for: query, on: .standard, isFull: false), "\(query.text)")
    }
  }
}
