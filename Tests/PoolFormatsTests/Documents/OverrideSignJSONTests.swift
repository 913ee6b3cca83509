import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// Signs of an override in records and baselines.
struct OverrideSignJSONTests {
  private static let mask = CPUIDMSR.all.first { $0.effect == .mask }

  private static let signs: [OverrideSign] = [
    .faulting(0xc001_0015, bit: 35),
    .written([0xc001_1004, 0xc001_1005], cpus: 8, phase: "applied"),
    .unreadableState("line 1, column 2: \"}\" expected"),
    .missing([.avx, .avx2], level: "amd-zen2", isRead: true),
    .told("poolcpu wrote 4 MSRs; and more"),
  ]

  @Test
  func `every sign comes back from a record`() throws {
    var record = try MachineSketch("n1", ["avx"]).record()
    let mask = try #require(Self.mask)
    record.notedSigns = Self.signs + [.mask(mask, 0xffff_ffff_efff_ffff)]
    let document = RecordDocument.json(for: record)
    #expect(try RecordDocument.record(from: document) == record)
  }

  @Test
  func `every sign comes back from a baseline's class`() throws {
    for sign in Self.signs {
      var record = try MachineSketch("n1", ["avx"]).record()
      record.notedSigns = [sign]
      let part = HostClass(of: record)
      let document = BaselineDocument().json(for: Baseline(of: try Pool([part])))
      #expect(try BaselineDocument.contents(of: document).classes == [part])
    }
  }

  @Test
  func `the sentence of an older record stays what it says`() throws {
    let record = try MachineSketch("n1", ["avx"]).record()
    guard case .object(var members) = RecordDocument.json(for: record) else { return }
    members["environment"] = .members([
      "kernel": "6.1", "overrides": "MSRs were written (certain)",
    ])
    let old = try RecordDocument.record(from: .object(members))
    #expect(old.environment == ["kernel": "6.1"])
    #expect(old.overrideSigns == [.told("MSRs were written (certain)")])
  }

  @Test(arguments: [
    ("an unknown kind", JSONValue.object(["sign": "moon"]), "overrides[0].sign: expected mask"),
    (
      "an MSR that masks nothing", .object(["sign": "mask", "msr": "0x1", "value": "0x0"]),
      "mask MSR"
    ),
    ("no bits", .object(["sign": "missing", "bits": .array(["avx9"])]), "expected a bit such as"),
    ("a number", .integer(7), "expected an object"),
  ])
  func `a broken sign is refused`(what: String, sign: JSONValue, message: String) throws {
    let record = try MachineSketch("n1", ["avx"]).record()
    guard case .object(var members) = RecordDocument.json(for: record) else { return }
    members["overrides"] = .array([sign])
    do {
      _ = try RecordDocument.record(from: .object(members))
      Issue.record("\(what) was taken")
    } catch {
      #expect("\(error)".contains(message), "\(error)")
    }
  }
}
