internal import CPUIDKit
internal import PoolKit

/// What VMware's texts say of a feature by its name: masks, requirements of machines and capabilities of hosts.
///
/// Source: govmomi `vim25/types/types.go`, HostFeatureMask, VirtualMachineFeatureRequirement and HostFeatureCapability.
enum VMwareFeature {
  /// The value of a feature, as in `Val:0`, `Min:1`, `Bool:Min:1` and `1`.
  struct Value {
    /// The number.
    let number: Int
    /// Whether the feature may be less than the number.
    let isUpperBound: Bool

    /// Reads a value; `nil` for anything else.
    init?(_ text: some StringProtocol) {
      var parts = text.split(separator: ":", omittingEmptySubsequences: false)[...]
      if parts.count == 3 {
        guard ["bool", "num"].contains(parts.removeFirst().lowercased()) else { return nil }
      }
      let kind = parts.count == 2 ? parts.removeFirst().lowercased() : "val"
      guard ["val", "min", "max"].contains(kind), parts.count == 1, let last = parts.first,
        let number = UInt16(last), "\(number)" == last
      else { return nil }
      self.number = Int(number)
      isUpperBound = kind == "max"
    }

    /// Whether the feature is on; `nil` where the value leaves that open.
    fileprivate var isOn: Bool? {
      if number == 0 { return false }
      return isUpperBound ? nil : true
    }
  }

  /// Why a feature cannot be taken over.
  enum Contradiction: Error {
    /// A feature that is there or not has another number.
    case number
    /// The text asks for CPUs of two vendors.
    case vendors
    /// The text says that a feature is there and that it is not.
    case both

    /// What was expected instead.
    var expected: Clause {
      switch self {
      case .number: "0 or 1 for a feature"
      case .vendors: "one vendor"
      case .both: "each feature on or off"
      }
    }
  }

  /// Takes over what a text says of the feature `name`, without the `cpuid.` before it.
  static func take(
    _ name: some StringProtocol, _ value: Value, _ statement: inout CPUStatement
  ) throws(Contradiction) {
    let key = name.lowercased()
    if let vendor = vendors[key] {
      guard value.isOn == true else { return }
      guard !vendor.excludes(statement.vendor ?? .unstated) else { throw .vendors }
      statement.vendor = vendor
      return
    }
    // Names that VMware is not known for are taken as anybody's.
    let found = Vocabulary.vmware.bits(named: key).first ?? (try? FeatureLookup.bit(named: key))
    guard let bit = found else {
      guard let isOn = value.isOn else { return }
      if let first = statement.capabilities.updateValue(isOn, forKey: key), first != isOn {
        throw .both
      }
      return
    }
    guard value.number <= 1 else { throw .number }
    guard let isOn = value.isOn else { return }
    if isOn { statement.shown.insert(bit) } else { statement.hidden.insert(bit) }
    guard !statement.shown.contains(bit) || !statement.hidden.contains(bit) else { throw .both }
  }

  /// Whether a name stands for a number or a text of CPUID's, and no feature.
  static func isNumber(_ name: some StringProtocol) -> Bool {
    ["family", "model", "stepping", "numlevels", "numext", "vendor"].contains(name.lowercased())
  }

  /// What stands for a vendor among the names of features.
  private static let vendors: [String: CPUVendor] = [
    "intel": .intel, "amd": .amd, "hygon": .hygon, "zhaoxin": .zhaoxin,
  ]

  /// What the user must know of the names in `statement` that poolcpu does not know of VMware; empty without any.
  static func notes(on statement: CPUStatement) -> [String] {
    let names = statement.capabilities.sorted { $0.key < $1.key }
      .map { $0.value ? $0.key : "\($0.key) (off)" }
    guard !names.isEmpty else { return [] }
    let what =
      names.count == 1
      ? "is no feature that poolcpu knows of VMware; it is kept as a name"
      : "are no features that poolcpu knows of VMware; they are kept as names"
    return ["\(Printable.quotes(names, first: 12)) \(what)"]
  }
}
