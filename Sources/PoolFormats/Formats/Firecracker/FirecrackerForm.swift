internal import CPUIDKit
public import PoolKit

/// A custom CPU template of Firecracker.
///
/// Source: Firecracker `docs/cpu_templates` and its `schema.json`.
/// A template that names a leaf which KVM does not give is refused, so that leaves beyond the pool's
/// limits are left out: the highest leaf and the count of subleaves are lowered instead.
public struct FirecrackerForm: BaselineRenderer, Sendable {
  private let isFull: Bool

  /// A form with a full comment, or a short one.
  public init(isFull: Bool = false) { self.isFull = isFull }

  /// The template; JSON has no place for remarks.
  public func text(for baseline: Baseline) -> String {
    let words = (RegisterMask.words + [FirecrackerForm.components]).filter { $0.query != nil }
    let leaves =
      [highest(0, .maxBasicLeaf, baseline), highest(0x8000_0000, .maxExtendedLeaf, baseline)]
      .compactMap { $0 } + words.byQuery.compactMap { leaf($0, $1, baseline) }
    var members: JSONObject = ["cpuid_modifiers": .array(leaves)]
    if let msr = archCapabilities(baseline) { members["msr_modifiers"] = .array([msr]) }
    return String(decoding: JSONWriter.document(.object(members)), as: UTF8.self)
  }

  /// What the template could not say.
  public func remarks(for baseline: Baseline) -> [String] {
    var reach = FeatureSet()
    for word in RegisterMask.words { reach[word] = .all }
    reach[FirecrackerForm.components] = .all
    let width = baseline.limits.physicalWidth.map {
      "Physical addresses are left as wide as on the host; every host has \($0) bits." as FormNote
    }
    return FormRemarks(
      "CPU template for Firecracker", baseline, nil,
      notes: [
        "A host to which KVM gives no leaf of those named in it refuses the template.",
        ("""
        All that describes caches and topology is left to Firecracker. Leaves beyond the pool's highest \
        are cut by lowering that.
        """ as FormNote).detail,
      ]
        + [width, subleaf2(baseline)].compactMap { $0 }
        + HiddenFeatures(of: baseline, expressible: reach).unreachableNotes, isFull: isFull
    ).lines
  }

  /// That older kernels give guests no subleaf 2 of leaf 7, where the template names it.
  ///
  /// Source: Firecracker's own read-outs of Sapphire Rapids and Granite Rapids, on hosts with Linux 5.10 and with 6.1.
  private func subleaf2(_ baseline: Baseline) -> FormNote? {
    let query = CPUIDQuery(7, 2)
    let words = RegisterMask.words.filter { $0.query == query }
    guard leaf(query, words, baseline) != nil else { return nil }
    return """
      It names leaf 0x7 subleaf 0x2, which KVM of Linux 5.10 does not give (of 6.1 it does): for such hosts take \
      that leaf out of cpuid_modifiers.
      """
  }

  /// The components of XSAVE, which no other form masks: their features come from elsewhere.
  private static let components = WordID(0xd, 0, .eax)

  private func leaf(
    _ query: CPUIDQuery, _ words: [WordID], _ baseline: Baseline
  ) -> JSONValue? {
    guard isWithin(query, baseline.limits) else { return nil }
    var modifiers = words.compactMap { word -> (RegisterName, String)? in
      let mask = RegisterMask(word, for: baseline)
      guard let register = word.register, !mask.isEmpty else { return nil }
      return (register, mask.text(hidden: "0", forced: "1", kept: "x"))
    }
    if query == CPUIDQuery(7), let count = subleaves(baseline.limits) {
      modifiers.insert((.eax, count), at: 0)
    }
    if modifiers.isEmpty { return nil }
    return .object([
      "leaf": .string(query.leaf.short), "subleaf": .string("0x\(query.subleaf)"),
      "flags": .integer(query.leaf.hasSubleaves ? 1 : 0),
      "modifiers": .array(
        modifiers.map {
          .object(["register": .string("\($0)"), "bitmap": .string("0b\($1)")])
        }),
    ])
  }

  /// The highest leaf of a range, where some host has a higher one than the pool.
  private func highest(_ leaf: CPUIDLeaf, _ limit: Limit, _ baseline: Baseline) -> JSONValue? {
    let number = baseline.limits[limit]
    guard baseline.limits.areRead, number > 0,
      baseline.pool.classes.contains(where: { $0.view.limits[limit] > number })
    else { return nil }
    let digits = String(number, radix: 2)
    let bits = String(repeating: "0", count: max(0, 32 - digits.count)) + digits
    return .object([
      "leaf": .string(leaf.short), "subleaf": "0x0", "flags": .integer(0),
      "modifiers": .array([.object(["register": "eax", "bitmap": .string("0b\(bits)")])]),
    ])
  }

  /// Leaf 7 EAX without the bits above the number of the pool; `nil` where nobody read it.
  private func subleaves(_ limits: HostLimits) -> String? {
    guard limits.areRead else { return nil }
    let kept = Int.bitWidth - limits[.maxLeaf7Subleaf].leadingZeroBitCount
    return String(repeating: "0", count: 32 - kept) + String(repeating: "x", count: kept)
  }

  /// Whether the pool has the leaf; of limits that nobody read, whether it is the leaf's own answer.
  private func isWithin(_ query: CPUIDQuery, _ limits: HostLimits) -> Bool {
    limits.areRead ? limits.reaches(query) : query.subleaf == 0
  }

  /// IA32_ARCH_CAPABILITIES, where some host has it.
  private func archCapabilities(_ baseline: Baseline) -> JSONValue? {
    let high = WordID.msr(0x10a, .edx)
    let low = WordID.msr(0x10a, .eax)
    let isThere = baseline.pool.classes.contains {
      !$0.view.words[high].isEmpty || !$0.view.words[low].isEmpty
    }
    guard isThere else { return nil }
    let bits = [high, low].map {
      RegisterMask($0, for: baseline).text(hidden: "0", forced: "1", kept: "x")
    }
    return .object(["addr": "0x10a", "bitmap": .string("0b\(bits.joined())")])
  }
}
