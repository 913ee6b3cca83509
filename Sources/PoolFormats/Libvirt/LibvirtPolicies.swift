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
  ///   - model: the model that they change.
  ///   - isWhole: whether they say all, so that no default of QEMU's counts.
  ///   - statement: what shows the result.
  /// - Throws: ``PlatformTextError`` for an unknown name or policy, or a name that comes twice.
  static func apply(
    _ features: [XMLElement], to model: CPUModel, isWhole: Bool,
    in statement: inout CPUStatement
  ) throws(PlatformTextError) {
    var seen: [String: Int] = [:]
    var others: [String] = []
    var forced: [String] = []
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
      if ModelTable.isInAnotherMSR(name) {
        others.append(name)
        continue
      }
      let bit = try FeatureLookup.bit(named: name, in: .libvirt, line: element.line)
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
          .expected("a policy of libvirt's for '\(name)'", found: policy))
      }
    }
    statement.shown =
      isWhole
      ? model.features.union(on).subtracting(off) : model.switched(on: on, off: off)
    statement.notes += notes(of: others, forced)
  }

  private static func notes(of others: [String], _ forced: [String]) -> [String] {
    var notes: [String] = []
    if !others.isEmpty {
      notes.append(
        "features of VMX and other MSRs are no CPUID bits and were passed over: "
          + Printable.list(others))
    }
    if !forced.isEmpty {
      notes.append(
        "policy='force' shows features also where the host lacks them: \(Printable.list(forced))")
    }
    return notes
  }
}
