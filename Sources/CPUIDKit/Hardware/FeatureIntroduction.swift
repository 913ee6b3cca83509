/// What one microarchitecture was the first of its line to have.
///
/// Firmware, microcode and fused-off parts decide whether a single CPU shows a feature: a row says from which
/// microarchitecture on CPUs can, and so that none before does.
struct FeatureIntroduction {
  /// The first of its line with the features.
  let microarchitecture: Microarchitecture
  /// The canonical names of the features.
  let names: [String]

  /// A row.
  init(_ microarchitecture: Microarchitecture, _ names: [String]) {
    self.microarchitecture = microarchitecture
    self.names = names
  }

  /// Every row.
  static let all: [FeatureIntroduction] =
    intelFirst + quark + netBurst + intelCore + intelClient + intelServer + intelAtom + xeonPhi
    + amdFirst + bulldozer + jaguar + zen + hygon + centaur + zhaoxin + others
}
