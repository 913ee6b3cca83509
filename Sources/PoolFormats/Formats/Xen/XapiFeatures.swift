internal import CPUIDKit
internal import PoolKit

/// The feature sets that xapi has of one host, pool or machine, and which of them counts.
///
/// Source: xapi `ocaml/xapi/cpuid_helpers.ml`, get_flags_for_vm and next_boot_cpu_features, and
/// `doc/content/design/cpu-levelling-v2.md`.
struct XapiFeatures {
  let name: String
  let entity: XapiEntity

  /// The keys for one kind of guest: what one is started with, and the most that one may come with.
  private struct Keys {
    let onBoot: String
    let onMigration: String

    static let hvm = Keys(onBoot: "features_hvm_host", onMigration: "features_hvm")
    static let pv = Keys(onBoot: "features_pv_host", onMigration: "features_pv")
    var all: [String] { [onBoot, onMigration] }
  }

  /// The key of a machine, and of hosts of XenServer 6 and older.
  private static let single = "features"

  private var cpu: [String: XapiEntity.Entry] { entity.cpu }

  /// What counts for `guest`.
  func statement(for guest: GuestKind?) throws(PlatformTextError) -> CPUStatement {
    guard (Keys.hvm.all + Keys.pv.all).contains(where: { cpu[$0] != nil }) else {
      return try statementOfSingle(for: guest)
    }
    var notes: [String] = []
    var keys = guest == .pv ? Keys.pv : .hvm
    if guest != .pv, let why = reasonAgainstHVM {
      guard guest == nil, Keys.pv.all.contains(where: { cpu[$0] != nil }) else {
        throw PlatformTextError(
          .expected(
            """
            a host that runs HVM guests (virtualization may be off in its firmware; --guest pv is \
            about paravirtual guests)
            """, found: "\(why) of \(name)"))
      }
      keys = .pv
      notes.append(
        "\(Printable.quote(name)) runs no HVM guests (\(why)): features are for pv guests")
    }
    guard let key = keys.all.first(where: { cpu[$0] != nil }), let entry = cpu[key] else {
      throw PlatformTextError(
        .expected("a key \(keys.onMigration) or \(keys.onBoot)", found: "none for \(name)"))
    }
    let most = key == keys.onBoot ? cpu[keys.onMigration] : nil
    var statement = try statement(key, entry, besides: most == nil ? [] : [keys.onMigration])
    statement.notes += notes
    if let most {
      statement.accepted = try FeaturesetText.content(most.value, at: most.line).features
    }
    return statement
  }

  /// Why the host runs no HVM guests: Xen has no features for them then; `nil` where it may.
  private var reasonAgainstHVM: Clause? {
    if let capabilities = entity.fields["capabilities"], !capabilities.value.isEmpty,
      !capabilities.value.contains("hvm")
    {
      return "capabilities without hvm"
    }
    for key in Keys.hvm.all {
      guard let value = cpu[key]?.value else { continue }
      if value.allSatisfy({ $0 == "0" || $0 == "-" }) { return "an empty \(key)" }
    }
    return nil
  }

  /// The one set of a machine, or of a host of XenServer 6.
  private func statementOfSingle(
    for guest: GuestKind?
  ) throws(PlatformTextError) -> CPUStatement {
    let key = Self.single
    guard let entry = cpu[key] else {
      throw PlatformTextError(
        .expected("a key features_hvm, features_hvm_host or features", found: "none for \(name)"))
    }
    let domain = entity.fields["domain-type"]?.value ?? ""
    if let guest, ["hvm", "pv"].contains(domain), domain != guest.rawValue {
      throw entry.wrong(
        "a \(guest.rawValue) machine (--guest says which are meant)",
        found: "domain-type \(domain) of \(name)")
    }
    guard let words = XenServer6Features(entry.value) else {
      return try statement(key, entry, besides: [])
    }
    var statement = try statement(of: words.features, key, entry, besides: [])
    words.limit(&statement)
    if !entity.isMachine, cpu["family"] != nil || cpu["cpu_count"] != nil {
      statement.subject = .host
      statement.view = .hardware
    }
    return statement
  }

  private func statement(
    _ key: String, _ entry: XapiEntity.Entry, besides taken: [String]
  ) throws(PlatformTextError) -> CPUStatement {
    let content = try FeaturesetText.content(entry.value, at: entry.line)
    var statement = try statement(of: content.features, key, entry, besides: taken)
    statement.notes = content.notes + statement.notes
    return statement
  }

  private func statement(
    of features: FeatureSet, _ key: String, _ entry: XapiEntity.Entry, besides taken: [String]
  ) throws(PlatformTextError) -> CPUStatement {
    let vendor = cpu["vendor"].map { CPUVendor(rawValue: String($0.value)) }
    var signature: CPUSignature?
    if let family = try number("family"), let model = try number("model"),
      let stepping = try number("stepping")
    {
      signature = CPUSignature(family: family, model: model, stepping: stepping)
    }
    let others = cpu.keys.filter { $0.contains("features") && $0 != key && !taken.contains($0) }
    return CPUStatement(
      name: name, key == Self.single ? .definition : .host, platform: .xen,
      vendor: vendor, signature: signature,
      brand: cpu["modelname"].map { String($0.value) } ?? "", shown: features,
      notes: (vendor == nil ? ["\(Printable.quote(name)): no key vendor beside \(key)"] : [])
        + (others.isEmpty
          ? []
          : [
            "\(Printable.quote(name)): uses \(key); ignores \(Printable.quotes(others.sorted()))"
          ]))
  }

  private func number(_ key: Substring) throws(PlatformTextError) -> Int? {
    guard let entry = cpu[String(key)] else { return nil }
    guard let number = UInt16(entry.value), "\(number)" == entry.value else {
      throw entry.wrong(
        "a decimal number as \(key)", found: entry.value.isEmpty ? "nothing" : "'\(entry.value)'")
    }
    return Int(number)
  }
}
