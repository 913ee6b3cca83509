internal import CPUIDKit

/// oVirt's types of clusters, each with the CPU of its machines: rows `LEVEL:NAME:HOSTFLAGS:MODEL,+f,-f:x86_64;`, or what
/// the option ServerCPUList holds, with its name before it and a line for each version of clusters, or without.
///
/// Source: ovirt-engine `packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql`.
enum OVirtTypes {
  /// Whether a line has a row.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in rows(in: line).contains { parts(of: $0) != nil } }
  }

  /// The types for x86, in order.
  ///
  /// - Throws: ``PlatformTextError`` for a row that is none.
  static func settings(in lines: [TextLine]) throws(PlatformTextError) -> [ModelSetting] {
    let isOfMany = lines.count { $0.text.hasPrefix(listName) } > 1
    var settings: [ModelSetting] = []
    for line in lines where recognises([line]) {
      let version = isOfMany ? version(in: line).map { " (\($0))" } ?? "" : ""
      for row in rows(in: line) {
        guard let parts = parts(of: row) else {
          if row.hasPrefix("version:") { continue }
          throw line.wrong("a row LEVEL:NAME:FLAGS:MODEL:x86_64", found: row)
        }
        guard parts[4] == "x86_64" else { continue }
        var setting = ModelSetting(title: "\(parts[1])\(version)")
        let words = parts[3].split(separator: ",").map(TextLine.trimmed)
        guard let name = words.first else { throw line.wrong("a CPU model", found: parts[3]) }
        try setting.name(name, line: line.number)
        for flag in words.dropFirst() { setting.add(flag) }
        settings.append(setting)
      }
    }
    return settings
  }

  private static let listName = "ServerCPUList:"

  private static func rows(in line: TextLine) -> [Substring] {
    let text = line.text.hasPrefix(listName) ? line.text.dropFirst(listName.count) : line.text
    return text.split(separator: ";").map(TextLine.trimmed).filter { !$0.isEmpty }
  }

  private static func version(in line: TextLine) -> Substring? {
    rows(in: line).last { $0.hasPrefix("version:") }
      .map { TextLine.trimmed($0.dropFirst("version:".count)) }
  }

  /// Level, name, flags of hosts, model with features, architecture.
  private static func parts(of row: Substring) -> [Substring]? {
    let parts = row.split(separator: ":", omittingEmptySubsequences: false).map(TextLine.trimmed)
    guard parts.count == 5, Int(parts[0]) != nil,
      ["x86_64", "ppc64", "s390x"].contains(parts[4])
    else { return nil }
    return parts
  }
}
