internal import CPUIDKit
internal import PoolKit

/// What a check found, spelt once: texts and JSON are made from it.
struct Finding: Hashable {
  /// What is to say of it.
  let subject: FindingSubject
  let about: About
  /// What is there, and what the guest saw.
  var values: Values?

  enum About: Hashable {
    case feature(FeatureBit)
    case number(HostNumber)
    case component(Int)
    case word(WordID)
    case features([FeatureBit])
    /// A feature outside CPUID.
    case capability(String)
    case capabilities([String])
    case vendor, clock, mxcsr
  }

  /// A value of the destination, and the one that the guest saw.
  struct Values: Hashable {
    let found: Value
    let expected: Value
  }

  /// What can differ beside features.
  enum Value: Hashable {
    case vendor(CPUVendor)
    case number(HostNumber, Int)
    case layout(XSAVELayout)
    case clock(ClockRange)
    case mask(RegisterValue)
  }

  init(_ kind: CheckReason.Kind) {
    switch kind {
    case .vendor(let found, let expected):
      self.init(.vendor, .vendor, .vendor(found), .vendor(expected))
    case .missing(let bit, let why): self.init(.missing(why), .feature(bit))
    case .extra(let bit, let means): self.init(.extra(means), .feature(bit))
    case .lowerLimit(let number, let found, let expected):
      self.init(.lowerLimit, number, found, expected)
    case .higherLimit(let number, let found, let expected):
      self.init(.higherLimit, number, found, expected)
    case .hostLimit(let number, let found, let expected):
      self.init(.hostLimit, number, found, expected)
    case .layout(let component, let found, let expected):
      self.init(.layout, .component(component), .layout(found), .layout(expected))
    case .clock(let found, let expected):
      self.init(.clock, .clock, .clock(found), .clock(expected))
    case .mxcsr(let found, let expected):
      self.init(
        .mxcsr(isWider: found.isSuperset(of: expected)), .mxcsr, .mask(found), .mask(expected))
    case .unknownLimit(let number): self.init(.unknownLimit, .number(number))
    case .missingCapability(let name): self.init(.missingCapability, .capability(name))
    case .capabilitiesNotCompared(let names):
      self.init(.capabilitiesNotCompared, .capabilities(names))
    case .untold(let bit, let side): self.init(.untold(side), .feature(bit))
    case .notCompared(let bits): self.init(.notCompared, .features(bits))
    case .assumed(let bits): self.init(.assumed, .features(bits))
    case .inferredLayout(let component): self.init(.inferredLayout, .component(component))
    case .harmless(let bit): self.init(.harmless, .feature(bit))
    case .caution(let bit): self.init(.caution, .feature(bit))
    case .fixed(let bit): self.init(.fixed, .feature(bit))
    case .unknownSource(let word): self.init(.unknownSource, .word(word))
    case .required(let bit, let level): self.init(.required(level: level), .feature(bit))
    }
  }

  private init(_ subject: FindingSubject, _ about: About) {
    self.subject = subject
    self.about = about
  }

  private init(
    _ subject: FindingSubject, _ about: About, _ found: Value, _ expected: Value
  ) {
    self.init(subject, about)
    values = Values(found: found, expected: expected)
  }

  private init(
    _ subject: FindingSubject, _ number: HostNumber, _ found: Int, _ expected: Int
  ) {
    self.init(subject, .number(number), .number(number, found), .number(number, expected))
  }
}

extension Finding {
  /// The finding in columns.
  var row: [String] {
    guard let values else { return about.columns }
    let (found, expected) = (values.found.text, values.expected.text)
    if case .vendor = about { return about.columns + ["found \(found)", "expected \(expected)"] }
    return about.columns + ["here \(found)", "the guest saw \(expected)"] + values.found.remarks
  }

  /// What to call it in a list of what a host lacks; nothing for a vendor.
  var names: [String] {
    switch about {
    case .vendor: return []
    case .feature(let bit): return [bit.shortName]
    case .features(let bits): return bits.map(\.shortName)
    case .capabilities(let names): return names
    case .number(let number) where subject == .lowerLimit || subject == .higherLimit:
      return values.map { ["\(number.name) (\($0.found.text) for \($0.expected.text))"] } ?? []
    default: return [about.columns[0]]
    }
  }
}

extension Finding.About {
  /// What it is called, and where it is; never empty.
  fileprivate var columns: [String] {
    switch self {
    case .feature(let bit): [bit.name ?? "unnamed", bit.description]
    case .number(let number): [number.name]
    case .component(let component): ["component \(component)"]
    case .word(let word): [word.description]
    case .features(let bits): [Printable.list(bits.map(\.shortName))]
    case .capability(let name): [Printable.text(name)]
    case .capabilities(let names): [Printable.list(names)]
    case .vendor: ["vendor"]
    case .clock: ["tscKHz"]
    case .mxcsr: ["mxcsrMask"]
    }
  }
}

extension Finding.Value {
  /// The value as people read it.
  fileprivate var text: String {
    switch self {
    case .vendor(let vendor): Printable.text(vendor.rawValue)
    case .number(let number, let value): number.text(of: value)
    case .layout(let layout): layout.text
    case .clock(let range): range.text
    case .mask(let mask): "\(mask)"
    }
  }

  /// What to add in a last column.
  fileprivate var remarks: [String] {
    guard case .clock(let range) = self else { return [] }
    return [range.canScale.map { $0 ? "scalable" : "not scalable" } ?? ""]
  }
}

extension CheckReason {
  /// The finding, spelt.
  var finding: Finding { Finding(kind) }
}
