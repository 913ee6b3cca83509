/// How an MSR is to be read and written.
public enum MSRAccess: Hashable, Sendable {
  /// By RDMSR and WRMSR with the address alone.
  case plain
  /// With EDI=9C5A203Ah as well, which AMD's family 0Fh wants for its CPUID overrides.
  ///
  /// Source: reference/override-msrs.md section 1.5.
  case password
}

extension ProcessorModel.Means {
  /// How the MSRs are accessed; `nil` where there are none.
  public var access: MSRAccess? {
    switch self {
    case .registers: .plain
    case .passwordRegisters: .password
    case .none: nil
    }
  }
}
