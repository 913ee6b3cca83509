internal import CPUIDKit
public import PoolKit

/// Masks of CPUID for a .vmx file or a virtual machine's advanced settings.
///
/// Source: VMware's KB 1003212 and govmomi `vim25/types/types.go`, HostCpuIdInfo.
public struct VMwareForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// A line for each register that has something to hide, after the remarks.
  public func text(for baseline: Baseline) -> String {
    let words = RegisterMask.words.filter { $0.query?.subleaf == 0 }
    let reach = words.reduce(into: FeatureSet()) { $0[$1] = .all }
    let remarks = FormRemarks(
      "CPUID masks of a VMware virtual machine", baseline, nil,
      notes: [
        "0 hides the bit, 1 shows it, - leaves it; prefer EVC where it has a mode.",
        ("""
        The highest bit comes first. Bits that no host of the pool shows today are hidden too. Masks have \
        no place for subleaves, and MSRs are not masked.
        """ as FormNote).detail,
      ] + HiddenFeatures(of: baseline, expressible: reach).notes, isFull: isFull)
    return (remarks.hashed + words.compactMap { line($0, baseline) } + [""])
      .joined(separator: "\n")
  }

  private func line(_ word: WordID, _ baseline: Baseline) -> String? {
    let mask = RegisterMask(word, for: baseline)
    guard let query = word.query, let register = word.register, !mask.isEmpty else { return nil }
    let bits = Array(mask.text(hidden: "0", forced: "1", kept: "-"))
    let groups = stride(from: 0, to: 32, by: 4).map { String(bits[$0..<($0 + 4)]) }
    let leaf = query.leaf.short.dropFirst(2)
    return "cpuid.\(leaf).\(register) = \"\(groups.joined(separator: ":"))\""
  }
}
