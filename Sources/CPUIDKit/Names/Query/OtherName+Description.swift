extension OtherName: CustomStringConvertible {
  /// What such a name stands for, as a clause after "is".
  public var description: String {
    switch self {
    case .vmxCapability:
      "a VMX capability: a bit of MSRs 480h to 491h, not of CPUID, which only a nested hypervisor reads"
    case .kvmOffer: "KVM's own offer to its guests (CPUID leaf 40000001h), which no hardware shows"
    case .hyperV: "a part of Hyper-V's interface that KVM imitates, which no hardware shows"
    case .number: "no bit: vendor, family, model, stepping or the highest leaf"
    case .layout: "no feature: it tells how a component lies in the XSAVE area"
    case .qemuSwitch: "a switch of QEMU itself, no bit of CPUID"
    }
  }
}
