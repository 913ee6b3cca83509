import CPUIDKit
import Foundation
import PoolKit
import PoolTestSupport

@testable import PoolFormats

/// A case of libvirt's own test of CPUs, from `libvirt-cases.tsv` of the corpus.
struct LibvirtCase {
  /// What is asked: `compare`, `baseline`, `cpuid-baseline` or `cpuid-host`.
  let kind: String
  /// The files that are given.
  let inputs: [String]
  /// What is asked beside it.
  let flags: String
  /// libvirt's answer: a word, or the file that holds it.
  let expected: String

  /// The case as docs/libvirt-differences.md calls it.
  var title: String {
    ([kind] + inputs.map { String($0.dropFirst("x86_64-".count)) }).joined(separator: " ")
      + (flags == "-" || flags == "0" ? "" : " (\(flags))")
  }

  static let all: [LibvirtCase] = {
    let path = Corpus.folder.absolutePath(of: "libvirt-cases.tsv")
    let lines = (try? Repository.lines(of: path)) ?? []
    return lines.dropFirst().filter { !$0.isEmpty }.map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return LibvirtCase(
        kind: columns[0], inputs: columns[1].split(separator: " ").map(String.init),
        flags: columns[2], expected: columns[3])
    }
  }()

  private static func bytes(_ name: String) throws -> [UInt8] {
    try Corpus.bytes(of: Corpus.folder.url(of: "libvirt/\(name)"))
  }

  private static func statements(_ name: String, _ models: ModelTable) throws -> [CPUStatement] {
    // libvirt's own test knows no QEMU: a model is libvirt's list.
    try LibvirtReader.statements(
      in: bytes(name), host: name, models: ModelLibrary(qemu: ModelTable([]), lists: models))
  }

  /// What of poolcpu's answer is not libvirt's; empty where they agree.
  func disagreement(with map: LibvirtMap) throws -> String {
    switch kind {
    case "compare": return try comparison(map.models)
    case "baseline", "cpuid-baseline": return try baseline(map.models)
    default: return try host(map)
    }
  }

  /// IDENTICAL and SUPERSET mean that the guest may run; ERROR that the question makes no sense.
  private func comparison(_ models: ModelTable) throws -> String {
    let wanted =
      switch expected.split(separator: "_").last {
      case "ERROR": "no answer"
      case "INCOMPATIBLE": "no"
      default: "yes"
      }
    let ours: String
    do {
      let guest = try Definition(Self.statements(inputs[1], models)[0])
      let host = try HostClass(Self.statements(inputs[0], models)[0])
      let check = try MoveCheck(from: .definition(guest), to: MoveDestination([host]))
      ours = check.verdict == .unsafe ? "no" : "yes"
    } catch is PlatformTextError {
      ours = "no answer"
    }
    return ours == wanted ? "" : "libvirt says \(wanted), poolcpu \(ours)"
  }

  private func baseline(_ models: ModelTable) throws -> String {
    do {
      let hosts = try inputs.flatMap { try Self.statements($0, models) }
      let classes = try hosts.enumerated().map { try HostClass($1).renamed("\($0)") }
      var ours = Baseline(of: try Pool(classes)).words
      if flags.contains("MIGRATABLE") { ours.subtract(Self.unmigratable) }
      if expected == "ERROR" { return "libvirt refuses, poolcpu answers" }
      let theirs = try Self.statements(expected, models)[0]
      return Self.difference(ours, theirs.shown.subtracting(theirs.hidden))
    } catch let error as PoolError {
      return expected == "ERROR" ? "" : "poolcpu refuses: \(error)"
    }
  }

  private func host(_ map: LibvirtMap) throws -> String {
    let content = try LibvirtReader.content(
      of: Self.bytes(inputs[0]), host: inputs[0],
      models: ModelLibrary(qemu: ModelTable([]), lists: map.models))
    guard case .record(let record) = content else { return "poolcpu finds no registers" }
    let known = map.features.reduce(into: FeatureSet()) { $0.formUnion($1.features) }
    let theirs = try Self.statements(expected, map.models)[0]
    return Self.difference(HostProfile(of: record).words.intersection(known), theirs.shown)
  }

  /// The names of the model that libvirt gives the host of a `cpuid-host` case, and that poolcpu gives it.
  func hostModels(in map: LibvirtMap) throws -> (libvirt: String, poolcpu: String) {
    let content = try LibvirtReader.content(
      of: Self.bytes(inputs[0]), host: inputs[0],
      models: ModelLibrary(qemu: ModelTable([]), lists: map.models))
    guard case .record(let record) = content else { return ("", "no registers") }
    let text = LibvirtHostForm(target: PlatformTarget(map))
      .text(for: Baseline(of: try Pool(of: [record])))
    let ours = try LibvirtReader.statements(
      in: Array(text.utf8), host: "host",
      models: ModelLibrary(qemu: ModelTable([]), lists: map.models))
    return (try Self.statements(expected, map.models)[0].brand, ours.first?.brand ?? "")
  }

  private static let unmigratable = bits { $0.rule == .unmigratable }
  private static let live = bits { if case .live = $0.rule { true } else { false } }

  private static func bits(_ isMember: (FeatureDefinition) -> Bool) -> FeatureSet {
    FeatureSet(FeatureSet.all.bits.filter { $0.definition.map(isMember) ?? false })
  }

  /// What only one of two sets has; live bits, which libvirt takes as it finds them, do not count.
  private static func difference(_ ours: FeatureSet, _ theirs: FeatureSet) -> String {
    let more = ours.subtracting(theirs).subtracting(live).bits.map(\.label)
    let less = theirs.subtracting(ours).subtracting(live).bits.map(\.label)
    return [
      more.isEmpty ? nil : "poolcpu also has \(more.joined(separator: ", "))",
      less.isEmpty ? nil : "poolcpu lacks \(less.joined(separator: ", "))",
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension HostClass {
  /// The class of the host alone, under another name.
  fileprivate func renamed(_ name: String) -> HostClass {
    HostClass(view: view, brand: brand, hosts: [name])
  }
}
