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
