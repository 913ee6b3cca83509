internal import CPUIDKit
internal import PoolKit

/// What people print of a host or machine of VMware's: a table of features, or an object of the API as pyVmomi shows it.
///
/// Lines such as `cpuid.AES  1`, `cpuid.AES  cpuid.AES  Bool:Min:1` and `Key : cpuid.AES`, or `level = 1,` and
/// `eax = "0000:...",` below it.
enum VMwareListReader {
  /// What the text says of the host or machine `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var inventory = VMwareInventory(host)
    var leaf: CPUIDLeaf?
    var named: Substring?
    for line in TextLine.all(in: bytes) {
      do throws(VMwareInventory.Refusal) {
        if let (name, value) = feature(line.text) {
          try inventory.take(name, value, isRequired: value.contains(":"))
        } else if let (key, value) = assignment(line.text, ":") {
          // A list of properties: the feature's name stands above its value.
          if key == "FeatureName" || key == "Key" { named = value }
          if key == "Value", let name = named {
            try inventory.take(name, value, isRequired: value.contains(":"))
            named = nil
          }
        } else if let (key, value) = assignment(line.text, "=") {
          if key == "level" {
            guard let number = Int64(value) else { throw .value }
            leaf = CPUIDLeaf(rawValue: UInt32(truncatingIfNeeded: number))
          } else if let register = RegisterName(String(key)), value != "<unset>", let leaf {
            try inventory.take(leaf, register, value)
          }
        }
      } catch {
        throw line.wrong(error.expected, found: line.text)
      }
    }
    guard let statement = inventory.finished() else {
      throw PlatformTextError(
        .expected("features such as cpuid.AES with their values, or bit strings", found: "none"))
    }
    return statement
  }

  /// The name and the value of a line of a table.
  private static func feature(
    _ line: Substring
  ) -> (name: Substring, value: Substring)? {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let name = words.first, let value = words.last, words.count == 2 || words.count == 3,
      words.count == 2 || words[1] == name, isFeature(name), VMwareFeature.Value(value) != nil
    else { return nil }
    return (name, value)
  }

  private static func isFeature(_ name: Substring) -> Bool {
    name.lowercased().hasPrefix("cpuid.")
      && name.dropFirst(6).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// What stands before and after the mark, without quotes and a comma behind it.
  private static func assignment(
    _ line: Substring, _ mark: Character
  ) -> (key: Substring, value: Substring)? {
    guard let (key, value) = TextLine.pair(line, mark), !key.isEmpty,
      key.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    let bare = value.hasSuffix(",") ? value.dropLast() : value
    guard bare.count > 1, bare.hasPrefix("\""), bare.hasSuffix("\"") else { return (key, bare) }
    return (key, bare.dropFirst().dropLast())
  }

  /// Whether lines are features with values, or a bit string of the API's.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      if feature(line.text) != nil { return true }
      if let (key, value) = assignment(line.text, ":"), key == "FeatureName" || key == "Key" {
        return isFeature(value)
      }
      guard let (key, value) = assignment(line.text, "="), RegisterName(String(key)) != nil else {
        return false
      }
      return value.count == 39 && value.allSatisfy { "01-:".contains($0) }
    }
  }
}
