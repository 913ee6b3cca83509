internal import CPUIDKit
internal import PoolKit

/// The properties of a QEMU CPU, as they are said one after another.
struct QEMUSettings {
  /// The vendor; `nil` when none is said.
  private(set) var vendor: CPUVendor?
  /// The width of physical addresses; `nil` when it is not said.
  private(set) var physicalAddressBits: Int?
  /// Whether physical addresses are as wide as the host's; `nil` where that is left to the model.
  private(set) var hasHostWidth: Bool?
  /// Features that poolcpu does not know, by QEMU's names.
  private(set) var unknown = StrangeNames()
  /// What is no feature of CPUID, in a sentence.
  var notes: [String] {
    others.isEmpty
      ? []
      : [
        "properties that are no feature of CPUID are not taken over: "
          + Printable.quotes(others, first: 40)
      ]
  }

  private let line: Int?
  private var numbers: [Substring: Int] = [:]
  /// Properties that are no feature.
  private var others: [String] = []
  private var switched = Switched()
  private var signed = Switched()

  private struct Switched {
    var on = FeatureSet()
    var off = FeatureSet()

    mutating func set(_ bit: FeatureBit, _ isOn: Bool) {
      if isOn { on.insert(bit) } else { on.remove(bit) }
      if isOn { off.remove(bit) } else { off.insert(bit) }
    }
  }

  /// No property yet; `line` is for errors.
  init(line: Int?) { self.line = line }

  /// The features that are switched on: `+f` and `-f` have the last word.
  var on: FeatureSet { switched.on.subtracting(signed.off).union(signed.on) }
  var off: FeatureSet { switched.off.subtracting(signed.on).union(signed.off) }

  /// Family, model and stepping, where all three are said.
  var signature: CPUSignature? {
    guard let family = numbers["family"], let model = numbers["model"],
      let stepping = numbers["stepping"]
    else { return nil }
    return CPUSignature(family: family, model: model, stepping: stepping)
  }

  /// Takes one property: `+f`, `-f`, `f`, `f=on`, `f=off`, or a key with a value.
  ///
  /// - Throws: ``PlatformTextError`` for a value that is none.
  mutating func apply(_ text: Substring) throws(PlatformTextError) {
    if let sign = text.first, sign == "+" || sign == "-" {
      let name = text.dropFirst()
      if isStranger(name) { return others.append(String(name)) }
      if let bit = try bit(of: name, sign == "+") { signed.set(bit, sign == "+") }
      return
    }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (key, value) = (parts[0], parts.count > 1 ? parts[1] : "on")
    switch value {
    case "on", "yes", "true", "y": try set(key, true)
    case "off", "no", "false", "n": try set(key, false)
    default: try give(key, value)
    }
  }

  /// Takes what QEMU itself says of one of its properties.
  ///
  /// QEMU cannot be wrong about its own names: what is on and unknown is told, what is off is not there.
  mutating func note(_ key: String, _ isOn: Bool) {
    guard let bit = Vocabulary.qemu.bits(named: key).first else {
      let name = Substring(key)
      if isOn, !isStranger(name) { unknown.add(Vocabulary.key(key), true) }
      return
    }
    switched.set(bit, isOn)
  }

  /// The feature that `name` means; one that is not known is kept by its name.
  private mutating func bit(
    of name: Substring, _ isOn: Bool
  ) throws(PlatformTextError) -> FeatureBit? {
    if let bit = try FeatureLookup.knownBit(named: name, in: .qemu, line: line) { return bit }
    unknown.add(Vocabulary.key(name), isOn)
    return nil
  }

  private mutating func set(_ key: Substring, _ isOn: Bool) throws(PlatformTextError) {
    if Vocabulary.key(key) == "host-phys-bits" { hasHostWidth = isOn }
    if isStranger(key) { return others.append(String(key)) }
    if let bit = try bit(of: key, isOn) { switched.set(bit, isOn) }
  }

  private mutating func give(_ key: Substring, _ value: Substring) throws(PlatformTextError) {
    switch Vocabulary.key(key) {
    case "vendor": vendor = CPUVendor(rawValue: String(value))
    case "phys-bits", "host-phys-bits-limit":
      guard let number = Int(value), number == 0 || AddressBits.physical.contains(number) else {
        throw PlatformTextError(
          line: line,
          .expected(
            "\(key) of \(AddressBits.physical.lowerBound) to \(AddressBits.physical.upperBound), or 0",
            found: "\(value)"))
      }
      // 0 is QEMU's way to say that nobody chose.
      physicalAddressBits = number == 0 ? nil : number
    case let name where ["family", "model", "stepping"].contains(name):
      guard let number = Int(value), number >= 0 else {
        throw PlatformTextError(line: line, .expected("a number", found: "\(value)"))
      }
      numbers[key] = number
    case let name where QEMUProperty.isValue(name) || isStranger(key): return
    // No feature has a value.
    default: others.append("\(key)=\(value)")
    }
  }

  /// Whether a property is QEMU's own or stands for no bit of CPUID that poolcpu levels.
  private func isStranger(_ name: Substring) -> Bool {
    let key = Vocabulary.key(name)
    guard Vocabulary.qemu.bits(named: key).isEmpty else { return false }
    return QEMUProperty.isNoFeature(key)
  }

  /// The keys whose values say which CPU it is.
  static let identity: Set<String> = ["vendor", "family", "model", "stepping", "phys-bits"]
}
