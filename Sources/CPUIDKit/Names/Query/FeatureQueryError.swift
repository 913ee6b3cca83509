/// Why a text means no feature.
public enum FeatureQueryError: Error, Hashable {
  /// Nobody calls a feature so; the canonical name that is likeliest meant.
  case unknownName(String, likeliest: String?)
  /// It is the name of something that is no bit of CPUID.
  case otherName(String, OtherName)
  /// It looks like a place and is written as none.
  case noPlace(String)
  /// The bit's number is none, or higher than `highest`.
  case badPosition(String, highest: Int)
  /// The catalogue has no such register.
  case unknownWord(String)
  /// What the register holds there is no feature.
  case noFeature(String, CPUIDMSR)
  /// What stands behind `=` is no number of at most so many hexadecimal digits.
  case badValue(String, digits: Int)
  /// Nobody calls a feature, a model or a level so; the names that are likeliest meant.
  case unknown(String, likeliest: [String])
  /// It is a design of CPU cores of which there is no level.
  case design(Microarchitecture)
  /// The register is known, but nobody has named its bit.
  case unnamed(String, FeatureBit)
}

extension FeatureQueryError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .unknownName(let text, let name?):
      "nobody calls a feature '\(Printable.quote(text))'; did you mean \(name)?"
    case .unknownName(let text, nil):
      "nobody calls a feature '\(Printable.quote(text))'; docs/catalogue.md lists them all"
    case .otherName(let text, let other): "\(Printable.quote(text)) is \(other)"
    case .noPlace(let text):
      "'\(Printable.quote(text))' is no place of a bit; write it as 00000007.0.ebx[16], or an "
        + "MSR's as 0xc0011004[53]"
    case .badPosition(let text, let highest):
      "'\(Printable.quote(text))' does not end in a bit's number; give one from 0 to \(highest)"
    case .unknownWord(let text):
      "the register of '\(Printable.quote(text))' has no features that poolcpu knows; "
        + "docs/catalogue.md lists all that have"
    case .noFeature(let text, let register):
      "what \(register.name) holds at '\(Printable.quote(text))' is no feature; "
        + "docs/override-plans.md says what its halves stand for"
    case .badValue(let text, let digits):
      "'\(Printable.quote(text))' has no value of at most \(digits) hexadecimal digits behind '='; "
        + "write it as 7.0.ebx=0x209c01a9, or an MSR's as 0xc0011004=0x7ed8320b178bfbff"
    case .unknown(let text, let names) where names.isEmpty:
      "no feature, CPU model, level or EVC mode is called '\(Printable.quote(text))'; "
        + "docs/catalogue.md lists the features, poolcpu levels the levels"
    case .unknown(let text, let names):
      "no feature, CPU model, level or EVC mode is called '\(Printable.quote(text))'; "
        + "did you mean \(names.joined(separator: " or "))?"
    case .design(let design):
      "\(design) is a design of CPU cores of which poolcpu has no level of its own; poolcpu levels lists "
        + "those that have one"
    case .unnamed(let text, let bit):
      "nobody has named the bit at '\(Printable.quote(text))', which is \(bit); "
        + "docs/catalogue.md lists all that have names"
    }
  }
}
