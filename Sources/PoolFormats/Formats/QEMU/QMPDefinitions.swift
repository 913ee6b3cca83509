internal import CPUIDKit
internal import PoolKit

/// QEMU's answer to `query-cpu-definitions`: for each model, which of its features QEMU cannot give on its host.
///
/// What a model has and is not listed there can be given; what is listed by any model cannot. Of all else the answer
/// says nothing.
///
/// Source: QEMU `qapi/machine-target.json`, CpuDefinitionInfo.
struct QMPDefinitions {
  private var given = FeatureSet()
  private var missing = FeatureSet()
  /// Which model says first that a feature cannot be given.
  private var sayer: [FeatureBit: String] = [:]
  private var strangers = StrangeNames()
  /// Models that poolcpu does not know.
  private var unknown: [String] = []
  private var count = 0

  /// Whether `answer` is a list of definitions that says what cannot be given.
  static func recognises(_ answer: JSONCursor) -> Bool {
    guard case .array(let elements) = answer.value else { return false }
    return elements.contains {
      if case .object(let model) = $0 { model["unavailable-features"] != nil } else { false }
    }
  }

  /// What the answer says of QEMU's host.
  static func statement(
    of answer: JSONCursor, host: String, models: ModelTable
  ) throws(DocumentError) -> CPUStatement {
    var definitions = QMPDefinitions()
    for model in try answer.elements() { try definitions.add(model, models) }
    return try definitions.statement(host, at: answer)
  }

  private mutating func add(
    _ model: JSONCursor, _ models: ModelTable
  ) throws(DocumentError) {
    let name = try model.member("name").string()
    // Where QEMU could not find out it says nothing; of its host's own CPU it says nothing either.
    guard let list = try model.optional("unavailable-features"), !HostCPU.isNamed(name),
      name != "base"
    else { return }
    count += 1
    var lacks = FeatureSet()
    for element in try list.elements() {
      let feature = try element.string()
      let bits = Vocabulary.qemu.bits(named: feature)
      if bits.isEmpty { strangers.add(Vocabulary.key(feature), false) }
      for bit in bits {
        lacks.insert(bit)
        if sayer[bit] == nil { sayer[bit] = name }
      }
    }
    missing.formUnion(lacks)
    // A name without a version means another model on each machine type, where QEMU says which.
    let meant = try model.optional("alias-of")?.string() ?? name
    guard let known = models[meant] else { return unknown.append(name) }
    // What KVM adds to every model is the model's own only to some.
    given.formUnion(known.features.subtracting(lacks).subtracting(KVMDefaults.on))
  }

  private func statement(
    _ host: String, at answer: JSONCursor
  ) throws(DocumentError) -> CPUStatement {
    guard count > 0 else { throw answer.wrong("models with unavailable-features") }
    let both = given.intersection(missing)
    if let bit = both.bits.first {
      throw answer.wrong(
        "\(bit.label) among what is unavailable with each model that has it, as with \(sayer[bit] ?? "one")"
      )
    }
    var statement = CPUStatement(
      name: host, platform: .kvm, shown: given, hidden: missing, known: given.union(missing))
    statement.notes.append(
      "it says what a QEMU, with KVM if it runs with it, can give of the features that its models have, and "
        + "nothing of others; query-cpu-model-expansion says all")
    if !unknown.isEmpty {
      statement.notes.append(
        "models that poolcpu does not know tell only what they lack: \(Printable.quotes(unknown))")
    }
    statement.keep(strangers)
    return statement
  }
}
