internal import CPUIDKit
internal import PoolKit

/// What `xe` prints of hosts, pools and virtual machines of XenServer and XCP-ng.
///
/// A host's CPU is a map, printed as `key: value; key: value` in one line or one key a line. Many
/// hosts may follow each other, as `xe host-list params=...` has them.
enum XapiReader {
  /// The keys with features, in the order in which they are wanted: what a machine is started with, the most
  /// that one which migrates in may have, what a machine was started with.
  ///
  /// Source: xapi `ocaml/xapi/cpuid_helpers.ml`, get_flags_for_vm.
  private static let wanted = [onBoot, onMigration, "features"]
  private static let onBoot = "features_hvm_host"
  private static let onMigration = "features_hvm"

  /// What the text says of each host, pool or virtual machine.
  static func statements(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> [CPUStatement] {
    var parts: [[String: Entry]] = [[:]]
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for (key, value) in try entries(of: line) {
        if key == "uuid", parts[parts.count - 1]["vendor"] != nil { parts.append([:]) }
        let entry = Entry(value: value, line: line)
        if parts[parts.count - 1].updateValue(entry, forKey: key) != nil {
          throw line.wrong("'\(key)' once for each host", found: line.text)
        }
      }
    }
    let isAlone = parts.count == 1
    var statements: [CPUStatement] = []
    for (place, part) in parts.enumerated() {
      let own = ["hostname", "name-label", "uuid"].lazy.compactMap { part[$0]?.value }.first
      statements.append(
        try statement(of: part, isAlone ? host : own.map(String.init) ?? "\(host)-\(place + 1)"))
    }
    return statements
  }

  /// A value and where it stands.
  private struct Entry {
    let value: Substring
    let line: TextLine
  }

  /// The keys and values of a line; those of a map come one by one.
  private static func entries(
    of line: TextLine
  ) throws(PlatformTextError) -> [(key: String, value: Substring)] {
    guard let (name, value) = line.pair else {
      throw line.wrong("a key and a colon", found: line.text)
    }
    let key = name.prefix { $0 != "(" && $0 != " " }
    guard
      ["cpu_info", "cpu-info", "last-boot-CPU-flags", "last_boot_CPU_flags"].contains(key)
        || value.contains("; ")
    else { return [(String(key), value)] }
    var found: [(key: String, value: Substring)] = []
    let isMap = key.lowercased().contains("cpu")
    for part in (isMap ? value : line.text).split(separator: ";") {
      guard let (key, value) = TextLine.pair(TextLine.trimmed(part), ":") else {
        throw line.wrong("'key: value; key: value'", found: part)
      }
      found.append((String(key), value))
    }
    return found
  }

  private static func statement(
    of part: [String: Entry], _ name: String
  ) throws(PlatformTextError) -> CPUStatement {
    guard let key = wanted.first(where: { part[$0] != nil }), let entry = part[key] else {
      throw PlatformTextError(
        .expected("a key features_hvm, features_hvm_host or features", found: "none for \(name)"))
    }
    guard let vendor = part["vendor"] else {
      throw entry.line.wrong("a key vendor beside \(key)", found: "")
    }
    let content = try FeaturesetText.content(entry.value, on: entry.line)
    var signature: CPUSignature?
    if let family = try number("family", part), let model = try number("model", part),
      let stepping = try number("stepping", part)
    {
      signature = CPUSignature(family: family, model: model, stepping: stepping)
    }
    var notes = content.notes
    let most = key == onBoot ? part[onMigration] : nil
    let others = part.keys
      .filter { $0.hasPrefix("features") && $0 != key && ($0 != onMigration || most == nil) }
      .sorted()
    if !others.isEmpty {
      notes.append(
        "\(Printable.quote(name)): \(key) is taken, and \(Printable.quotes(others)) is not")
    }
    var statement = CPUStatement(
      name: name, key == "features" ? .definition : .host, platform: .xen,
      vendor: CPUVendor(rawValue: String(vendor.value)), signature: signature,
      brand: part["modelname"].map { String($0.value) } ?? "", shown: content.features,
      notes: notes)
    if let most {
      statement.accepted = try FeaturesetText.content(most.value, on: most.line).features
    }
    return statement
  }

  private static func number(
    _ key: Substring, _ part: [String: Entry]
  ) throws(PlatformTextError) -> Int? {
    guard let entry = part[String(key)] else { return nil }
    return try entry.line.decimal(entry.value, of: key)
  }

  /// Whether a line has one of xapi's keys and a featureset behind it.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      line.text.split(separator: ";").contains { part in
        let words = part.split { $0 == ":" || $0 == " " || $0 == "\t" }
        guard let value = words.last, FeaturesetText.matches(value), words.count > 1 else {
          return false
        }
        return words[words.count - 2].hasPrefix("features")
      }
    }
  }
}
