internal import CPUIDKit

/// The lines that `xe` prints, as fields of hosts, pools and machines.
struct XapiListing {
  /// What the text is about, in its order; one at least.
  private(set) var entities: [XapiEntity] = []

  /// A field of `xe ...-param-list`: `name-label ( RW): node-a`.
  ///
  /// The letters say whether it is a set (`S`), a map (`M`) or neither, and whether it can be written.
  struct Field {
    let name: Substring
    let value: Substring

    /// The field on a line; `nil` for other lines.
    init?(_ text: Substring) {
      guard let open = text.firstIndex(of: "("), let end = text[open...].firstIndex(of: ")"),
        let colon = text[end...].firstIndex(of: ":")
      else { return nil }
      let letters = TextLine.trimmed(text[text.index(after: open)..<end])
      name = TextLine.trimmed(text[..<open])
      guard Self.kinds.contains(letters), !name.isEmpty,
        name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
      else { return nil }
      value = TextLine.trimmed(text[text.index(after: colon)...])
    }

    private static let kinds: Set<Substring> = ["RO", "RW", "SRO", "SRW", "MRO", "MRW"]

    /// Whether it is the map that speaks of a CPU.
    var isOfCPU: Bool { XapiListing.cpuMaps.contains(name) }
  }

  /// The maps that speak of the CPU of a host, a pool and a machine.
  private static let cpuMaps: Set<Substring> = [
    "cpu_info", "cpu-info", "last-boot-CPU-flags", "last_boot_CPU_flags",
  ]

  /// The fields on `lines`.
  ///
  /// - Throws: ``PlatformTextError`` for a field that comes twice, and for what is no pair in a map of
  ///   a CPU's. What the text says beside CPUs is not looked at.
  init(_ lines: [TextLine]) throws(PlatformTextError) {
    let isListed = lines.contains { Field($0.text) != nil }
    var entity = XapiEntity()
    var first: Substring?
    for line in lines where !line.text.hasPrefix("#") {
      guard isListed else {
        try entity.add(XapiListing.pairs(of: line), from: line, isOfCPU: true)
        continue
      }
      // Lines of other kinds go on with the text of the field above.
      guard let field = Field(line.text) else { continue }
      if field.name == first || field.name == "uuid" && entity.isNamed {
        entities.append(entity)
        (entity, first) = (XapiEntity(), nil)
      }
      first = first ?? field.name
      let name = String(field.name)
      guard field.isOfCPU else {
        try entity.add([(name, field.value)], from: line, isOfCPU: false)
        continue
      }
      entity.isMachine = entity.isMachine || name.hasPrefix("last")
      try entity.add([(name, "")], from: line, isOfCPU: false)
      try entity.add(XapiListing.map(field.value, line), from: line, isOfCPU: true)
    }
    entities.append(entity)
  }

  /// The keys of a line without letters: one, or all of a map that stands alone.
  private static func pairs(
    of line: TextLine
  ) throws(PlatformTextError) -> [(key: String, value: Substring)] {
    guard let (name, value) = line.pair else {
      throw line.wrong("a key and a colon", found: line.text)
    }
    if cpuMaps.contains(name) { return try map(value, line) }
    return value.contains(";") ? try map(line.text, line) : [(String(name), value)]
  }

  /// `key: value; key: value`.
  private static func map(
    _ text: Substring, _ line: TextLine
  ) throws(PlatformTextError) -> [(key: String, value: Substring)] {
    var found: [(key: String, value: Substring)] = []
    for part in text.split(separator: ";").map(TextLine.trimmed) where !part.isEmpty {
      guard let (key, value) = TextLine.pair(part, ":") else {
        throw line.wrong("'key: value; key: value'", found: part)
      }
      found.append((String(key), value))
    }
    return found
  }
}
