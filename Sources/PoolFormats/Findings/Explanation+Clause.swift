internal import CPUIDKit
internal import PoolKit

extension Cause {
  /// The cause as people call it, before its evidence.
  var label: String {
    switch self {
    case .generation: "CPU generation"
    case .product: "product line"
    case .firmware: "firmware"
    case .microcode: "microcode"
    case .withdrawn: "withdrawn by microcode"
    case .kernel: "the kernel"
    case .qemu: "QEMU"
    case .counters: "no performance counters"
    case .nested: "no nested virtualisation"
    case .neverGiven: "not for guests"
    case .platform: "made up by hypervisors"
    case .hypervisor: "a hypervisor"
    case .overridden: "already overridden"
    case .unread: "not read"
    case .unknown: "unknown"
    }
  }
}

extension Explanation {
  /// The cause and its evidence as a clause, safe for a terminal.
  var clause: String {
    switch cause {
    case .unread: Printable.text(evidence.clause)
    case .unknown: "cause unknown: \(Printable.text(evidence.clause))"
    default: "likeliest cause: \(cause.label); \(Printable.text(evidence.clause))"
    }
  }
}
