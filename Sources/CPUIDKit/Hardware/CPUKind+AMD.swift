/// AMD and Hygon.
///
/// Source: Linux 7.3-rc7 arch/x86/kernel/cpu/amd.c bsp_init_amd, coreboot, Todd Allen's cpuid, and the
/// CPUID dumps of InstLatx64 and libcpuid; docs/sources.md, "Generations of CPUs".
extension CPUKind {
  static let amdOld: [CPUKind] = [
    amd(5, 0x00...0x03, .k5, "SSA/5, 5k86"),
    amd(5, 0x06...0x07, .k6, "K6, Little Foot"),
    amd(5, 0x08...0x08, .k6, "Chomper"),
    amd(5, 0x09...0x09, .k6, "Sharptooth"),
    amd(5, 0x0d...0x0d, .k6, "K6-2+, K6-III+"),
    amd(6, 0x01...0x02, .k7, "Argon, Pluto"),
    amd(6, 0x03...0x03, .k7, "Spitfire"),
    amd(6, 0x04...0x04, .k7, "Thunderbird"),
    amd(6, 0x06...0x06, .k7, "Palomino"),
    amd(6, 0x07...0x07, .k7, "Morgan"),
    amd(6, 0x08...0x08, .k7, "Thoroughbred, Applebred"),
    amd(6, 0x0a...0x0a, .k7, "Barton, Thorton"),
  ]

  static let amdOpteron: [CPUKind] = [
    amd(0x0f, 0x00...0x0f, .k8RevBC, "SledgeHammer, ClawHammer, Newcastle"),
    amd(0x0f, 0x10...0x1f, .k8RevD, "Winchester, Palermo"),
    amd(0x0f, 0x20...0x3f, .k8RevE, "Venice, San Diego, Toledo, Manchester"),
    amd(0x0f, 0x40...0x5f, .k8RevF, "Santa Rosa, Windsor, Orleans"),
    amd(0x0f, 0x60...0x7f, .k8RevG, "Brisbane, Lima"),
    amd(0x0f, 0xc0...0xcf, .k8RevF),
    amd(0x10, 0x02...0x02, .k10RevB, "Barcelona, Agena"),
    amd(0x10, 0x04...0x04, .k10RevC, "Shanghai, Deneb"),
    amd(0x10, 0x05...0x06, .k10RevC, "Propus, Regor, Sargas"),
    amd(0x10, 0x08...0x08, .k10RevC, "Istanbul, Lisbon"),
    amd(0x10, 0x09...0x09, .k10RevC, "Magny-Cours"),
    amd(0x10, 0x0a...0x0a, .k10RevC, "Thuban"),
    amd(0x11, 0x00...0xff, .griffin, "Lion, Sable"),
    amd(0x12, 0x00...0xff, .llano, "Llano"),
    amd(0x14, 0x00...0x0f, .bobcat, "Ontario, Zacate"),
    amd(0x15, 0x00...0x01, .bulldozer, "Interlagos, Zambezi"),
    amd(0x15, 0x02...0x02, .piledriver, "Abu Dhabi, Vishera"),
    amd(0x15, 0x10...0x1f, .piledriver, "Trinity, Richland"),
    amd(0x15, 0x30...0x3f, .steamroller, "Kaveri, Godavari"),
    amd(0x15, 0x60...0x6f, .excavator, "Carrizo, Bristol Ridge"),
    amd(0x15, 0x70...0x7f, .excavator, "Stoney Ridge"),
    amd(0x16, 0x00...0x0f, .jaguar, "Kabini, Temash"),
    amd(0x16, 0x20...0x2f, .jaguarSemiCustom, "Cato"),
    amd(0x16, 0x30...0x3f, .puma, "Beema, Mullins, Steppe Eagle"),
  ]

  static let amdZen: [CPUKind] = [
    amd(0x17, 0x00...0x07, .zen, "Naples, Summit Ridge"),
    amd(0x17, 0x08...0x0f, .zen, "Pinnacle Ridge"),
    amd(0x17, 0x10...0x17, .zen, "Raven Ridge"),
    amd(0x17, 0x18...0x1f, .zen, "Picasso"),
    amd(0x17, 0x20...0x2f, .zen, "Dali"),
    amd(0x17, 0x30...0x3f, .zen2, "Rome, Castle Peak"),
    amd(0x17, 0x40...0x4f, .zen2, "4700S"),
    amd(0x17, 0x50...0x5f, .zen, "Fenghuang"),
    amd(0x17, 0x60...0x67, .zen2, "Renoir"),
    amd(0x17, 0x68...0x6f, .zen2, "Lucienne"),
    amd(0x17, 0x70...0x7f, .zen2, "Matisse"),
    amd(0x17, 0x80...0x8f, .zen2, "4800S"),
    amd(0x17, 0x90...0x91, .zen2, "Van Gogh"),
    amd(0x17, 0xa0...0xaf, .zen2, "Mendocino"),
    CPUKind(.hygon, range: CPURange(0x18, 0x00...0x1f), .zenHygon, "Dhyana"),
    amd(0x19, 0x00...0x07, .zen3, "Milan"),
    amd(0x19, 0x08...0x0f, .zen3, "Chagall"),
    amd(0x19, 0x10...0x17, .zen4, "Genoa"),
    amd(0x19, 0x18...0x1f, .zen4, "Storm Peak"),
    amd(0x19, 0x20...0x2f, .zen3, "Vermeer"),
    amd(0x19, 0x30...0x3f, .zen3),
    amd(0x19, 0x40...0x4f, .zen3, "Rembrandt"),
    amd(0x19, 0x50...0x5f, .zen3, "Cezanne, Barcelo"),
    amd(0x19, 0x60...0x6f, .zen4, "Raphael"),
    amd(0x19, 0x70...0x7f, .zen4, "Phoenix, Hawk Point"),
    amd(0x19, 0x80...0x9f, .zen4),
    amd(0x19, 0xa0...0xaf, .zen4, "Bergamo, Siena"),
    amd(0x1a, 0x00...0x07, .zen5, "Turin"),
    amd(0x1a, 0x08...0x0f, .zen5, "Shimada Peak"),
    amd(0x1a, 0x10...0x1f, .zen5, "Turin Dense"),
    amd(0x1a, 0x20...0x2f, .zen5, "Strix Point, Gorgon Point"),
    amd(0x1a, 0x40...0x4f, .zen5, "Granite Ridge"),
    amd(0x1a, 0x50...0x5f, .zen6),
    amd(0x1a, 0x60...0x6f, .zen5, "Krackan Point, Gorgon Point"),
    amd(0x1a, 0x70...0x7f, .zen5, "Strix Halo"),
    amd(0x1a, 0x80...0xaf, .zen6),
    amd(0x1a, 0xc0...0xcf, .zen6),
    amd(0x1a, 0xd0...0xd7, .zen5),
    amd(0x1a, 0xd8...0xef, .zen6),
  ]

  private static func amd(
    _ family: Int, _ models: ClosedRange<Int>, _ microarchitecture: Microarchitecture,
    _ codeName: String? = nil
  ) -> CPUKind {
    CPUKind(.amd, range: CPURange(family, models), microarchitecture, codeName)
  }
}
