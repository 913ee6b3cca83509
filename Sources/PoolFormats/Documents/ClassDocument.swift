internal import CPUIDKit
internal import PoolKit

/// One class of hosts as JSON: all that is needed to pool it again.
enum ClassDocument {
  static func json(_ hostClass: HostClass, number: Int) -> JSONValue {
    let view = hostClass.view
    return .members([
      "class": .integer(number),
      "view": view.perspective == .hardware ? nil : .string(view.perspective.rawValue),
      "signature": view.signature.map { .string($0.description) },
      "brand": .string(hostClass.brand),
      "count": .integer(hostClass.hosts.count),
      "hosts": .names(hostClass.hosts),
      "words": WordsJSON.json(view.words),
      "limits": WordsJSON.json(view.limits, of: view.words),
      "unread": view.unread.isEmpty ? nil : .strings(view.unread.map(\.description)),
      "untold": view.untold.map { .object(WordsJSON.nonzero($0)) },
      "accepted": view.accepted.map { .object(WordsJSON.nonzero($0)) },
      "kvm": view.kvm.map { .object(WordsJSON.nonzero($0.shown)) },
      "kvmUntold": view.kvm.flatMap {
        $0.unknown.isEmpty ? nil : .object(WordsJSON.nonzero($0.unknown))
      },
      "xen": view.xen.map(json),
      "capabilities": view.capabilities.map { .strings($0.sorted()) },
      "msrs": view.present.isEmpty
        ? nil
        : .object(
          JSONObject(
            uniqueKeysWithValues: view.present.map {
              ($0.key.description, .string($0.value.description))
            })),
      "divergences": view.divergences.isEmpty
        ? nil
        : .array(
          view.divergences.map { difference in
            .object([
              "bit": .string(difference.bit.description),
              "shownBy": .string(difference.shownBy.description),
              "hiddenBy": .string(difference.hiddenBy.description),
            ])
          }),
      "facts": FactsDocument.json(hostClass.facts),
      "canFault": hostClass.faulting == .unknown ? nil : .bool(hostClass.faulting == .confirmed),
      "overridden": hostClass.overridden.isEmpty
        ? nil : .array(hostClass.overridden.map { json($0, of: hostClass) }),
    ])
  }

  /// Signs, with the hosts that have them where others of the class have not.
  private static func json(_ group: OverriddenHosts, of hostClass: HostClass) -> JSONValue {
    .members([
      "signs": .array(group.signs.map(OverrideSignJSON.json)),
      "hosts": group.hosts.count == hostClass.hosts.count ? nil : .names(group.hosts),
    ])
  }

  static func hostClass(
    _ cursor: JSONCursor, vendor: CPUVendor
  ) throws(DocumentError) -> HostClass {
    let (words, missing) = try WordsJSON.words(cursor.member("words"))
    let unread = try unread(cursor.optional("unread")).union(missing.filter { isAsked($0, words) })
    let view = try HostProfile(
      as: cursor.optional("view")?.parsed("hardware, kernel, kvm, guest or one of Xen's views") {
        Perspective(rawValue: $0)
      }
        ?? .hardware,
      vendor: vendor,
      signature: cursor.optional("signature")?.parsed("a signature such as 25/17/1") {
        CPUSignature($0)
      },
      words: words,
      unread: Catalogue.words.map(\.name).filter(unread.contains),
      untold: WordsJSON.features(cursor.optional("untold")),
      accepted: WordsJSON.features(cursor.optional("accepted")),
      kvm: kvm(cursor),
      xen: xen(cursor.optional("xen")),
      capabilities: cursor.optional("capabilities").map { names throws(DocumentError) in
        Set(try names.elements("a name") { $0 })
      },
      limits: WordsJSON.limits(cursor.member("limits")),
      present: present(cursor.optional("msrs")),
      divergences: divergences(cursor.optional("divergences")))
    let hosts = SortedNames(try hosts(of: cursor))
    return try HostClass(
      view: view, brand: cursor.member("brand").string(), hosts: hosts,
      faulting: faulting(cursor.optional("canFault")),
      overridden: overridden(cursor.optional("overridden"), hosts),
      facts: FactsDocument.facts(cursor.optional("facts")))
  }

