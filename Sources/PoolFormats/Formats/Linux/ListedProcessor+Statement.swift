internal import CPUIDKit
internal import PoolKit

extension ListedProcessor {
  /// What a kernel says of the machine `host`, whose CPUs are combined like hosts of a pool.
  ///
  /// - Parameters:
  ///   - cpus: its logical CPUs, or one of each kind, each with flags; at least one.
  ///   - host: what to call it.
  ///   - notes: what else the user must know of the text.
  /// - Returns: the statement; of a vendor only where the text names one.
  static func statement(
    of cpus: [ListedProcessor], host: String, notes: [String] = []
  ) -> CPUStatement {
    let first = cpus[0]
    var flags = LinuxFlags(vendor: first.vendor ?? .unstated, family: first.family)
    var statement = CPUStatement(
      name: host, view: .kernel, vendor: first.vendor, signature: first.signature,
      brand: first.brand)
    statement.highestBasicLeaf = cpus.compactMap(\.highestLeaf).max()
    var sets: [Substring: FeatureSet] = [:]
    for cpu in cpus {
      let words = cpu.flags ?? ""
      if sets[words] == nil { sets[words] = flags.features(in: words) }
      statement.limits.merge(cpu.limits) { min($0, $1) }
    }
    statement.known = flags.known
    statement.shown = CPUStatement.shown(byAll: sets.values)
    // Of flags that are cut off nobody knows the rest.
    let isElided = sets.keys.contains {
      $0.split(separator: " ").contains { FlagText.isElision($0) }
    }
    if isElided || cpus.contains(where: \.isCut) { statement.known = statement.shown }
    let elision = isElided ? [FlagText.elisionNote] : []
    statement.notes =
      notes + elision + self.notes(on: cpus, sets, shown: statement.shown) + flags.notes
    return statement
  }

  private static func notes(
    on cpus: [ListedProcessor], _ sets: [Substring: FeatureSet], shown: FeatureSet
  ) -> [String] {
    var notes: [String] = []
    let lost = sets.values.reduce(into: FeatureSet()) { $0.formUnion($1.subtracting(shown)) }
    if !lost.isEmpty {
      notes.append(
        "its CPUs differ; not all of them show " + Printable.list(lost.bits.map(\.label)))
    }
    if let other = cpus.first(where: { $0.signature != cpus[0].signature }) {
      notes.append(
        "CPU \(other.number) has another family, model or stepping than CPU \(cpus[0].number)")
    }
    return notes
  }
}
