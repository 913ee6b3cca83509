internal import CPUIDKit

extension OverrideSign: CustomStringConvertible {
  /// One clause for the user, with how sure it is.
  public var description: String {
    switch self {
    case .mask(let register, let value):
      "\(register.name) (\(register.address)) is \(value), which hides bits (certain)"
    case .faulting(let address, let bit):
      "CPUID faults outside the kernel (MSR \(address) bit \(bit) is set; certain)"
    case .missing(let bits, let level, let isRead):
      "it lacks \(Printable.list(bits.map(\.label))), which CPUs of level \(level) have and override "
        + "MSRs can hide (likely; "
        + (isRead ? "the MSRs lack the bits as well" : "the MSRs were not read")
        + ", but firmware may do the same)"
    }
  }
}

extension HostRecord {
  /// The key of the fact in a record's environment that tells of overrides.
  public static let overridesKey = "overrides"

  /// Why the host's CPUID seems to be overridden; `nil` when nothing says so.
  ///
  /// What the scan noted counts, else what the record shows by itself.
  public var overrideGround: String? { overrideGround(HostView(of: self)) }

  /// The same for a record whose hardware shows `view`, which is not worked out in vain.
  func overrideGround(_ view: @autoclosure () -> HostView) -> String? {
    if let noted = environment[HostRecord.overridesKey] { return noted }
    let signs = OverrideSign.all(in: self, view())
    return signs.isEmpty ? nil : signs.map(\.description).joined(separator: "; ")
  }
}
