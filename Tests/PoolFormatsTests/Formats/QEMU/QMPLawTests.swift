import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Checks between real hosts' registers against what QEMU with KVM answered on the same hosts.
@Suite(.corpus("libvirt"))
struct QMPLawTests {
  /// What every KVM makes up today and the older ones among the 51 did not: the answers are of different
  /// years, and these differ by version, not by host.
  private static let madeUpLater = [
    "arat", "arch_capabilities", "tsc_adjust", "tsc_deadline_timer", "umip",
  ]

  private struct Host {
    let name: String
    let part: HostClass
    let answer: CPUStatement
  }

  /// The hosts of which the corpus has both registers and QEMU's answer.
  private static func hosts() throws -> [Host] {
    try Corpus.files(in: "libvirt", suffix: ".json").compactMap { file -> Host? in
      let name = Corpus.path(of: file)
      let registers = name.replacing(".json", with: ".xml")
      guard
        let bytes = Corpus.files(in: "libvirt", suffix: ".xml")
          .first(where: { Corpus.path(of: $0) == registers }).flatMap({ try? Corpus.bytes(of: $0) }
          ),
        case .record(let record) = try PlatformText.content(
          of: bytes, host: name, format: .libvirt)
      else { return nil }
      guard
        case .statements(let statements) = try PlatformText.content(
          of: try Corpus.bytes(of: file), host: name, format: .qmp), let answer = statements.first
      else { return nil }
      return Host(name: name, part: HostClass(of: record), answer: answer)
    }
  }

  @Test func `what check accepts QEMU's own answers accept`() throws {
    let hosts = try Self.hosts()
    let madeUpLater = try #require(FeatureSet.named(Self.madeUpLater))
    var (pairs, accepted) = (0, 0)
    var wrong: [String: Int] = [:]
    for source in hosts {
      for destination in hosts where destination.part.view.vendor == source.part.view.vendor {
        pairs += 1
        let check = try MoveCheck(
          from: .hosts([source.part]), to: MoveDestination([destination.part]))
        guard check.verdict < .unknown else { continue }
        accepted += 1
        // A QEMU that has no name for a feature says nothing of it, and one that does not give what the
        // registers of its host show ran on a kernel that was too old for it.
        let lost = source.answer.shown.intersection(destination.answer.hidden)
          .subtracting(Catalogue.nested).subtracting(madeUpLater)
          .subtracting(destination.part.view.words)
        for bit in lost.bits {
          wrong["\(bit.name ?? "?"): \(source.name) to \(destination.name)", default: 0] += 1
        }
      }
    }
    print("\(accepted) of \(pairs) moves between \(hosts.count) hosts accepted")
    for (text, _) in wrong.sorted(by: { $0.key < $1.key }) { Issue.record("\(text)") }
    #expect(accepted > 100)
  }

  /// Two answers lack what their registers show: the kernel's, and what QEMU does not pass on.
  @Test func `what QEMU's answers withhold has a cause`() throws {
    var generator = SeededGenerator(seed: 11)
    var causes: [Cause: Int] = [:]
    var cases: [Cause: [String]] = [:]
    for host in try Self.hosts() {
      let part = try HostClass(host.answer)
      let offer = Offer(of: host.part, on: .kvm).features
      for bit in offer.intersection(host.answer.hidden).subtracting(Catalogue.nested).bits {
        let why = Explanation(of: bit, lackingOn: part, shownBy: [host.part])
        causes[why.cause, default: 0] += 1
        cases[why.cause, default: []].append(
          "\(host.part.brand) | \(bit.name ?? "?") | \(why.evidence.clause)")
      }
    }
    for (cause, rows) in cases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("\(cause.rawValue): \(rows.count)")
      for row in rows.shuffled(using: &generator).prefix(10) { print("  \(row)") }
    }
    #expect(causes[.kernel, default: 0] > 0)
  }
}
