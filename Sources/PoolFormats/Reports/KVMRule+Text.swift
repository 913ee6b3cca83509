internal import CPUIDKit
internal import PoolKit

extension KVMRule {
  /// The word in JSON documents and tables.
  var keyword: String {
    switch self {
    case .never, .byVendor: "never"
    case .asHost: "as-host"
    case .emulated: "emulated"
    case .translated: "translated"
    case .synthesized: "synthesized"
    case .withPEBS: "with-pebs"
    }
  }

  /// The word, or both where vendors differ.
  var label: String {
    guard case .byVendor(let intel, let amd) = self else { return keyword }
    return "Intel \(intel.keyword), AMD \(amd.keyword)"
  }

  /// What KVM does, one sentence for all CPUs or one for each line of vendors.
  var sentences: [(title: String, sentence: String)] {
    guard case .byVendor(let intel, let amd) = self else { return [("KVM gives it", sentence)] }
    return [("KVM on Intel gives it", intel.sentence), ("KVM on AMD gives it", amd.sentence)]
  }

  private var sentence: String {
    switch self {
    case .never, .byVendor: "to no guest"
    case .asHost: "where the host has it"
    case .emulated: "on every host, in software"
    case .translated(let others, _):
      "where the host has it, or else \(others.map(\.shortName).joined(separator: " and "))"
    case .synthesized: "where the host has it, or the kernel knows that the CPU behaves so"
    case .withPEBS:
      "to guests with performance counters, on hosts from Ice Lake servers on that have it"
    }
  }
}
