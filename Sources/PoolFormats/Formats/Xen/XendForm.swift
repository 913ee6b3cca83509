internal import CPUIDKit
public import PoolKit

/// The `cpuid` list of an xl.cfg in xend's form: a character for each bit of each register.
///
/// Source: Xen `docs/man/xl.cfg.5.pod.in`, cpuid.
public struct XendForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The list after its remarks.
  public func text(for baseline: Baseline) -> String {
    var reach = FeatureSet()
    for word in RegisterMask.words where word.query != nil { reach[word] = .all }
    let leaves = XenGuestLeaves(of: baseline)
    let remarks = FormRemarks(
      "cpuid of an xl.cfg by position", baseline, nil,
      notes: [
        "0 hides, x leaves the bit as Xen gives it; highest bit first.",
        ("""
        Bits that no host of the pool shows today are hidden too, in leaves that guests have on all of them.
        """ as FormNote).detail,
      ] + leaves.notes + HiddenFeatures(of: baseline, on: .xen, expressible: reach).notes,
      isFull: isFull)
    let given = GuestFeatures.given(of: baseline, on: .xen)
    let numbers = leaves.numbers
    let words = Dictionary(uniqueKeysWithValues: RegisterMask.words.byQuery)
    let queries = Set(words.keys).union(numbers.keys)
      .filter { leaves.presence(of: $0) == .everywhere }
    let lines = queries.sorted().compactMap {
      line($0, numbers[$0], words[$0] ?? [], baseline, given)
    }
    return (remarks.hashed + ["cpuid=["] + [lines.joined(separator: ",\n")] + ["]", ""])
      .joined(separator: "\n")
  }

  private func line(
    _ query: CPUIDQuery, _ number: UInt32?, _ words: [WordID], _ baseline: Baseline,
    _ given: FeatureSet
  ) -> String? {
    let count = number.map { number in
      let digits = String(number, radix: 2)
      return "eax=" + String(repeating: "0", count: UInt32.bitWidth - digits.count) + digits
    }
    let registers =
      [count].compactMap(\.self)
      + words.compactMap { word -> String? in
        guard let register = word.register else { return nil }
        let mask = RegisterMask(word, for: baseline, keeping: given)
        return "\(register)=" + mask.text(hidden: "0", forced: "x", kept: "x")
      }
    let subleaf = query.leaf.hasSubleaves ? ",\(query.subleaf.rawValue)" : ""
    let value = "\(query.leaf.short)\(subleaf):\(registers.joined(separator: ","))"
    return registers.isEmpty ? nil : "  \(QuotedText.backslashed(value))"
  }
}
