internal import CPUIDKit
internal import PoolKit

/// A named model with features switched on and off, as most platforms take a CPU.
struct ModelSetting {
  /// What the settings call it; empty where they have no name for it.
  let title: String
  /// The model's name and its line; `nil` before it is said.
  private(set) var model: (name: String, line: Int?)?
  /// The setting's word for the CPU of whatever host it is, where that is meant, whatever the model is.
  private(set) var hostMode: String?
  /// The features and whether they are on, in the order in which they are said.
  private var switches: [(name: String, isOn: Bool)] = []
  /// The width of physical addresses in bits; `nil` when it is not said.
  var physicalAddressBits: Int?
  /// Whether it is the host's.
  var hasHostWidth = false

  /// A CPU of which nothing is said yet.
  init(title: some StringProtocol = "") { self.title = String(title) }

  /// Whether the settings say what a guest starts from.
  var isSet: Bool { model != nil || hostMode != nil }

  /// Takes the model's name, or the word for the host's CPU in its place; a second one is an error.
  mutating func name(_ text: some StringProtocol, line: Int?) throws(PlatformTextError) {
    if let model {
      throw PlatformTextError(
        line: line, .expected("one model; \(model.name) came before", found: "'\(text)'"))
    }
    model = (String(text), line)
    if HostCPU.isNamed(text) { hostMode = String(text) }
  }

  /// Takes the model that is meant where none is said.
  mutating func setDefault(_ name: String) { model = (name, nil) }

  /// Takes a mode in which a guest gets its host's CPU, whatever model is named.
  mutating func follow(_ mode: some StringProtocol) { hostMode = String(mode) }

  /// Takes a feature: `+f`, `-f`, or `f` for one that is on.
  mutating func add(_ text: some StringProtocol) {
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    let name = isSigned ? String(text.dropFirst()) : String(text)
    guard !name.isEmpty else { return }
    switches.append((name, !text.hasPrefix("-")))
  }

  /// Takes a feature that is on or off.
  mutating func add(_ name: some StringProtocol, isOn: Bool) {
    switches.append((String(name), isOn))
  }

  /// What a guest is given.
  ///
  /// - Parameters:
  ///   - host: the guest's name.
  ///   - vocabulary: whose names the features have.
  ///   - models: the models to start from.
  /// - Returns: the statement; of the host's CPU only what differs.
  /// - Throws: ``PlatformTextError`` without a model, for a model that nobody knows, or a feature that could be
  ///   several.
  func statement(
    name host: String, in vocabulary: Vocabulary, models: ModelTable
  ) throws(PlatformTextError) -> CPUStatement {
    var on = FeatureSet()
    var off = FeatureSet()
    var strangers = StrangeNames()
    for (name, isOn) in switches {
      guard let bit = try FeatureLookup.knownBit(named: name, in: vocabulary) else {
        strangers.add(name, isOn)
        continue
      }
      if isOn { on.insert(bit) } else { on.remove(bit) }
      if isOn { off.remove(bit) } else { off.insert(bit) }
    }
    var statement = CPUStatement(
      name: host, .definition, platform: .kvm, hidden: off,
      limits: physicalAddressBits.map { [.physicalAddressBits: $0] } ?? [:])
    if hostMode != nil {
      statement.subject = .difference
      statement.followsHost = hostMode != "host-model"
      statement.shown = on
    } else {
      let start = try start(in: models)
      statement.vendor = start.vendor
      statement.brand = start.name
      statement.shown = start.switched(on: on, off: off)
      statement.vendorIsOfModel = true
    }
    statement.hasHostWidth =
      hasHostWidth || statement.followsHost && physicalAddressBits == nil
    statement.keep(strangers)
    return statement
  }

  private func start(in models: ModelTable) throws(PlatformTextError) -> NamedModel {
    guard let model else { throw PlatformTextError(.expected("a CPU model", found: "none")) }
    if let start = models[model.name] { return start }
    throw PlatformTextError(line: model.line, .unknownModel(model.name))
  }
}
