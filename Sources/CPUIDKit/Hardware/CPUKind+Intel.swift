/// Intel's CPUs for desktops, notebooks and servers.
///
/// Source: Linux 7.3-rc7 arch/x86/include/asm/intel-family.h and the CPUID dumps of InstLatx64 and
/// libcpuid.
extension CPUKind {
  static let intelOld: [CPUKind] = [
    CPUKind(.intel, range: CPURange(4, 0x00...0xff), .i486),
    CPUKind(.intel, range: CPURange(5, 0x00...0x08), .p5, "P5, P54C, P55C"),
    CPUKind(.intel, range: CPURange(5, 0x09), .quark, "Clanton"),
    CPUKind(.intel, range: CPURange(5, 0x0a), .quark, "Silver Butte"),
    intel(0x01, .p6, "Pentium Pro"), intel(0x03, .p6, "Klamath"), intel(0x05, .p6, "Deschutes"),
    intel(0x06, .p6, "Mendocino, Dixon"), intel(0x07, .p6, "Katmai"),
    intel(0x08, .p6, "Coppermine"), intel(0x0a, .p6, "Cascades"), intel(0x0b, .p6, "Tualatin"),
    intel(0x09, .pentiumM, "Banias"), intel(0x0d, .pentiumM, "Dothan"),
    intel(0x0e, .pentiumM, "Yonah"), intel(0x15, .pentiumM, "Tolapai"),
    CPUKind(.intel, range: CPURange(0x0f, 0x00...0x01), .netBurst, "Willamette, Foster"),
    CPUKind(.intel, range: CPURange(0x0f, 0x02), .netBurst, "Northwood, Prestonia, Gallatin"),
    CPUKind(.intel, range: CPURange(0x0f, 0x03...0x04), .netBurst, "Prescott, Nocona, Irwindale"),
    CPUKind(.intel, range: CPURange(0x0f, 0x06), .netBurst, "Cedar Mill, Presler, Dempsey, Tulsa"),
  ]

  static let intelCore: [CPUKind] = [
    intel(0x0f, .merom, "Merom, Conroe, Woodcrest, Clovertown, Tigerton"),
    intel(0x16, .merom, "Merom-L, Conroe-L"),
    intel(0x17, .penryn, "Penryn, Wolfdale, Yorkfield, Harpertown"),
    intel(0x1d, .penryn, "Dunnington"),
    intel(0x1a, .nehalem, "Bloomfield, Gainestown"),
    intel(0x1e, .nehalem, "Lynnfield, Clarksfield"),
    intel(0x1f, .nehalem, "Auburndale, Havendale"),
    intel(0x2e, .nehalem, "Beckton"),
    intel(0x25, .westmere, "Clarkdale, Arrandale"),
    intel(0x2c, .westmere, "Gulftown, Westmere-EP"),
    intel(0x2f, .westmere, "Westmere-EX"),
    intel(0x2a, .sandyBridge, "Sandy Bridge"),
    intel(0x2d, .sandyBridge, "Sandy Bridge-EP"),
    intel(0x3a, .ivyBridge, "Ivy Bridge"),
    intel(0x3e, .ivyBridge, "Ivy Bridge-EP"),
    intel(0x3c, .haswell, "Haswell"),
    intel(0x3f, .haswell, "Haswell-EP"),
    intel(0x45, .haswell, "Haswell-ULT"),
    intel(0x46, .haswell, "Crystal Well"),
    intel(0x3d, .broadwell, "Broadwell"),
    intel(0x47, .broadwell, "Broadwell-H"),
    intel(0x4f, .broadwell, "Broadwell-EP"),
    intel(0x56, .broadwell, "Broadwell-DE"),
  ]

  static let intelServer: [CPUKind] = [
    intel(0x55, steppings: 0...4, .skylakeServer, "Skylake-SP"),
    intel(0x55, steppings: 5...7, .cascadeLake, "Cascade Lake-SP"),
    intel(0x55, steppings: 10...11, .cooperLake, "Cooper Lake"),
    intel(0x6a, .iceLakeServer, "Ice Lake-SP"),
    intel(0x6c, .iceLakeServer, "Ice Lake-D"),
    intel(0x8f, .sapphireRapids, "Sapphire Rapids"),
    intel(0xcf, .emeraldRapids, "Emerald Rapids"),
    intel(0xad, .graniteRapids, "Granite Rapids"),
    intel(0xae, .graniteRapids, "Granite Rapids-D"),
    intel(0xaf, .sierraForest, "Sierra Forest"),
    intel(0xb6, .sierraForest, "Grand Ridge"),
    intel(0xdd, .clearwaterForest, "Clearwater Forest"),
    CPUKind(.intel, range: CPURange(19, 0x01), .diamondRapids, "Diamond Rapids"),
    CPUKind(.intel, range: CPURange(0x0b, 0x01), .knightsCorner, "Knights Corner"),
    intel(0x57, .knightsLanding, "Knights Landing"),
    intel(0x85, .knightsMill, "Knights Mill"),
  ]

