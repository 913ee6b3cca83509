internal import CPUIDKit
internal import PoolKit

/// A named model with features switched on and off, as most platforms take a CPU.
struct ModelSetting {
  /// What the settings call it; empty where they have no name for it.
  let title: String
  /// The model's name and its line; `nil` before it is said.
  private(set) var model: (name: String, line: Int)?
  /// The features and whether they are on, in the order in which they are said.
  private(set) var switches: [(name: String, isOn: Bool, line: Int)] = []
  /// The width of physical addresses in bits; `nil` when it is not said.
  var physicalAddressBits: Int?

  /// A CPU of which nothing is said yet.
  init(title: some StringProtocol = "") { self.title = String(title) }

  /// Takes the model's name; a second one is an error.
  mutating func name(_ text: some StringProtocol, _ line: TextLine) throws(PlatformTextError) {
    if let model {
      throw line.wrong("one model; \(model.name) came before", found: text)
    }
    model = (String(text), line.number)
  }

  /// Takes the model that is meant where none is said.
  mutating func setDefault(_ name: String) { model = (name, 0) }

  /// Takes a feature: `+f`, `-f`, or `f` for one that is on.
  mutating func add(_ text: some StringProtocol, _ line: TextLine) {
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    let name = isSigned ? String(text.dropFirst()) : String(text)
    guard !name.isEmpty else { return }
    switches.append((name, !text.hasPrefix("-"), line.number))
  }

  /// Takes a feature that is on or off.
  mutating func add(_ name: some StringProtocol, isOn: Bool, _ line: TextLine) {
    switches.append((String(name), isOn, line.number))
  }

  /// Says that the feature named last is off.
  mutating func switchLastOff() {
    if !switches.isEmpty { switches[switches.count - 1].isOn = false }
  }

  /// What a guest is given.
  ///
  /// - Parameters:
  ///   - host: the guest's name.
  ///   - vocabulary: whose names the features have.
  ///   - models: the models to start from.
  /// - Returns: the statement.
  /// - Throws: ``PlatformTextError`` without a model, or for a model or feature that nobody knows.
  func statement(
    name host: String, in vocabulary: Vocabulary, models: ModelTable
  ) throws(PlatformTextError) -> CPUStatement {
    guard let model else { throw PlatformTextError(.expected("a CPU model", found: "none")) }
    guard let start = models[model.name] else {
      throw PlatformTextError(line: model.line, .unknownModel(model.name))
    }
    var on = FeatureSet()
    var off = FeatureSet()
    for (name, isOn, line) in switches where !ModelTable.isInAnotherMSR(name) {
      let bit = try FeatureLookup.bit(named: name, in: vocabulary, line: line)
      if isOn { on.insert(bit) } else { on.remove(bit) }
      if isOn { off.remove(bit) } else { off.insert(bit) }
    }
    var statement = CPUStatement(
      name: host, .definition, platform: .kvm, vendor: start.vendor, brand: model.name,
      shown: start.switched(on: on, off: off), hidden: off,
      limits: physicalAddressBits.map { [.physicalAddressBits: $0] } ?? [:])
    statement.vendorIsOfModel = true
    return statement
  }
}
