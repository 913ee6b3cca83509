/// A name that a product uses beside features, and that no bit of CPUID bears.
public enum OtherName: Hashable, Sendable {
  /// A VMX capability: a bit of MSRs 480h to 491h, which only a nested hypervisor reads.
  case vmxCapability
  /// KVM's offer to its guests in leaf 4000_0001h.
  case kvmOffer
  /// VMware's hardware virtualisation for guests (`vhv.enable`).
  case guestsOfGuests
  /// Performance counters as a whole, QEMU's switch `pmu`.
  case counters
  /// Hyper-V's interface, which KVM imitates in leaves 4000_0003h to 4000_000Ah.
  case hyperV
  /// A number or text of CPUID: vendor, family, count of leaves.
  case number
  /// The place of a component in the XSAVE area.
  case layout
  /// A switch of QEMU itself.
  case qemuSwitch

  /// What `name` is; `nil` when it is none of these.
  ///
  /// Source: QEMU 11.1 `-cpu help` and query-cpu-model-expansion; for VMware `Vocabulary.vmwareNames`.
  public static func of(_ name: some StringProtocol) -> OtherName? {
    if name.lowercased() == "hv.capable" { return .guestsOfGuests }
    let key = Vocabulary.key(name)
    if key == "pmu" { return .counters }
    if key.hasPrefix("vmx-") { return .vmxCapability }
    if key.hasPrefix("kvm-") || kvm.contains(key) { return .kvmOffer }
    if key.hasPrefix("hv-") { return .hyperV }
    if key.hasPrefix("xsave-") || key.hasPrefix("xsaves-cet") { return .layout }
    if numbers.contains(key) { return .number }
    return switches.contains(key) ? .qemuSwitch : nil
  }

  /// The hypervisor's interface that a register is of which no CPU has; `nil` for other registers.
  ///
  /// Source: Linux `Documentation/virt/kvm/x86/msr.rst`; Hypervisor Top-Level Functional Specification, appendix F.
  public static func of(_ address: MSRAddress) -> OtherName? {
    switch address.rawValue {
    case 0x11...0x12, 0x4b56_4d00...0x4b56_4dff: .kvmOffer
    case 0x4000_0000...0x4000_0fff: .hyperV
    default: nil
    }
  }

  private static let kvm: Set<String> = ["kvmclock", "kvmclock-stable-bit"]
  private static let numbers: Set<String> = [
    "amd", "cyrix", "family", "intel", "model", "num-ext-levels", "numlevels", "stepping", "via",
  ]
  private static let switches: Set<String> = [
    "check", "cpuid-0xb", "enforce", "fill-mtrr-mask", "full-cpuid-auto-level", "host-cache-info",
    "host-phys-bits", "kvm", "l3-cache", "legacy-cache", "legacy-multi-node", "lmce",
    "migratable", "realized", "start-powered-off", "tcg-cpuid", "vmware-cpuid-freq",
    "x-amd-topoext-features-only", "x-arch-cap-always-on", "x-consistent-cache",
    "x-force-cpuid-0x1f", "x-force-features", "x-hv-synic-kvm-only", "x-intel-pt-auto-level",
    "x-l1-cache-per-thread", "x-migrate-smi-count", "x-pdcm-on-even-without-pmu",
    "x-vendor-cpuid-only", "x-vendor-cpuid-only-v2", "xen-vapic",
  ]
}

extension OtherName: CustomStringConvertible {
  /// What such a name stands for, as a clause after "is".
  public var description: String {
    switch self {
    case .vmxCapability:
      "a VMX capability: a bit of MSRs 480h to 491h, not of CPUID, which only a nested hypervisor reads"
    case .kvmOffer: "KVM's own offer to its guests (CPUID leaf 40000001h), which no hardware shows"
    case .guestsOfGuests:
      "VMware's switch for guests with guests of their own (vhv.enable): it needs VT-x or AMD-V of the host"
    case .counters: "performance counters as a whole: QEMU's switch for a guest's PMU"
    case .hyperV: "a part of Hyper-V's interface that KVM imitates, which no hardware shows"
    case .number: "no bit: vendor, family, model, stepping or the highest leaf"
    case .layout: "no feature: it tells how a component lies in the XSAVE area"
    case .qemuSwitch: "a switch of QEMU itself, no bit of CPUID"
    }
  }
}
