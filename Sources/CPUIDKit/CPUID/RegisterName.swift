/// One of the four registers in which CPUID answers.
public enum RegisterName: UInt8, CaseIterable, Hashable, Sendable {
  case eax, ebx, ecx, edx
}

extension RegisterName: Comparable {
  /// Orders the registers as the manuals list them: EAX, EBX, ECX, EDX.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension RegisterName: CustomStringConvertible {
  /// The register in lower case, as in `ebx`.
  public var description: String {
    switch self {
    case .eax: "eax"
    case .ebx: "ebx"
    case .ecx: "ecx"
    case .edx: "edx"
    }
  }

  /// Reads a name as ``description`` writes it; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = match
  }
}
