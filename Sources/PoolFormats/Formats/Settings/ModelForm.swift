internal import CPUIDKit
internal import PoolKit

/// What the forms have in common that name one of libvirt's models and what differs from it.
enum ModelForm {
  /// A form: remarks in lines that begin with `#`, then the platform's own lines.
  ///
  /// - Parameters:
  ///   - title: what the form is.
  ///   - baseline: what is written.
  ///   - target: what the platform knows.
  ///   - isBare: whether each host must run the model as it is.
  ///   - obsolete: models that are taken only where no other fits.
  ///   - isFull: whether the comment tells everything.
  ///   - more: what else the user must know of a form with the model.
  ///   - width: what to say of physical addresses that every host has so many bits of, where the
  ///     platform has no setting for it.
  ///   - lines: what the platform is told; not asked without a model that fits.
  /// - Returns: the text; remarks only without a model.
  static func text(
    _ title: String, _ baseline: Baseline, _ target: PlatformTarget, isBare: Bool,
    avoiding obsolete: Set<String> = [], isFull: Bool,
    notes more: (GuestModel) -> [FormNote] = { _ in [] }, width: (Int) -> FormNote,
    lines: (GuestModel) -> [String]
  ) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target, isBare: isBare, avoiding: obsolete)
    var notes = target.notes(on: .libvirt) {
      $0.guestFit(of: baseline, isBare: isBare, avoiding: obsolete)
    }
    notes += model.map(more) ?? [GuestModel.missing]
    if let bits = model?.physicalAddressBits { notes.append(width(bits)) }
    let remarks = FormRemarks(
      title, baseline, guest, basis: target.basis, target: target, notes: notes, isFull: isFull)
    return (remarks.hashed + (model.map(lines) ?? []) + [""]).joined(separator: "\n")
  }
}
