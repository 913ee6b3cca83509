/// Where 32 feature bits live: one CPUID register, or one half of a feature MSR.
public enum WordName: Hashable, Sendable {
  /// A register of CPUID's answer to a query.
  case cpuid(CPUIDQuery, RegisterName)
  /// A half of an MSR, named as RDMSR returns it: EAX is bits 31 to 0, EDX bits 63 to 32.
  case msr(MSRAddress, RegisterName)

  /// A CPUID word from its three parts.
  public init(_ leaf: CPUIDLeaf, _ subleaf: CPUIDSubleaf, _ register: RegisterName) {
    self = .cpuid(CPUIDQuery(leaf, subleaf), register)
  }
}

extension WordName: CustomStringConvertible {
  /// `LLLLLLLL.S.reg`, as in `00000007.0.ebx`; an MSR's half is `msr:0000010a.eax`.
  public var description: String {
    switch self {
    case .cpuid(let query, let register): "\(query).\(register)"
    case .msr(let address, let half):
      "msr:\(Hexadecimal.padded(UInt64(address.rawValue), digits: 8)).\(half)"
    }
  }
}
