import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// The `qemu` form in QEMU itself: whole machines, and programs that execute CPUID.
@Suite(
  .enabled(
    if: Command.path(of: "qemu-system-x86_64") != nil, "qemu-system-x86_64 is not installed"),
  .enabled(if: Command.isQEMU72, "which features QEMU emulates is known for 7.2"))
struct QEMUFormTests {
  /// Baselines of CPUs that run 64-bit programs.
  static let cases = Array(
    BaselineCase.all(random: 120, seed: 4).filter { one in
      let vendor = one.baseline.pool.vendor
      return one.baseline.words.shows("lm") && (vendor.isAMDLike || vendor == .intel)
    }.prefix(64))

  static let target = Result {
    let help = try Command("qemu-system-x86_64", ["-cpu", "help"]).run()
    return try QEMUHelpReader.target(in: help.output)
  }

  /// What QEMU's emulation can show at most.
  static let most = Result { try shown(by: "max") }

  private static func shown(by argument: String) throws -> FeatureSet {
    let result = try Command.emulatedScan(cpu: argument).run()
    guard result.status == 0 else { throw Failure(argument: argument, errors: result.errorText) }
    var reader = DocumentReader()
    reader.append(result.output)
    guard case .record(let record)? = try reader.next(isLast: true) else {
      throw Failure(argument: argument, errors: "no record")
    }
    return HostProfile(of: record).words
  }

  struct Failure: Error {
    let argument: String
    let errors: String
  }

  /// The argument without what emulation cannot do: `enforce`, and widths of addresses but its own.
  private func argument(_ baseline: Baseline) throws -> String {
    let text = QEMUForm(target: try Self.target.get()).text(for: baseline)
    let line = try #require(text.split(separator: "\n").first { !$0.hasPrefix("#") }, "\(text)")
    let parts = line.split(separator: ",")
    #expect(parts.last == "enforce")
    return parts.filter { $0 != "enforce" && !$0.hasPrefix("phys-bits=") }.joined(separator: ",")
  }

  @Test(.corpus(dumps: 300)) func `there are more than fifty baselines to try`() {
    #expect(Self.cases.count > 50)
  }

  @Test(arguments: cases)
  func `QEMU starts with the form and knows every model and property in it`(row: BaselineCase)
    throws
  {
    let result = try Command.qemuSystem(cpu: try argument(row.baseline)).run()
    let complaints = result.errorText.split(separator: "\n").filter {
      !$0.contains("TCG doesn't support requested feature:")
    }
    #expect(complaints.isEmpty)
    #expect(result.status == 0)
  }

  // The Swift runtime of the scan itself wants CMPXCHG16B.
  @Test(arguments: cases.filter { $0.baseline.words.shows("cx16") })
  func `a program under the form sees the baseline as far as QEMU emulates it`(row: BaselineCase)
    throws
  {
    let guest = GuestFeatures(of: row.baseline, expressible: try Self.target.get().qemuFeatures)
    let most = try Self.most.get()
    let found = try Self.shown(by: try argument(row.baseline))
    // Presentation is QEMU's; what the hypervisor makes up is not switched off. KVM's defaults, which the
    // form counts on, are not TCG's.
    let asked = Vocabulary.qemu.bits.subtracting(RuleTable.presentation)
      .subtracting(GuestFeatures.emulated.subtracting(guest.features))
      .subtracting(KVMDefaults.off).subtracting(KVMDefaults.on).subtracting(Catalogue.nested)
    let expected = guest.features.intersection(most).intersection(asked)
    let seen = found.intersection(asked)
    #expect(seen.subtracting(expected).names == [], "shown beyond the baseline")
    #expect(expected.subtracting(seen).names == [], "missing")
  }
}
