internal import CPUIDKit
internal import PoolKit

/// What the features of a definition do to its model.
enum LibvirtPolicies {
  /// Gives `statement` the features of a model, changed as `features` say.
  ///
  /// A feature without policy is there: hosts list theirs so. One that is optional is not counted
  /// on, also when the model has it.
  ///
  /// - Parameters:
  ///   - features: the elements.
  ///   - model: the model that they change; `nil` where they change what the host gives.
  ///   - isWhole: whether they say all, so that no default of QEMU's counts.
  ///   - statement: what shows the result.
  /// - Throws: ``PlatformTextError`` for an unknown policy, or a name that comes twice.
  static func apply(
    _ features: [XMLElement], to model: NamedModel?, isWhole: Bool,
    in statement: inout CPUStatement
  ) throws(PlatformTextError) {
    var seen: [String: Int] = [:]
    var forced: [String] = []
    var strangers = StrangeNames()
    var on = FeatureSet()
    var off = FeatureSet()
    for element in features {
      guard let name = element.attributes["name"] else {
        throw PlatformTextError(
          line: element.line, .expected("name= in <feature>", found: "none"))
      }
      if let line = seen.updateValue(element.line, forKey: name) {
        throw PlatformTextError(
          line: element.line,
          .expected("each feature once", found: "\(name), which line \(line) has"))
      }
      guard
        let bit = try FeatureLookup.knownBit(named: name, in: .libvirt, line: element.line)
      else {
        strangers.add(name, isGiven(element.attributes["policy"] ?? "require"))
        continue
      }
      switch element.attributes["policy"] ?? "require" {
      case "require": on.insert(bit)
      case "force":
        on.insert(bit)
        forced.append(name)
      case "optional": off.insert(bit)
      case "disable", "forbid":
        off.insert(bit)
        statement.hidden.insert(bit)
      case let policy:
        throw PlatformTextError(
          line: element.line,
          .expected("a policy of libvirt's for '\(name)'", found: "\(policy)"))
      }
    }
    statement.shown =
      if let model, !isWhole {
        model.switched(on: on, off: off)
      } else {
        (model?.features ?? FeatureSet()).union(on).subtracting(off)
      }
    statement.keep(strangers)
    if !forced.isEmpty {
      statement.notes.append(
        "policy='force' shows features also where the host lacks them: \(Printable.quotes(forced))")
    }
  }

  private static func isGiven(_ policy: String) -> Bool { policy == "require" || policy == "force" }
}
