public import CPUIDKit
internal import PoolKit

/// What a CPU model's name stands for.
public enum ModelNamePage {
  /// The answer, on one screen or whole.
  ///
  /// - Parameters:
  ///   - query: the model.
  ///   - screen: where it is read.
  ///   - isFull: whether its features are listed.
  /// - Returns: the text.
  public static func text(for query: ModelQuery, on screen: Screen, isFull: Bool) -> String {
    let screen = isFull ? screen.endless : screen
    let rows = isFull ? 10_000 : 2
    let model = query.model
    let features =
      isFull ? [Page.Entry("Features", rows: rows, "\(list: model.features.names)")] : []
    return Page(
      headline(query),
      [
        Page.Section(rank: 1, facts(query) + features),
        Page.Section(
          "Its versions and variants", rank: 1,
          query.versions.map { neighbour($0, rows) }),
        Page.Section(
          "The nearest other models", rank: 2,
          query.sisters.prefix(isFull ? 10 : 4).map { neighbour($0, rows) }),
      ],
      footer: isFull
        ? nil : "Its features: --full. Which hosts can run it: poolcpu models HOSTS..."
    ).text(on: screen)
  }

  private static func headline(_ query: ModelQuery) -> Phrase {
    let model = query.model
    let designs = query.microarchitectures.map(\.rawValue)
    let what: Phrase =
      designs.isEmpty
      ? (model.vendor.map { "a CPU model of \(name: $0.shortTitle)" }
        ?? "a CPU model for any vendor")
      : "\(name: model.vendor?.shortTitle ?? "") \(list: designs)"
    return "\(name: model.name): \(what), \(Plural.count(model.features.count, "feature"))"
  }

  private static func facts(_ query: ModelQuery) -> [Page.Entry] {
    let model = query.model
    var entries: [Page.Entry] = []
    if !model.signatures.isEmpty {
      entries.append(Page.Entry("CPUs", "\(list: model.signatures.map(\.phrase))"))
    }
    if let generation = query.generation {
      entries.append(Page.Entry("Since", "\(generation.year)"))
    }
    if let level = query.level {
      let missing = level.missing(from: model.features)
      let but: Phrase = missing.isEmpty ? "" : ", but for \(list: missing.names)"
      entries.append(Page.Entry("CPUs' level", "\(name: title(level))\(but)"))
    }
    let levels = query.levels.map(title)
    entries.append(
      Page.Entry("Reaches", levels.isEmpty ? "no named level" : "\(list: levels)"))
    let known = query.releases.map(since) + (query.isOfProxmox ? ["Proxmox VE"] : [])
    entries.append(Page.Entry("Known to", "\(list: known)"))
    if !query.equals.isEmpty {
      entries.append(Page.Entry("Same features", "\(list: query.equals)"))
    }
    if Level.named(model.name) != nil {
      entries.append(Page.Entry("Also", "a level: poolcpu levels \(name: model.name)"))
    }
    if !model.asked.isEmpty {
      entries.append(Page.Entry("libvirt also asks", "\(list: model.asked.names)"))
    }
    if !model.dormant.isEmpty {
      entries.append(Page.Entry("Off under KVM", "\(list: model.dormant.names)"))
    }
    return entries
  }

  /// Since when a product knows the model: between two releases that were looked at, nobody says.
  private static func since(_ release: SoftwareRelease) -> String {
    guard let before = release.before else { return "\(release.title) on" }
    return "\(release.title) on, not yet \(before.series)"
  }

  private static func title(_ level: Level) -> String {
    guard let mode = level.definition.evc else { return level.name }
    let mark = mode.confidence == .confirmed ? "" : ", \(mode.confidence.rawValue)"
    return "\(level.name) (EVC \(mode.key)\(mark))"
  }

  private static func neighbour(_ other: ModelQuery.Neighbour, _ rows: Int) -> Page.Entry {
    var parts: [Phrase] = []
    if !other.more.isEmpty { parts.append("+ \(list: other.more.names)") }
    if !other.less.isEmpty { parts.append("- \(list: other.less.names)") }
    let all = parts.dropFirst().reduce(parts.first ?? "the same features") { "\($0); \($1)" }
    return Page.Entry(other.model.name, rows: rows, all)
  }
}

extension CPUVendor {
  /// What people call the vendor.
  fileprivate var shortTitle: String { libvirtName ?? title }
}

extension ModelSignature {
  /// Family, model and steppings, as `family 17h model 31h`.
  fileprivate var phrase: String {
    let hex = { (number: Int) in Hexadecimal.padded(UInt64(clamping: number), digits: 2) + "h" }
    let some =
      steppings == 0...15 ? "" : " stepping \(steppings.lowerBound)-\(steppings.upperBound)"
    return "family \(hex(family)) model \(hex(model))\(some)"
  }
}
