extension ProductLine {
  /// The microarchitectures of the line itself, from old to new.
  var members: [Microarchitecture] {
    switch self {
    case .intelFirst: [.i486, .p5, .p6]
    case .quark: [.quark]
    case .netBurst: [.netBurst]
    case .intelCore:
      [
        .pentiumM, .merom, .penryn, .nehalem, .westmere, .sandyBridge, .ivyBridge, .haswell,
        .broadwell,
      ]
    case .intelClient:
      [
        .skylake, .cannonLake, .iceLake, .tigerLake, .rocketLake, .alderLake, .raptorLake,
        .bartlettLake, .meteorLake, .arrowLake, .lunarLake, .pantherLake, .wildcatLake, .novaLake,
      ]
    case .intelServer:
      [
        .skylakeServer, .cascadeLake, .cooperLake, .iceLakeServer, .sapphireRapids,
        .emeraldRapids, .graniteRapids, .diamondRapids,
      ]
    case .intelAtom:
      [
        .bonnell, .saltwell, .silvermont, .airmont, .goldmont, .goldmontPlus, .tremont, .lakefield,
        .gracemont, .sierraForest, .clearwaterForest,
      ]
    case .xeonPhi: [.knightsCorner, .knightsLanding, .knightsMill]
    case .amdFirst:
      [
        .k5, .k6, .k7, .k8RevBC, .k8RevD, .k8RevE, .k8RevF, .k8RevG, .griffin, .k10RevB, .k10RevC,
        .llano,
      ]
    case .bulldozer: [.bulldozer, .piledriver, .steamroller, .excavator]
    case .jaguar: [.bobcat, .jaguar, .jaguarSemiCustom, .puma]
    case .zen: [.zen, .zen2, .zen3, .zen4, .zen5, .zen6]
    case .hygon: [.zenHygon]
    case .centaur: [.winChip, .samuel, .ezra, .nehemiah, .esther, .isaiah, .isaiahII, .zxC]
    case .zhaoxin: [.wudaokou, .lujiazui, .yongfeng, .centuryAvenue]
    case .cyrix: [.cyrix6x86, .mediaGX, .geode]
    case .transmeta: [.crusoe, .efficeon]
    case .rise: [.riseMP6]
    case .sis: [.sis55x]
    case .vortex: [.vortex86]
    }
  }
}
