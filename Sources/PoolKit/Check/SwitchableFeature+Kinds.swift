/// Microarchitectures that rows of the table have in common.
extension SwitchableFeature {
  static let zen2: [Microarchitecture] = [.zen2, .zen3, .zen4, .zen5]
  static let zen: [Microarchitecture] = [.zen, .zenHygon] + zen2
  static let family15h: [Microarchitecture] = [
    .bulldozer, .piledriver, .steamroller, .excavator,
  ]
  static let family10h: [Microarchitecture] = [
    .k10RevB, .k10RevC, .llano, .bobcat, .jaguar, .jaguarSemiCustom, .puma,
  ]
  static let amdSinceRevisionE: [Microarchitecture] =
    [.k8RevE, .k8RevF, .k8RevG, .griffin] + family10h + family15h + zen
  static let skylake: [Microarchitecture] = [
    .skylakeServer, .cascadeLake, .cooperLake, .iceLakeServer, .sapphireRapids,
    .emeraldRapids, .graniteRapids,
  ]
  static let haswell: [Microarchitecture] = [.haswell, .broadwell] + skylake
  static let nehalem: [Microarchitecture] =
    [.nehalem, .westmere, .sandyBridge, .ivyBridge] + haswell + [.sierraForest]
  static let intel: [Microarchitecture] = [.merom, .penryn] + nehalem
}
