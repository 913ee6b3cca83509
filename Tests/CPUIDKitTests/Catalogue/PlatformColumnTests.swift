@testable import CPUIDKit
import PoolTestSupport
import Testing

/// The catalogue's columns for KVM and Xen, against the table of what Linux and Xen give.
@Suite(.reference("platform-gives.tsv"))
struct PlatformColumnTests {
  /// Rows of which the catalogue says more than the table's word, with what it says.
  private static let particular: [String: KVMRule] = [
    // QEMU itself takes it from a guest that may move.
    "invtsc": .never,
    "umip": .byVendor(intel: .emulated, amd: .asHost),
    "bus_lock_detect": .byVendor(intel: .asHost, amd: .never),
    "cet_ibt": .byVendor(intel: .asHost, amd: .never),
    "msr_imm": .byVendor(intel: .asHost, amd: .never),
    "arch_capabilities": .byVendor(intel: .emulated, amd: .never),
    "overflow_recov": .byVendor(intel: .never, amd: .emulated),
    "succor": .byVendor(intel: .never, amd: .emulated),
    "ds": .withPEBS, "dtes64": .withPEBS,
    // The kernel needs the microcode, of which no record tells.
    "verw_clear": .asHost, "sbpb": .synthesized(.selectiveBarrier), "srso_no": .asHost,
    // KVM says it of every CPU that the kernel knows not to be affected, as its own read-outs of guests on Sapphire and
    // Granite Rapids show.
    "rdctl_no": .synthesized(.unaffectedAsAMD), "mds_no": .synthesized(.unaffectedAsAMD),
    "gds_no": .synthesized(.unaffected), "rfds_no": .synthesized(.unaffected),
    "its_no": .synthesized(.unaffected),
    "nscb": .synthesized(.clearedNullSelectors),
  ]

  @Test func `every row says what the table says of KVM`() throws {
    for row in try ReferenceTable("platform-gives.tsv").rows {
      let name = try #require(row["name"])
      let bit = try #require(Catalogue.bit(named: name), "\(name)")
      let found = try #require(bit.definition).kvm
      if let expected = Self.particular[name] {
        #expect(found == expected, "\(name)")
        continue
      }
      switch row["kvm"] {
      case "host": #expect(found == .asHost, "\(name)")
      case "never": #expect(found == .never, "\(name)")
      case "emulated": #expect(found == .emulated, "\(name)")
      case "translated":
        guard case .translated = found else {
          Issue.record("\(name) is \(found)")
          continue
        }
      case "synthesized":
        guard case .synthesized = found else {
          Issue.record("\(name) is \(found)")
          continue
        }
      case "msr": #expect([.asHost, .emulated, .never].contains(found), "\(name)")
      case let word: Issue.record("\(name): \(word ?? "no word")")
      }
    }
  }

  @Test func `every row has Xen's letter`() throws {
    for row in try ReferenceTable("platform-gives.tsv").rows {
      let (name, text) = (try #require(row["name"]), try #require(row["xen"]))
      let policy = try #require(Catalogue.bit(named: name)?.definition).xenPolicy
      guard let letter = text.first(where: { "AaSsHh".contains($0) }), text != "(none)" else {
        if !text.contains("!") { #expect(policy == .never, "\(name)") }
        continue
      }
      let guests: [Character: XenPolicy.Guests] = ["a": .all, "s": .hvm, "h": .hap]
      #expect(
        policy.guests == guests[Character(letter.lowercased())] || policy.isEmulated, "\(name)")
      #expect(policy.isDefault == letter.isUppercase, "\(name)")
    }
  }
}
