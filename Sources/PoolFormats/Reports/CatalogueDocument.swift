internal import CPUIDKit
internal import PoolKit

/// The page `docs/catalogue.md`: every feature, every requirement, written from the catalogue.
public enum CatalogueDocument {
  /// The whole page; the same bytes for the same catalogue.
  public static var markdown: String {
    introduction + Catalogue.words.indices.map(section).joined() + requirements
  }

  private static let introduction = """
    # Feature catalogue

    Written from `Sources/CPUIDKit/Catalogue` by `make bless`; edit the rows there, not this page.

    A table for each register, named `LEAF.SUBLEAF.REGISTER`; MSRs come last, in halves named as
    RDMSR returns them. An empty cell under a product means that it has no name for the bit. A bit
    that protects is a mitigation, or says that the CPU needs none: `check` and `baseline` tell when
    a guest loses it. The rule says how one bit of many hosts becomes one bit of their baseline:

    | rule | the baseline shows the bit |
    | --- | --- |
    | intersect | when every host shows it |
    | hint | as intersect; it is about speed only, so losing it never refuses a move |
    | accumulate | when any host shows it: it asks the guest to be careful |
    | fixed | when any host shows it; nothing can hide it, and pools that differ are warned |
    | live | as told; it is a state of the CPU and is never compared |
    | presentation | as intersect; it presents topology or the platform and never refuses a move |
    | unmigratable | as intersect; no platform may give it to a guest that migrates |
    | covered by another | when some host shows it and every host shows it or the other |
    | instead of another | when any host shows either, depending on a third |

    The next two columns say what Linux KVM (of Linux 7.3-rc7) and Xen give a guest that may move; empty
    means that no guest gets it. KVM: `as-host` where the host has it, `emulated` on every host,
    `translated` also where the host has the other vendor's bit for it, `synthesized` also where the kernel
    knows that the CPU behaves so, `with-pebs` with performance counters from Ice Lake servers on. QEMU must
    have a name for the bit besides. Xen: `all` guests, `hvm` (and PVH) guests, `hap` with nested paging;
    `on-request` means that its max policy takes it and its default policy does not give it.


    """

  private static func section(_ index: Int) -> String {
    let word = Catalogue.words[index]
    let table = MarkdownTable(
      columns: [
        "bit", "name", "Linux", "Xen", "libvirt", "QEMU", "vendors", "rule", "KVM gives",
        "Xen gives", "requires",
        "meaning", "protects against",
      ],
      rows: word.features.map { row in
        let bit = FeatureBit(word: index, position: row.bit)
        return [
          number(of: bit), MarkdownTable.code(row.name), MarkdownTable.code(row.linux),
          MarkdownTable.code(row.xen), MarkdownTable.code(row.libvirt),
          MarkdownTable.code(row.qemu), row.vendors.names.joined(separator: ", "), row.rule.label,
          row.kvm == .never ? "" : row.kvm.label,
          row.xenPolicy == .never ? "" : row.xenPolicy.keyword,
          MarkdownTable.code(Catalogue.parents(of: bit).compactMap(\.name)), row.meaning,
          row.protects ?? "",
        ]
      })
    let numbers =
      word.nonFeatureBits.isEmpty
      ? "" : "Part of a number and no features: \(ranges(word.nonFeatureBits)).\n\n"
    return "## \(word.name)\n\n\(numbers)\(table.markdown)\n"
  }

  private static var requirements: String {
    let table = MarkdownTable(
      columns: ["feature", "requires", "why", "stated by"],
      rows: Catalogue.dependencies.map {
        [
          MarkdownTable.code($0.child.shortName), MarkdownTable.code($0.parent.shortName),
          $0.reason, $0.source,
        ]
      })
    return """
      ## Requirements

      When the feature on the right leaves a baseline for another reason than absence, the one on
      the left leaves too.

      \(table.markdown)
      """
  }

  /// The position as the manuals count it: 0 to 31, in an MSR 0 to 63.
  private static func number(of bit: FeatureBit) -> String {
    switch Catalogue.words[bit.word].name {
    case .msr(_, .edx): String(Int(bit.position) + 32)
    default: String(bit.position)
    }
  }

  /// `[15:8]` for each run of bits, highest first.
  private static func ranges(_ value: RegisterValue) -> String {
    var runs: [ClosedRange<UInt8>] = []
    for position in value.positions {
      if let last = runs.last, last.upperBound + 1 == position {
        runs[runs.count - 1] = last.lowerBound...position
      } else {
        runs.append(position...position)
      }
    }
    return runs.reversed().map { "[\($0.upperBound):\($0.lowerBound)]" }.joined(separator: ", ")
  }
}
