internal import CPUIDKit
internal import PoolKit

/// The CPU that KubeVirt gives a machine, or all machines that choose none.
///
/// Source: KubeVirt `api/core/v1/types.go`, CPU, CPUFeature and KubeVirtConfiguration; its user guide, "Virtual hardware".
struct KubeVirtMachine {
  let object: JSONCursor
  let name: String

  /// The keys on the way to a machine's CPU, from the outside in; a patch or a part may begin anywhere.
  static let steps = ["spec", "template", "domain", "cpu", "model"]

  /// What the machine is given.
  func statement(_ models: ModelLibrary) throws(PlatformTextError) -> CPUStatement {
    var setting = ModelSetting(title: "")
    var isChosen = false
    do throws(DocumentError) {
      if let type = try object.optional("spec")?.optional("instancetype") {
        throw type.wrong(
          "no instance type, which has the CPU; give the machine that runs: kubectl get vmi -o yaml"
        )
      }
      if let cpu = try cpu(in: object) {
        isChosen = try take(cpu, into: &setting)
        for feature in try cpu.optional("features")?.elements() ?? [] {
          let policy = try feature.optional("policy")?.parsed(
            "a policy, such as require or disable"
          ) { Self.policies[$0] }
          setting.add(try feature.member("name").string(), isOn: policy ?? true)
        }
      }
    } catch {
      throw PlatformTextError(.json(error))
    }
    if !isChosen { setting.follow(Self.unchosen) }
    var statement = try setting.statement(name: name, in: .libvirt, models: models.guests)
    if !isChosen {
      statement.notes.append(
        "\(Printable.quote(name)) names no CPU model, so KubeVirt gives it \(Self.unchosen), or the cpuModel of the "
          + "resource KubeVirt where that has one")
    }
    return statement
  }

  /// What is set for machines that choose no model.
  func settings(_ models: ModelLibrary) throws(PlatformTextError) -> CPUStatement {
    var setting = ModelSetting(title: "")
    var isChosen = false
    var obsolete: [String] = []
    do throws(DocumentError) {
      let spec = try object.member("spec")
      if let configuration = try spec.optional("configuration") {
        isChosen = try take(configuration, "cpuModel", into: &setting)
        for (model, isOn) in try configuration.optional("obsoleteCPUModels")?.members() ?? []
        where try isOn.bool() {
          obsolete.append(model)
        }
      }
      // The operator that makes the resource KubeVirt has names of its own.
      if !isChosen { isChosen = try take(spec, "defaultCPUModel", into: &setting) }
      for model in try spec.optional("obsoleteCPUs")?.optional("cpuModels")?.elements() ?? [] {
        obsolete.append(try model.string())
      }
    } catch {
      throw PlatformTextError(.json(error))
    }
    if !isChosen { setting.follow(Self.unchosen) }
    var statement = try setting.statement(name: name, in: .libvirt, models: models.guests)
    statement.notes.append(
      "this is the CPU of machines that name no model of their own"
        + (isChosen ? "" : "; none is set, so that they get \(Self.unchosen)"))
    if !obsolete.isEmpty {
      statement.notes.append(
        "KubeVirt gives nodes no label for these models: \(Printable.quotes(obsolete))")
    }
    return statement
  }

  /// What a machine gets for which nobody chose.
  private static let unchosen = "host-model"

  private static let policies = [
    "require": true, "force": true, "disable": false, "forbid": false, "optional": false,
  ]

  /// The part that has the model, below any of the keys that lead there.
  private func cpu(in object: JSONCursor) throws(DocumentError) -> JSONCursor? {
    var place = object
    for key in Self.steps.dropLast() {
      // A machine's template has a spec of its own.
      let spec = key == "domain" ? try place.optional("spec") : nil
      let inner = spec ?? place
      if let next = try inner.optional(key) { place = next } else { place = inner }
    }
    let (model, features) = (try place.optional("model"), try place.optional("features"))
    return model == nil && features == nil ? nil : place
  }

  /// Takes the model over, where one is named.
  private func take(
    _ cursor: JSONCursor, _ key: String = "model", into setting: inout ModelSetting
  ) throws(DocumentError) -> Bool {
    guard let model = try cursor.optional(key) else { return false }
    let text = try model.string()
    guard !text.isEmpty else { return false }
    do throws(PlatformTextError) {
      try setting.name(text, line: nil)
    } catch {
      throw model.wrong("one model")
    }
    return true
  }
}
