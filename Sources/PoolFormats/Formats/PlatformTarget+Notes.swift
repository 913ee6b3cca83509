internal import CPUIDKit
internal import PoolKit

extension PlatformTarget {
  /// What a form says of the software that it is for, a sentence each.
  ///
  /// - Parameters:
  ///   - product: whose models the form names.
  ///   - fit: how a target's best model fits.
  /// - Returns: the sentences; nothing of newer software where the user chose.
  func notes(
    on product: SoftwareRelease.Product, best fit: (PlatformTarget) -> ModelFit?
  ) -> [FormNote] {
    guard isAssumed else { return ["For \(title)."] }
    return [
      "For \(title) (option target names other software).",
      ("These are the oldest that poolcpu writes for (tables of \(SoftwareRelease.day))."
        as FormNote)
        .detail,
    ] + nearer(on: product, fit)
  }

  /// That a newer release has a nearer model.
  private func nearer(
    on product: SoftwareRelease.Product, _ fit: (PlatformTarget) -> ModelFit?
  ) -> [FormNote] {
    guard let best = fit(.newest) else { return [] }
    if let ours = fit(self), ours.model.name == best.model.name || ours.distance <= best.distance {
      return []
    }
    let release = DebianRelease.allCases.first { release in
      fit(PlatformTarget(release))?.model.name == best.model.name
    }
    guard let release, let software = SoftwareRelease.of(product, in: release) else { return [] }
    return [
      "\(software.title) has \(best.model.name), which is nearer (target \(software.name))."
    ]
  }
}
