internal import CPUIDKit
internal import PoolKit

/// A host or machine of VMware's as its API describes it, field by field.
///
/// A machine's requirements name all that VMware gives it and has a name for. A host's capabilities and bit strings tell
/// what they say and nothing else.
struct VMwareInventory {
  /// What the fields say so far.
  private var statement: CPUStatement
  /// The registers that bit strings give, to find those that disagree.
  private var words: [WordID: BitPattern] = [:]
  private var hasFeatures = false

  /// Nothing of the host or machine `name` yet.
  init(_ name: String) { statement = CPUStatement(name: name, known: FeatureSet()) }

  /// Why a field cannot be taken over.
  enum Refusal: Error {
    /// A value that is none.
    case value
    /// What it says of a feature goes against what was said.
    case feature(VMwareFeature.Contradiction)
    /// Bit strings of one register that disagree, or are none.
    case bits
  }

  /// Takes a feature over, as `cpuid.avx2` and `Bool:Min:1` or `1`.
  ///
  /// - Parameters:
  ///   - name: the feature; VMware's own beside CPUID's are kept as names.
  ///   - text: its value.
  ///   - isRequired: whether it is a machine's requirement.
  /// - Throws: ``Refusal`` for a value that is none, or one that goes against what was said.
  mutating func take(
    _ name: some StringProtocol, _ text: some StringProtocol, isRequired: Bool
  ) throws(Refusal) {
    guard let value = VMwareFeature.Value(text) else { throw .value }
    hasFeatures = true
    if isRequired { statement.subject = .definition }
    let start = "cpuid."
    guard name.lowercased().hasPrefix(start) else {
      statement.capabilities[name.lowercased()] = value.number > 0
      return
    }
    do throws(VMwareFeature.Contradiction) {
      try VMwareFeature.take(name.dropFirst(start.count), value, &statement)
    } catch {
      throw .feature(error)
    }
  }

  /// Takes a bit string of a leaf over, where `-` is a bit of which it says nothing.
  mutating func take(
    _ leaf: CPUIDLeaf, _ register: RegisterName, _ text: some StringProtocol
  ) throws(Refusal) {
    let word = WordID(leaf, 0, register)
    guard let pattern = BitPattern(text, width: 32, isWhole: true, sign: Self.sign),
      words.updateValue(pattern, forKey: word) ?? pattern == pattern
    else { throw .bits }
  }

  private static func sign(_ character: Character) -> BitPattern.Sign? {
    switch character {
    case "0": .hidden
    case "1": .shown
    case "-": .asHost
    default: nil
    }
  }

  /// What the CPU is called.
  mutating func take(brand: String) { statement.brand = brand }

  /// Everything that was said; `nil` for nothing.
  func finished() -> CPUStatement? {
    guard hasFeatures || !words.isEmpty else { return nil }
    var statement = statement
    takeNumbers(into: &statement)
    if !hasFeatures {
      statement.view = .hardware
      let skipped = words.filter { !take($0.key, $0.value, into: &statement) }.keys
      if !skipped.isEmpty {
        statement.notes.append(
          "subleaves have no place in bit strings, so that these are not taken over: "
            + Printable.quotes(skipped.map(\.description).sorted()))
      }
    }
    if statement.subject == .definition {
      statement.known = FeatureSet.all.subtracting(Self.unasked)
    } else {
      statement.known.formUnion(statement.shown.union(statement.hidden))
      statement.namesCapabilities = hasFeatures
    }
    statement.notes += VMwareFeature.notes(on: statement)
    return statement
  }

  /// What every CPU of 64 bits has and VMware has no name for: no machine need require it.
  private static let unasked: FeatureSet = {
    let first = [Level.named("amd-k8-rev-c"), Level.named("intel-merom")].compactMap {
      $0?.features
    }
    return first.dropFirst().reduce(first.first ?? FeatureSet()) { $0.intersection($1) }
      .subtracting(Vocabulary.vmware.bits)
  }()

  /// Adds a register to a host of which there are no names; `false` where its subleaf is open.
  private func take(
    _ word: WordID, _ pattern: BitPattern, into statement: inout CPUStatement
  ) -> Bool {
    guard word.query?.leaf.hasSubleaves != true else { return false }
    _ = pattern.add(to: &statement, word)
    return true
  }

  /// Vendor, signature and highest leaf, from leaves 0 and 1 where these are whole.
  private func takeNumbers(into statement: inout CPUStatement) {
    var table = CPUIDTable()
    let first = RegisterName.allCases.compactMap { value(0, $0) }
    if first.count == 4 { table[0] = CPUIDRegisters(first[0], first[1], first[2], first[3]) }
    if let eax = value(1, .eax) { table[1] = CPUIDRegisters(eax, [], [], []) }
    if let vendor = table.vendor { statement.vendor = vendor }
    statement.highestBasicLeaf = table.maxBasicLeaf.map { Int($0.rawValue) }
    statement.signature = table.signature
  }

  private func value(_ leaf: CPUIDLeaf, _ register: RegisterName) -> RegisterValue? {
    guard let pattern = words[WordID(leaf, 0, register)], pattern.said == UInt64(UInt32.max) else {
      return nil
    }
    return RegisterValue(rawValue: UInt32(truncatingIfNeeded: pattern.shown))
  }
}
