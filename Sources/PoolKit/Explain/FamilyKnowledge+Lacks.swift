internal import CPUIDKit

extension FamilyKnowledge {
  /// Whether it is known that CPUs of the kind do not have `bit`.
  func lacks(_ bit: FeatureBit) -> Bool {
    if case .lacks = evidence(of: bit) { true } else { false }
  }
}
