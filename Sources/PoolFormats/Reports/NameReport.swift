public import CPUIDKit
internal import PoolKit

/// What a name of a feature means, for people.
public enum NameReport {
  /// The answer in one line, then every feature that the name means.
  ///
  /// - Parameters:
  ///   - query: what was asked for.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(for query: FeatureQuery, on screen: Screen) -> String {
    let layout = screen.layout
    let asked = Printable.text(query.text)
    var lines: [String] = []
    if query.matches.count > 1 {
      lines += layout.paragraph(
        "\(asked) means \(query.matches.count) features, depending on who says it", indent: 0)
      lines += layout.table(
        query.matches.map {
          [$0.definition.name, $0.bit.description, "to \(callers($0))"]
        })
    }
    for match in query.matches {
      if !lines.isEmpty { lines.append("") }
      lines += section(match, asked, layout)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ match: FeatureMatch, _ asked: String, _ layout: TextLayout)
    -> [String]
  {
    let row = match.definition
    var rows = [
      ["Place", match.bit.description], ["Named \(asked) by", callers(match)],
      ["Vendors", row.vendors.names.joined(separator: ", ")],
    ]
    rows += Vocabulary.allCases.map { [$0.title, $0.name(of: match.bit) ?? "no name"] }
    rows.append(["Pooling", row.rule.sentence])
    rows += row.kvm.sentences.map { [$0.title, $0.sentence] }
    rows.append(["Xen gives it", row.xenPolicy.sentence])
    if let attack = row.protects { rows.append(["Protects against", attack]) }
    return layout.paragraph("\(row.name): \(row.meaning)", indent: 0) + layout.table(rows)
      + edges("Requires", match.requirements, \.parent, layout)
      + edges("Required by", match.dependents, \.child, layout)
      + levels(match.levels, layout) + registers(match, layout)
  }

  private static func callers(_ match: FeatureMatch) -> String {
    match.naming.map(\.phrase).joined(separator: ", ")
  }

  private static func edges(
    _ title: String, _ edges: [FeatureDependency], _ other: (FeatureDependency) -> FeatureBit,
    _ layout: TextLayout
  ) -> [String] {
    if edges.isEmpty { return [] }
    return ["  \(title)"]
      + layout.table(
        edges.map { edge in
          let name = other(edge)
          return [name.shortName, name.description, edge.reason]
        }, indent: 4)
  }

  private static func levels(_ levels: [Level], _ layout: TextLayout) -> [String] {
    levels.isEmpty
      ? ["  In no named level"]
      : ["  Levels that have it"] + layout.wrap(levels.map(\.name), indent: 4)
  }

  private static func registers(_ match: FeatureMatch, _ layout: TextLayout) -> [String] {
    if match.registers.isEmpty { return ["  No MSR that poolcpu knows changes it"] }
    return ["  MSRs that change it"]
      + layout.table(
        match.registers.map { register, position in
          [
            "\(register.address)[\(position)]", register.name,
            register.effect.sentence
              + (register.isDocumented ? "" : "; no manual documents it"),
          ]
        }, indent: 4)
  }
}

extension FeatureNaming {
  /// Who says the name, as a sentence calls it.
  var phrase: String {
    switch self {
    case .canonical: "poolcpu"
    case .product(let vocabulary): vocabulary.title
    case .common: "people"
    case .sharedLinuxFlag: "Linux (one flag for several bits)"
    case .place: "its place"
    case .register(let register): "its place in \(register.name)"
    }
  }
}

extension CPUIDMSR.Effect {
  var sentence: String {
    switch self {
    case .override: "override: CPUID shows the MSR's bit"
    case .mask: "mask: CPUID shows the silicon's bit where the MSR's is 1"
    }
  }
}
