/// Microarchitectures that came one after the other, each of which has what came before unless it was dropped.
package enum ProductLine: Hashable, CaseIterable {
  case intelFirst, quark, netBurst, intelCore, intelClient, intelServer, intelAtom, xeonPhi
  case amdFirst, bulldozer, jaguar, zen, hygon
  case centaur, zhaoxin
  case cyrix, transmeta, rise, sis, vortex

  /// The line that `microarchitecture` is in, or `nil` when none is known.
  static func of(_ microarchitecture: Microarchitecture) -> ProductLine? {
    byMember[microarchitecture]
  }

  private static let byMember = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { line in line.members.map { ($0, line) } })

  /// The line at whose end this one begins: it has what that line had.
  var continued: ProductLine? {
    switch self {
    case .netBurst, .intelCore: .intelFirst
    case .intelClient, .intelServer: .intelCore
    default: nil
    }
  }

  /// The lines that begin where this one ends, and those that begin where they end.
  var continuations: [ProductLine] {
    let next = ProductLine.allCases.filter { $0.continued == self }
    return next + next.flatMap(\.continuations)
  }

  /// The line of other design whose place this one took: of it nothing is passed on.
  var replaced: ProductLine? {
    switch self {
    case .bulldozer: .amdFirst
    case .zen: .bulldozer
    default: nil
    }
  }

  /// The microarchitectures, those of the lines before included, from old to new.
  var history: [Microarchitecture] { ProductLine.histories[self] ?? members }

  private static let histories = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.withForerunners) })

  private var withForerunners: [Microarchitecture] {
    (continued?.withForerunners ?? []) + members
  }

  /// Microarchitectures whose CPUs may have more than the table tells.
  ///
  /// No CPU of most was looked at. The first Centaur CPUs answer leaves that they do not have with noise,
  /// and newer Hygon CPUs bear the signatures of old ones.
  static let open: Set<Microarchitecture> = [
    .cooperLake, .diamondRapids, .novaLake, .sierraForest, .clearwaterForest, .knightsCorner,
    .knightsMill, .zen6, .wudaokou, .winChip, .samuel, .ezra, .zenHygon,
  ]
}

extension ProductLine: CustomStringConvertible {
  /// What its CPUs are called, before the word `CPU`.
  package var description: String {
    switch self {
    case .intelFirst: "early Intel"
    case .quark: "Quark"
    case .netBurst: "NetBurst"
    case .intelCore: "Intel Core"
    case .intelClient: "Intel client"
    case .intelServer: "Intel server"
    case .intelAtom: "Intel Atom"
    case .xeonPhi: "Xeon Phi"
    case .amdFirst: "early AMD"
    case .bulldozer: "Bulldozer"
    case .jaguar: "Bobcat or Jaguar"
    case .zen: "Zen"
    case .hygon: "Hygon"
    case .centaur: "Centaur"
    case .zhaoxin: "Zhaoxin"
    case .cyrix: "Cyrix"
    case .transmeta: "Transmeta"
    case .rise: "Rise"
    case .sis: "SiS"
    case .vortex: "Vortex86"
    }
  }
}

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
