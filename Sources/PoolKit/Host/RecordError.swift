public import CPUIDKit

/// Why logical CPUs do not make a record.
public enum RecordError: Error, Hashable {
  /// There is no logical CPU.
  case noCPU
  /// Two logical CPUs have one number.
  case repeatedCPU(Int)
  /// A CPU has a number that none has; see `CPUSet.highestNumber`.
  case numberTooHigh(Int)
  /// A CPU has no answer for a leaf that every CPU has.
  case missingLeaf(CPUIDLeaf, cpu: Int)
  /// A CPU's leaf 1 EAX, its signature, is zero.
  case zeroSignature(cpu: Int)
  /// A CPU's brand string holds terminal escapes, which no CPU's does.
  case escapeInBrand(String, cpu: Int)
  /// Two CPUs of one machine name different vendors.
  case mixedVendors(CPUVendor, CPUVendor, cpu: Int)
}

extension RecordError: CustomStringConvertible {
  /// One clause for the user, to follow the name of the file or host.
  public var description: String {
    switch self {
    case .noCPU: "there is no CPUID data of any logical CPU"
    case .repeatedCPU(let cpu): "logical CPU \(cpu) comes twice"
    case .numberTooHigh(let cpu):
      "there is a CPU \(cpu), but numbers above \(CPUSet.highestNumber) are not read: Linux has at most 8192 CPUs"
    case .missingLeaf(let leaf, let cpu): "CPU \(cpu) has no leaf \(leaf)"
    case .zeroSignature(let cpu): "CPU \(cpu) has a zero signature in leaf 00000001 EAX"
    case .escapeInBrand(let brand, let cpu):
      "the brand string of CPU \(cpu) holds terminal escapes (\"\(Printable.quote(brand))\")"
    case .mixedVendors(let first, let second, let cpu):
      "CPU \(cpu) names vendor \(Printable.quote(second.rawValue)), the CPUs before it "
        + Printable.quote(first.rawValue)
    }
  }
}
