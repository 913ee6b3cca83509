/// A CPU policy that Xen keeps of its host, beside the raw one, which is what the hardware answers.
///
/// Source: Xen, `xen/arch/x86/cpu-policy.c`, and `tools/misc/xen-cpuid.c` for the names in ``title``.
public enum XenPolicyName: String, CaseIterable, Hashable, Sendable, Comparable {
  /// What Xen itself uses: the hardware's, less what its version, its command line and the firmware keep it from.
  case host
  /// The most that a paravirtual guest can have.
  case pvMax = "pv-max"
  /// What a paravirtual guest is started with.
  case pvDefault = "pv-default"
  /// The most that a hardware-assisted guest can have.
  case hvmMax = "hvm-max"
  /// What a hardware-assisted guest is started with.
  case hvmDefault = "hvm-default"

  /// What `xen-cpuid -p` calls it.
  public var title: String {
    switch self {
    case .host: "Host"
    case .pvMax: "PV Max"
    case .pvDefault: "PV Default"
    case .hvmMax: "HVM Max"
    case .hvmDefault: "HVM Default"
    }
  }

  /// The view of a record that it is.
  public var view: Perspective {
    switch self {
    case .host: .xenHost
    case .pvMax: .xenPVMax
    case .pvDefault: .xenPVDefault
    case .hvmMax: .xenHVMMax
    case .hvmDefault: .xenHVMDefault
    }
  }

  /// Orders as Xen derives them.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

extension Perspective {
  /// The policy that the view is; `nil` for a view that is none of Xen's.
  public var xenPolicy: XenPolicyName? { XenPolicyName.allCases.first { $0.view == self } }
}
