import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// libvirt itself beside poolcpu: what hosts have in common, and whether it takes what poolcpu writes.
@Suite(
  .enabled(
    if: InstalledLibvirt.isPresent && Command.path(of: "virsh") != nil, "virsh is not installed"))
struct VirshTests {
  static let map = Result { try InstalledLibvirt.map() }

  private static func statements(_ text: String) throws -> [CPUStatement] {
    let content = try PlatformText.content(
      of: Array(text.utf8), host: "cpu", format: .libvirt,
      models: ModelLibrary(qemu: ModelTable([]), lists: map.get().models))
    guard case .statements(let statements) = content else { return [] }
    return statements
  }

  /// A pool and what virsh is told of each of its hosts.
  private struct Told {
    let hosts: [HostClass]
    let text: String
  }

  /// Pools of real hosts for which libvirt has a model that they show in full.
  ///
  /// Its oldest models ask for more than an Am486 or a Geode shows.
  private static func pools(_ count: Int, seed: UInt64) throws -> [Told] {
    let form = LibvirtHostForm(target: PlatformTarget(try map.get()))
    var random = CorpusPools(seed: seed)
    var found: [Told] = []
    while found.count < count {
      let hosts = random.next(largest: 4).map(\.part)
      let texts = try hosts.map { form.text(for: Baseline(of: try Pool([$0]))) }
      let isKnown = hosts.allSatisfy { $0.view.vendor.isAMDLike || $0.view.vendor == .intel }
      if isKnown, texts.allSatisfy({ $0.contains("<cpu>") }) {
        found.append(Told(hosts: hosts, text: texts.joined()))
      }
    }
    return found
  }

  @Test(.corpus(dumps: 300))
  func `virsh cpu-baseline finds the same features in 240 random pools`() throws {
    let named = try Self.map.get().features.reduce(into: FeatureSet()) {
      $0.formUnion($1.features)
    }
    let pools = try Self.pools(240, seed: 9)
    let folder = try TemporaryFolder()
    var commands: [String] = []
    for (number, pool) in pools.enumerated() {
      let path = try folder.write(pool.text, to: "pool\(number).xml")
      commands.append("echo pool \(number); cpu-baseline \(path)")
    }
    let result = try Command("virsh", ["-c", "test:///default", commands.joined(separator: "; ")])
      .run()
    #expect(result.errorText == "")
    let answers = result.outputText.components(after: "pool ")
    #expect(answers.count == pools.count)
    for (number, answer) in answers {
      let hosts = pools[number].hosts
      let baseline = Baseline(of: try Pool(hosts))
      let statement = try #require(try Self.statements(answer).first, "pool \(number)")
      // Where libvirt and poolcpu mean to differ: docs/libvirt-differences.md.
      let compared = named.subtracting(RuleTable.neverCompared.union(VirshTests.accumulated))
      let ours = baseline.words.intersection(compared)
      let theirs = statement.shown.subtracting(statement.hidden).intersection(compared)
      let why = "pool \(number): \(hosts.flatMap(\.hosts))"
      // Every host shows the bit, and poolcpu takes it out all the same: its state lies elsewhere.
      let taken = baseline.removed.filter { $0.cause != .absent && $0.cause != .unread }
      let excused = taken.reduce(into: FeatureSet()) { $0.insert($1.bit) }
      #expect(theirs.subtracting(ours).subtracting(excused).names == [], "only libvirt, \(why)")
      #expect(ours.subtracting(theirs).names == [], "only poolcpu, \(why)")
    }
    print("\(answers.count) random pools levelled by virsh \(VirshTests.version) and by poolcpu")
  }

  /// Bits that ask guests for care: libvirt intersects them as well.
  private static let accumulated = Catalogue.words.enumerated().reduce(into: FeatureSet()) {
    set, word in
    for row in word.element.features {
      switch row.rule {
      case .accumulate, .covered, .alternative:
        set.insert(FeatureBit(word: word.offset, position: row.bit))
      default: break
      }
    }
  }

  private static let version =
    ((try? Command("virsh", ["--version"]).run().outputText) ?? "").filter { !$0.isNewline }

  @Test(arguments: QEMUFormTests.cases)
  func
    `libvirt knows the model and every feature of the form, which says just what differs from the model`(
      row: BaselineCase
    ) throws
  {
    let map = try Self.map.get()
    let target = PlatformTarget(map)
    guard let read = try ReadForm(.libvirt, target, of: row.baseline) else { return }
    #expect(map.models[read.stated.model] != nil)
    let names = Set(map.features.map(\.name))
    #expect(Set(read.stated.on + read.stated.off).subtracting(names) == [])
    let guest = GuestFeatures(
      of: row.baseline, expressible: target.libvirtFeatures.intersection(target.qemuFeatures))
    let (on, off) = (try read.features(read.stated.on), try read.features(read.stated.off))
    #expect(on.names == guest.features.subtracting(read.model.features).names)
    #expect(off.names == read.model.required.subtracting(guest.allowed).names)
    let given = read.model.required.union(on).subtracting(off)
    #expect(read.statement.shown.symmetricDifference(given).names == [])
    let width = row.baseline.limits[.physicalAddressBits]
    #expect(read.statement.limits[.physicalAddressBits] ?? 0 == width)
  }

  @Test(.enabled(if: Command.path(of: "virt-xml-validate") != nil, "virt-xml-validate is missing"))
  func `libvirt's schema takes the form of a guest`() throws {
    let folder = try TemporaryFolder()
    for (number, row) in QEMUFormTests.cases.enumerated() where number % 8 == 0 {
      let text = LibvirtForm().text(for: row.baseline)
      let path = try folder.write(text, to: "\(number).xml")
      let result = try Command("virt-xml-validate", [path, "cpu"]).run()
      #expect(result.status == 0, "\(result.outputText) \(result.errorText)")
    }
  }
}

extension String {
  /// The parts after each line that begins with `mark` and a number, by the number.
  fileprivate func components(after mark: String) -> [Int: String] {
    var parts: [Int: String] = [:]
    var number: Int?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(mark), let next = Int(line.dropFirst(mark.count)) {
        number = next
      } else if let number {
        parts[number, default: ""] += line + "\n"
      }
    }
    return parts
  }
}
