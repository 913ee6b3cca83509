public import CPUIDKit

/// A number of a host that a guest goes by.
public enum HostNumber: Hashable, Sendable {
  /// One that CPUID reports in a field.
  case limit(Limit)
  /// The size of the XSAVE area in bytes, which follows from the components.
  case xsaveSize
  /// The frequency of the time stamp counter in kHz.
  case tscKHz
  /// The bits of MXCSR that software may set.
  case mxcsrMask

  /// The key in JSON documents, which texts for people use too.
  public var name: String {
    switch self {
    case .limit(let limit): limit.name
    case .xsaveSize: "xsaveSize"
    case .tscKHz: "tscKHz"
    case .mxcsrMask: "mxcsrMask"
    }
  }

  /// `number` as people read it.
  public func text(of number: Int) -> String {
    if case .limit(let limit) = self { limit.text(of: number) } else { "\(number)" }
  }
}
