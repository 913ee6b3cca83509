internal import CPUIDKit
internal import PoolKit

/// A model of QEMU's and what differs from it, for platforms that hand them to QEMU.
struct QEMUSwitches {
  /// The model's name.
  let model: String
  /// QEMU's names of the features to switch on, in order of bits.
  let on: [String]
  /// QEMU's names of the features to switch off, in order of bits.
  let off: [String]

  /// A fitted model in QEMU's names.
  init(_ fit: ModelFit) {
    model = fit.model.name
    on = fit.added.bits.compactMap(Vocabulary.qemu.name)
    off = fit.removed.bits.compactMap(Vocabulary.qemu.name)
  }

  /// The best model with its switches; `nil` when `target` knows none that starts on every host.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - guest: what of it goes out, in QEMU's names.
  ///   - target: what the platform knows.
  init?(for baseline: Baseline, _ guest: GuestFeatures, _ target: PlatformTarget) {
    guard let fit = target.qemuFit(for: guest, of: baseline) else { return nil }
    self.init(fit)
  }
}

extension PlatformTarget {
  /// The best of QEMU's versioned models, whose names never change their meaning.
  func qemuFit(for guest: GuestFeatures, of baseline: Baseline) -> ModelFit? {
    ranking(for: guest, of: baseline, in: library.qemu, .qemu, versioned: true).first
  }

  /// The same for a form of this target.
  func qemuFit(of baseline: Baseline) -> ModelFit? {
    qemuFit(for: guest(of: baseline, in: .qemu), of: baseline)
  }
}
