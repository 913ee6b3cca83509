internal import CPUIDKit
internal import PoolKit

/// One logical CPU as Linux lists it, in `/proc/cpuinfo` or through lscpu.
struct ListedProcessor {
  /// The kernel's number.
  let number: Int
  /// The line where the CPU begins.
  let line: Int
  /// The keys of its lines.
  var keys: Set<Substring> = []
  var vendor: CPUVendor?
  var family: Int?
  var model: Int?
  /// The stepping; `nil` where the kernel says `unknown`.
  var stepping: Int?
  /// The brand string.
  var brand = ""
  /// The flags, as they are written.
  var flags: Substring?
  /// Whether the text ends within the flags.
  private(set) var isCut = false
  /// The highest basic leaf of CPUID.
  var highestLeaf: Int?
  /// The widths of addresses.
  var limits: [Limit: Int] = [:]

  /// Takes a line over; lines of clocks, caches and the like say nothing of features.
  mutating func take(_ line: TextLine, _ key: Substring, _ value: Substring)
    throws(PlatformTextError)
  {
    keys.insert(key)
    switch key {
    case "vendor_id": vendor = CPUVendor(rawValue: String(value))
    case "cpu family": family = try line.decimal(value, of: key)
    case "model": model = try line.decimal(value, of: key)
    case "stepping" where value != "unknown": stepping = try line.decimal(value, of: key)
    case "cpuid level": highestLeaf = try line.decimal(value, of: key)
    case "model name": brand = String(value)
    case "flags": flags = value
    case "address sizes":
      // A line that a terminal broke has lost blanks, or has more of them.
      let words = value.filter { $0 != " " }.split(separator: ",")
      guard words.count == 2, words[0].hasSuffix("bitsphysical"), words[1].hasSuffix("bitsvirtual")
      else {
        throw line.wrong("address sizes as in '48 bits physical, 48 bits virtual'", found: value)
      }
      limits[.physicalAddressBits] = try line.decimal(
        words[0].dropLast("bitsphysical".count), of: key, in: AddressBits.physical)
      limits[.linearAddressBits] = try line.decimal(
        words[1].dropLast("bitsvirtual".count), of: key, in: AddressBits.linear)
    default: break
    }
  }

  /// Takes the last flag away, of which nobody knows whether it is whole.
  mutating func cutFlags() {
    isCut = true
    flags = flags.map { $0[..<($0.lastIndex(of: " ") ?? $0.startIndex)] }
  }

  /// Whether the last flag is one of some Linux.
  var endsWithFlag: Bool { flags?.split(separator: " ").last.map(LinuxFlags.isFlag) ?? true }

  /// What the user must know of flags that are cut off.
  var cutNote: String {
    "the text ends within the flags of processor \(number); what may follow is not known"
  }

  /// Family, model and stepping, when all are said.
  var signature: CPUSignature? {
    guard let family, let model, let stepping else { return nil }
    return CPUSignature(family: family, model: model, stepping: stepping)
  }
}

extension ListedProcessor {
  /// What a kernel says of the machine `host`, whose CPUs are combined like hosts of a pool.
  ///
  /// - Parameters:
  ///   - cpus: its logical CPUs, or one of each kind, each with flags; at least one.
  ///   - host: what to call it.
  ///   - notes: what else the user must know of the text.
  /// - Returns: the statement; of a vendor only where the text names one.
  static func statement(
    of cpus: [ListedProcessor], host: String, notes: [String] = []
  ) -> CPUStatement {
    let first = cpus[0]
    var flags = LinuxFlags(vendor: first.vendor ?? .unstated, family: first.family)
    var statement = CPUStatement(
      name: host, view: .kernel, vendor: first.vendor, signature: first.signature,
      brand: first.brand)
    statement.highestBasicLeaf = cpus.compactMap(\.highestLeaf).max()
    var sets: [Substring: FeatureSet] = [:]
    for cpu in cpus {
      let words = cpu.flags ?? ""
      if sets[words] == nil { sets[words] = flags.features(in: words) }
      statement.limits.merge(cpu.limits) { min($0, $1) }
    }
    statement.known = flags.known
    statement.shown = CPUStatement.shown(byAll: sets.values)
    // Of flags that are cut off nobody knows the rest.
    let isElided = sets.keys.contains {
      $0.split(separator: " ").contains { FlagText.isElision($0) }
    }
    if isElided || cpus.contains(where: \.isCut) { statement.known = statement.shown }
    let elision = isElided ? [FlagText.elisionNote] : []
    statement.notes =
      notes + elision + self.notes(on: cpus, sets, shown: statement.shown) + flags.notes
    return statement
  }

  private static func notes(
    on cpus: [ListedProcessor], _ sets: [Substring: FeatureSet], shown: FeatureSet
  ) -> [String] {
    var notes: [String] = []
    let lost = sets.values.reduce(into: FeatureSet()) { $0.formUnion($1.subtracting(shown)) }
    if !lost.isEmpty {
      notes.append(
        "its CPUs differ; not all of them show " + Printable.list(lost.bits.map(\.label)))
    }
    if let other = cpus.first(where: { $0.signature != cpus[0].signature }) {
      notes.append(
        "CPU \(other.number) has another family, model or stepping than CPU \(cpus[0].number)")
    }
    return notes
  }
}