  private static func kvm(_ cursor: JSONCursor) throws(DocumentError) -> PartialProfile? {
    guard let shown = try WordsJSON.features(cursor.optional("kvm")) else { return nil }
    let untold = try WordsJSON.features(cursor.optional("kvmUntold")) ?? FeatureSet()
    return PartialProfile(shown: shown, known: FeatureSet.all.subtracting(untold))
  }

  private static func faulting(_ cursor: JSONCursor?) throws(DocumentError) -> FaultingEvidence {
    guard let cursor else { return .unknown }
    return try cursor.bool() ? .confirmed : .denied
  }

  /// The signs of overrides, of hosts that are the class's.
  private static func overridden(
    _ cursor: JSONCursor?, _ hosts: SortedNames
  ) throws(DocumentError) -> [OverriddenHosts] {
    guard let cursor else { return [] }
    var found: [OverriddenHosts] = []
    // Up to 0.2 each host had its own, and they were one sentence.
    if case .object = cursor.value {
      for (host, signs) in try cursor.members() {
        let isSentence = if case .string = signs.value { true } else { false }
        found.append(
          OverriddenHosts(
            [host],
            signs: isSentence ? [.told(try signs.string())] : try OverrideSignJSON.signs(signs)))
      }
      return found
    }
    for group in try cursor.elements() {
      let named = try group.optional("hosts")?.elements("a host of its class") {
        hosts.contains($0) ? $0 : nil
      }
      let signs = try OverrideSignJSON.signs(group.member("signs"))
      found.append(OverriddenHosts(named.map { SortedNames($0) } ?? hosts, signs: signs))
    }
    return found
  }

  private static func hosts(of cursor: JSONCursor) throws(DocumentError) -> [String] {
    let hosts = try cursor.member("hosts")
    let names = try hosts.elements("a name") { $0.isEmpty ? nil : $0 }
    guard !names.isEmpty else { throw hosts.wrong("at least one host", count: 0) }
    let count = try cursor.member("count")
    guard try count.integer() == names.count else {
      throw count.wrong("\(names.count), as many as there are hosts")
    }
    return names
  }

  /// Whether a host with `words` is asked for the word: an MSR is only where a feature announces it, and
  /// nobody misses a word that older versions did not know.
  private static func isAsked(_ name: WordID, _ words: FeatureSet) -> Bool {
    guard let word = Catalogue.words.first(where: { $0.name == name }), !word.isOptional else {
      return false
    }
    return word.presentIf.map(words.contains) ?? true
  }

  private static func unread(_ cursor: JSONCursor?) throws(DocumentError) -> Set<WordID> {
    Set(
      try cursor?.elements("a word of this version's catalogue") { text in
        WordsJSON.indexOfWord[text].map { Catalogue.words[$0].name }
      } ?? [])
  }

  private static func present(
    _ cursor: JSONCursor?
  ) throws(DocumentError) -> [MSRAddress: MSRValue] {
    var values: [MSRAddress: MSRValue] = [:]
    for (key, member) in try cursor?.members() ?? [] {
      guard let address = MSRAddress(key) else {
        throw member.wrongKey(key, expected: "a key such as 0xc0011004")
      }
      values[address] = try member.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
    }
    return values
  }

  private static func divergences(_ cursor: JSONCursor?) throws(DocumentError) -> [CPUDivergence] {
    var found: [CPUDivergence] = []
    for element in try cursor?.elements() ?? [] {
      found.append(
        try CPUDivergence(
          bit: element.member("bit").parsed("a bit such as 00000007.0.ebx[16]") {
            FeatureBit($0)
          },
          shownBy: element.member("shownBy").parsed("a list of CPUs") { CPUSet($0) },
          hiddenBy: element.member("hiddenBy").parsed("a list of CPUs") { CPUSet($0) }))
    }
    return found
  }
}
