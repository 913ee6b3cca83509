import CPUIDKit
import Testing

struct CPUKindTests {
  @Test func `no CPU is in two rows`() {
    for (index, row) in CPUKind.all.enumerated() {
      for other in CPUKind.all[..<index] where !Set(row.vendors).isDisjoint(with: other.vendors) {
        #expect(!row.range.overlaps(other.range), "\(row) and \(other)")
      }
    }
  }

  @Test func `every microarchitecture has a row`() {
    #expect(
      Set(CPUKind.all.map(\.microarchitecture)) == Set(Microarchitecture.allCases))
  }

  @Test(
    arguments: [
      (CPUVendor.amd, 0x00a1_0f11, Microarchitecture.zen4, "Genoa"),
      (.amd, 0x00a6_0f12, .zen4, "Raphael"),
      (.amd, 0x00b1_0f10, .zen5, "Turin Dense"),
      (.intel, 0x0009_06ea, .skylake, "Coffee Lake"),
      (.intel, 0x000b_06e0, .gracemont, "Alder Lake-N"),
      (.intel, 0x0005_0671, .knightsLanding, "Knights Landing"),
      (.centaur, 0x0005_07b3, .yongfeng, "KH-40000"),
      (.zhaoxin, 0x0003_07b2, .lujiazui, "KX-6000"),
    ] as [(CPUVendor, RegisterValue, Microarchitecture, String)])
  func `a signature leads to its design and code name`(
    vendor: CPUVendor, eax: RegisterValue, microarchitecture: Microarchitecture, codeName: String
  ) throws {
    let kind = try #require(CPUKind.of(vendor, CPUSignature(leaf1EAX: eax)))
    #expect(kind.microarchitecture == microarchitecture)
    #expect(kind.codeName == codeName)
  }

  @Test func `a CPU that nobody has built yet has no kind`() {
    #expect(CPUKind.of(.amd, CPUSignature(family: 0x1b, model: 0, stepping: 0)) == nil)
    #expect(CPUKind.of(.intel, nil) == nil)
  }
}