  static let intelClient: [CPUKind] = [
    intel(0x4e, .skylake, "Skylake-U/Y"),
    intel(0x5e, .skylake, "Skylake-S/H"),
    intel(0x8e, steppings: 0...9, .skylake, "Kaby Lake-U/Y, Amber Lake-Y"),
    intel(0x8e, steppings: 10...10, .skylake, "Kaby Lake-R, Coffee Lake-U"),
    intel(0x8e, steppings: 11...11, .skylake, "Whiskey Lake"),
    intel(0x8e, steppings: 12...15, .skylake, "Comet Lake-U, Whiskey Lake, Amber Lake-Y"),
    intel(0x9e, steppings: 0...9, .skylake, "Kaby Lake-S/H"),
    intel(0x9e, steppings: 10...15, .skylake, "Coffee Lake"),
    intel(0xa5, .skylake, "Comet Lake-S/H"),
    intel(0xa6, .skylake, "Comet Lake-U"),
    intel(0x66, .cannonLake, "Cannon Lake"),
    intel(0x7d, .iceLake, "Ice Lake"),
    intel(0x7e, .iceLake, "Ice Lake-U/Y"),
    intel(0x8a, .lakefield, "Lakefield"),
    intel(0x8c, .tigerLake, "Tiger Lake-U"),
    intel(0x8d, .tigerLake, "Tiger Lake-H"),
    intel(0xa7, .rocketLake, "Rocket Lake"),
    intel(0x97, .alderLake, "Alder Lake-S"),
    intel(0x9a, .alderLake, "Alder Lake-P"),
    intel(0xb7, .raptorLake, "Raptor Lake-S"),
    intel(0xba, .raptorLake, "Raptor Lake-P"),
    intel(0xbf, .raptorLake, "Raptor Lake-S (Alder Lake dies)"),
    intel(0xd7, .bartlettLake, "Bartlett Lake"),
    intel(0xaa, .meteorLake, "Meteor Lake"),
    intel(0xac, .meteorLake, "Meteor Lake"),
    intel(0xb5, .arrowLake, "Arrow Lake-U"),
    intel(0xc5, .arrowLake, "Arrow Lake-H"),
    intel(0xc6, .arrowLake, "Arrow Lake-S"),
    intel(0xbd, .lunarLake, "Lunar Lake"),
    intel(0xcc, .pantherLake, "Panther Lake"),
    intel(0xd5, .wildcatLake, "Wildcat Lake"),
    CPUKind(.intel, range: CPURange(18, 0x01), .novaLake, "Nova Lake"),
    CPUKind(.intel, range: CPURange(18, 0x03), .novaLake, "Nova Lake-L"),
  ]

  static let intelAtom: [CPUKind] = [
    intel(0x1c, .bonnell, "Silverthorne, Diamondville, Pineview"),
    intel(0x26, .bonnell, "Tunnel Creek, Lincroft"),
    intel(0x27, .saltwell, "Penwell"),
    intel(0x35, .saltwell, "Cloverview"),
    intel(0x36, .saltwell, "Cedarview, Centerton"),
    intel(0x37, .silvermont, "Bay Trail"),
    intel(0x4a, .silvermont, "Merrifield"),
    intel(0x4d, .silvermont, "Avoton, Rangeley"),
    intel(0x5a, .silvermont, "Moorefield"),
    intel(0x5d, .silvermont, "SoFIA"),
    intel(0x4c, .airmont, "Cherry Trail, Braswell"),
    intel(0x75, .airmont, "Lightning Mountain"),
    intel(0x5c, .goldmont, "Apollo Lake"),
    intel(0x5f, .goldmont, "Denverton"),
    intel(0x7a, .goldmontPlus, "Gemini Lake"),
    intel(0x86, .tremont, "Snow Ridge"),
    intel(0x96, .tremont, "Elkhart Lake"),
    intel(0x9c, .tremont, "Jasper Lake"),
    intel(0xbe, .gracemont, "Alder Lake-N"),
  ]

  private static func intel(
    _ model: Int, steppings: ClosedRange<Int> = 0...15, _ microarchitecture: Microarchitecture,
    _ codeName: String
  ) -> CPUKind {
    CPUKind(.intel, range: CPURange(6, model, steppings: steppings), microarchitecture, codeName)
  }
}
