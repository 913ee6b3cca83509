import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// What CRIU would write on each host of the corpus, compared with the host itself: an image tells some twenty registers.
@Suite(.corpus(dumps: 300))
struct ImageMoveTests {
  /// The image of the first CPU of `record`.
  static func image(of record: HostRecord) -> String? {
    let signature = record.signature
    guard let cpu = record.cpus.first,
      record.vendor == .intel || record.vendor == .amd
    else { return nil }
    let words = WordOrder.criu.map { word -> Int in
      guard case .cpuid(let query, let register)? = word else { return 0 }
      return Int(cpu.leaves.answer(to: query).registers[register].rawValue)
    }
    let states = cpu.leaves.answer(to: CPUIDQuery(0xd)).registers.eax.rawValue & 0x2f5
    return CRIUTests.image([
      """
      {"vendor_id": "\(record.vendor == .intel ? "INTEL" : "AMD")", "cpu_family": \(signature.family),
      "model": \(signature.model), "stepping": \(signature.stepping), "capability_ver": 2,
      "capability": \(words), "model_id": "x", "xfeatures_mask": \(states)}
      """
    ])
  }

  static func check(
    from source: HostClass, to destination: HostClass
  ) throws -> (there: MoveCheck.Direction, back: MoveCheck.Direction?) {
    let check = try MoveCheck(
      from: .hosts([source]), to: MoveDestination([destination]),
      .init(guest: .container))
    return (check.forward, check.reverse)
  }

  /// What refuses.
  static func refusals(_ direction: MoveCheck.Direction) -> [String] {
    direction.reasons.filter { $0.verdict == .unsafe }.map { "\($0.kind)" }
  }

  @Test func `no host refuses what its own image tells, nor the image the host`() throws {
    var verdicts: [Verdict: Int] = [:]
    for host in HostPairs.hosts where host.isComplete {
      guard let image = Self.image(of: host.record), host.part.view.divergences.isEmpty else {
        continue
      }
      let statement = try PlatformSample.statement(image).asCPU
      let (there, back) = try Self.check(from: HostClass(statement), to: host.part)
      #expect(Self.refusals(there) == [], "\(host.record.host)")
      #expect(back.map(Self.refusals) == [], "\(host.record.host), back")
      verdicts[there.verdict, default: 0] += 1
    }
    print("image to its own host: \(verdicts)")
    #expect(verdicts.values.reduce(0, +) > 200)
  }

  @Test func `a feature that the image tells and the host lacks refuses, by name`() throws {
    let host = try #require(
      HostPairs.hosts.first {
        $0.part.view.words.contains(.avx2) && !$0.part.view.words.contains(.sha_ni)
      })
    var statement = try PlatformSample.statement(try #require(Self.image(of: host.record))).asCPU
    statement.shown.insert(.sha_ni)
    let reasons = try Self.check(from: HostClass(statement), to: host.part).there.reasons
    let refusing = reasons.filter { $0.verdict == .unsafe }
    #expect(refusing.count == 1)
    guard case .missing(.sha_ni, _)? = refusing.first?.kind else {
      Issue.record("\(refusing)")
      return
    }
  }
}
