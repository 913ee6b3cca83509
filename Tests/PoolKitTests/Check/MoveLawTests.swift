@testable import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// What must hold of every check, over the corpus.
@Suite(.corpus(dumps: 300))
struct MoveLawTests {
  private static let sample = HostPairs.hosts.enumerated().filter { $0.offset % 5 == 0 }
    .map(\.element)

  @Test(arguments: [Platform.kvm, .xen])
  func `a host to itself is safe`(platform: Platform) throws {
    for host in HostPairs.hosts {
      let check = try MoveCheck(
        from: .hosts([host.part]), to: MoveDestination([host.part]), .init(platform: platform))
      #expect(check.verdict == .safe, "\(host.record.host): \(Self.reasons(check))")
    }
  }

  @Test(arguments: [Platform.kvm, .xen])
  func `a baseline against its members is neither unsafe nor unknown`(platform: Platform) throws {
    var random = SeededGenerator(seed: 7)
    for host in Self.sample {
      let line = HostPairs.hosts.filter { $0.record.vendor == host.record.vendor }
      let others = line.shuffled(using: &random).prefix(3).filter {
        $0.record.host != host.record.host
      }
      let classes = [host.part] + others.map(\.part)
      for part in classes {
        let check = try MoveCheck(
          from: .baseline(classes, .none), to: MoveDestination([part]),
          .init(platform: platform))
        #expect(
          check.verdict <= .masked,
          "\(classes.flatMap(\.hosts)) to \(part.hosts): \(Self.reasons(check))")
      }
    }
  }

  @Test(arguments: [Platform.kvm, .xen])
  func `a host that shows less may move to one that shows all of it and more`(
    platform: Platform
  ) throws {
    var random = SeededGenerator(seed: 11)
    for host in Self.sample {
      var words = host.part.view.words
      for bit in words.bits where Int.random(in: 0..<6, using: &random) == 0 { words.remove(bit) }
      Levelling.applyLiveStates(to: &words)
      let view = host.part.view
      let less = HostProfile(
        vendor: view.vendor, signature: view.signature, words: words, unread: view.unread,
        limits: view.limits, present: [:], divergences: [])
      let check = try MoveCheck(
        from: .hosts([HostClass(view: less, brand: "", hosts: ["less"])]),
        to: MoveDestination([host.part]), .init(platform: platform))
      #expect(check.verdict != .unsafe, "\(host.record.host): \(Self.reasons(check))")
    }
  }

  @Test func `layouts taken from other CPUs of a vendor are those of every dump`() {
    var count = 0
    for host in HostPairs.hosts {
      let view = host.part.view
      for state in XSAVEState.all where !state.neededBy.isDisjoint(with: view.words) {
        guard case .known(let read)? = view.limits.components[state.number] else { continue }
        let usual =
          view.vendor.isAMDLike ? state.onAMD : view.vendor == .intel ? state.onIntel : nil
        guard let usual = usual ?? state.architectural else { continue }
        count += 1
        #expect(read == usual, "\(host.record.host): component \(state.number)")
      }
    }
    print("\(count) layouts of dumps against those taken for their vendors")
    #expect(count > 500)
  }

  @Test func `leaf 7 has subleaves only where the highest leaf lets it`() {
    for host in HostPairs.hosts where host.part.view.limits[.maxLeaf7Subleaf] > 0 {
      let lowest = host.record.vendor.isAMDLike ? 0x10 : 0x16
      #expect(host.part.view.limits[.maxBasicLeaf] >= lowest, "\(host.record.host)")
    }
  }

  @Test func `no real CPU shows what the absence of another feature is taken to exclude`() {
    for host in HostPairs.hosts where [.amd, .intel, .hygon].contains(host.record.vendor) {
      // An emulator of DOS's time bears AMD's name.
      if host.record.host.contains("Virtual_CPU") { continue }
      let profile = host.part.view.profile
      let excluded = Catalogue.impossible(without: profile.absent, among: profile.shown)
      #expect(excluded.isEmpty, "\(host.record.host): \(excluded.bits.map(\.label))")
    }
  }

  static func reasons(_ check: MoveCheck) -> String {
    check.reasons.filter { $0.verdict >= .unknown }.prefix(4).map { "\($0.kind)" }
      .joined(separator: "; ")
  }

  @Test func `what needs a state of XSAVE has it announced`() {
    for host in HostPairs.hosts {
      let words = host.part.view.words
      // Firmware can cut the leaf off.
      if words[WordID(0xd, 0, .eax)] == [] { continue }
      let missing = XSAVEState.announced(by: words).subtracting(words)
      #expect(missing.names == [], "\(host.record.host)")
    }
  }
}
