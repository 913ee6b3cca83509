internal import CPUIDKit
public import PoolKit

/// Options of Xen's own command line.
///
/// Source: Xen `docs/misc/xen-command-line.pandoc`, cpuid and cpuid_mask_*.
public struct XenBootForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The options, a line for every Xen and one for Xen 4.21 and older, each after its remarks.
  public func text(for baseline: Baseline) -> String {
    let hidden = HiddenFeatures(of: baseline, expressible: Vocabulary.xen.bits)
    let remarks = FormRemarks(
      "options for Xen's command line", baseline, nil,
      notes: [
        "For every Xen: hides features from Xen itself and from all guests."
      ] + hidden.notes, isFull: isFull)
    let names = hidden.features.bits.compactMap(Vocabulary.xen.name).map { "no-\($0)" }
    let older = FormRemarks.lines(
      of: isFull
        ? """
        Only Xen 4.21 and older, 4.22 has no cpuid_mask_ options any more: the values that Xen writes \
        into the CPU's masking MSRs, so that pv guests are levelled too. poolcpu's msr form tells which \
        registers each CPU has.
        """ : "Only Xen 4.21 and older, to level pv guests too:", isFull: isFull)
    return
      (remarks.hashed + [
        names.isEmpty ? "# nothing to hide" : Self.options(hiding: names).joined(separator: " ")
      ]
      + older.map { "# \($0)" } + [masks(of: baseline).joined(separator: " "), ""])
      .joined(separator: "\n")
  }

  /// As many options `cpuid=` as it takes: Xen reads the first 127 bytes of an option and drops the rest without a word.
  ///
  /// Source: a boot of Xen 4.17 (`make test-xen`). `cmdline_parse` of older ones, `xen/common/kernel.c`, keeps 99.
  private static func options(hiding names: [String]) -> [String] {
    names.reduce(into: [String]()) { options, name in
      if let last = options.last, last.utf8.count + 1 + name.utf8.count <= 99 {
        options[options.count - 1] += ",\(name)"
      } else {
        options.append("cpuid=\(name)")
      }
    }
  }

  /// The masks of the registers that some CPU of the pool has.
  ///
  /// Xen ands them with what the CPU shows, so that they may be as wide as the baseline.
  private func masks(of baseline: Baseline) -> [String] {
    let plans = PoolPlan(for: baseline).plans
    let reach = plans.reduce(into: Set<WordID>()) { $0.formUnion($1.reach) }
    let reachesSubleaves = plans.flatMap(\.values).contains {
      $0.register.high == .leaf7Subleaves
    }
    let subleaves = RegisterValue(
      rawValue: UInt32(truncatingIfNeeded: baseline.limits[.maxLeaf7Subleaf]))
    let options: [(String, RegisterValue)?] = WordOrder.xenMasks.map { name, word in
      reach.contains(word) ? (name, baseline.words[word]) : nil
    }
    return
      (options.compactMap { $0 } + (reachesSubleaves ? [("l7s0_eax", subleaves)] : []))
      .map { "cpuid_mask_\($0)=0x\($1)" }
  }
}
