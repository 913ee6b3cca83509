/// CPUID's answer: its four registers.
public struct CPUIDRegisters: Hashable, Sendable {
  /// EAX.
  public var eax: RegisterValue
  /// EBX.
  public var ebx: RegisterValue
  /// ECX.
  public var ecx: RegisterValue
  /// EDX.
  public var edx: RegisterValue

  /// The four registers in the order in which every tool prints them.
  public init(
    _ eax: RegisterValue, _ ebx: RegisterValue, _ ecx: RegisterValue, _ edx: RegisterValue
  ) {
    self.eax = eax
    self.ebx = ebx
    self.ecx = ecx
    self.edx = edx
  }

  /// All four registers zero: what hardware answers for a reserved leaf inside its range.
  public static let zero = Self([], [], [], [])

  /// The register called `name`.
  public subscript(name: RegisterName) -> RegisterValue {
    get {
      switch name {
      case .eax: eax
      case .ebx: ebx
      case .ecx: ecx
      case .edx: edx
      }
    }
    set {
      switch name {
      case .eax: eax = newValue
      case .ebx: ebx = newValue
      case .ecx: ecx = newValue
      case .edx: edx = newValue
      }
    }
  }
}

extension CPUIDRegisters: CustomStringConvertible {
  /// `EAX-EBX-ECX-EDX` in hexadecimal.
  public var description: String { "\(eax)-\(ebx)-\(ecx)-\(edx)" }
}

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
