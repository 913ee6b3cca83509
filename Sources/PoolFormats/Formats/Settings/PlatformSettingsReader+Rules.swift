internal import CPUIDKit
internal import PoolKit

extension PlatformSettingsReader {
  /// `reported-model EPYC-Rome`, `flags +aes;-pku`, `phys-bits 43`, a blank after the key; in a machine's own
  /// file `cpu: x86-64-v3,flags=+aes;-pku`.
  static func proxmox(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    if let (key, value) = TextLine.pair(line.text, ":"), key == "cpu", let type = type(in: value) {
      try model.name(type.name, line)
      for flag in type.flags { model.add(flag, line) }
      return true
    }
    let words = line.text.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return false }
    let value = TextLine.trimmed(words[1])
    switch words[0] {
    case "reported-model": try model.name(value, line)
    case "flags" where value.hasPrefix("+") || value.hasPrefix("-"):
      for flag in value.split(separator: ";") { model.add(flag, line) }
    case "phys-bits":
      if value != "host" {
        model.physicalAddressBits = try line.decimal(value, of: words[0], in: AddressBits.physical)
      }
    default: return false
    }
    return true
  }

  /// The CPU type of a machine and its flags; `nil` where no such type is known.
  private static func type(in value: Substring) -> (name: Substring, flags: [Substring])? {
    let parts = value.split(separator: ",").map(TextLine.trimmed)
    guard let first = parts.first else { return nil }
    let name = first.hasPrefix("cputype=") ? first.dropFirst("cputype=".count) : first
    guard ModelLibrary.knows(name) else { return nil }
    let flags = parts.first { $0.hasPrefix("flags=") }?.dropFirst("flags=".count)
    return (name, flags?.split(separator: ";") ?? [])
  }

  /// `cpu_models = EPYC-Rome`, `cpu_model_extra_flags = +ssbd, -pku`; of several models the first counts,
  /// which is the plainest.
  static func nova(_ line: TextLine, _ model: inout ModelSetting) throws(PlatformTextError) -> Bool
  {
    guard let (key, value) = TextLine.pair(line.text, "=") else { return false }
    let parts = value.split(separator: ",").map(TextLine.trimmed)
    switch key {
    case "cpu_models", "cpu_model":
      guard let first = parts.first else { throw line.wrong("a CPU model", found: value) }
      try model.name(first, line)
    case "cpu_model_extra_flags": for flag in parts { model.add(flag.lowercased(), line) }
    default: return false
    }
    return true
  }

  /// `model: "EPYC-Rome"`, `- name: "ssbd"`, and `policy: disable` after the name that it is about.
  static func kubevirt(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    let text = line.text.hasPrefix("- ") ? TextLine.trimmed(line.text.dropFirst(2)) : line.text
    guard let (key, value) = TextLine.pair(text, ":"), !value.isEmpty else { return false }
    switch key {
    case "model": try model.name(unquoted(value), line)
    case "name" where line.text.hasPrefix("- ") && model.model != nil:
      model.add(unquoted(value), isOn: true, line)
    case "policy" where model.model != nil:
      switch value {
      case "require", "force": return true
      case "disable", "forbid", "optional": model.switchLastOff()
      default: throw line.wrong("a policy, such as require or disable", found: value)
      }
    default: return false
    }
    return true
  }

  /// `incus cluster group set G 'instances.vm.cpu.x86_64.baseline=EPYC-v2'`, and `.flags=aes,-pku`.
  static func incus(_ line: TextLine, _ model: inout ModelSetting) throws(PlatformTextError) -> Bool
  {
    let prefix = "instances.vm.cpu.x86_64."
    guard let start = line.text.firstRange(of: prefix) else { return false }
    let rest = line.text[start.upperBound...].prefix { $0 != "'" && $0 != "\"" }
    let mark: Character = rest.contains("=") ? "=" : ":"
    guard let (key, value) = TextLine.pair(rest, mark) else { return false }
    switch key {
    case "baseline": try model.name(value, line)
    case "flags": for flag in value.split(separator: ",") { model.add(flag, line) }
    default: return false
    }
    return true
  }

  /// `CPU_MODEL=[MODEL="EPYC",FEATURES="a,b"]`; `EVC_MODE` gives the model alone and is not asked.
  static func openNebula(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    guard let (key, value) = TextLine.pair(line.text, "="), key == "CPU_MODEL" else { return false }
    guard value.hasPrefix("["), value.hasSuffix("]") else {
      throw line.wrong("CPU_MODEL=[MODEL=...]", found: value)
    }
    let parts = value.dropFirst().dropLast().split(
      separator: "\"", omittingEmptySubsequences: false)
    for (name, text) in zip(parts, parts.dropFirst()) {
      if name.hasSuffix("MODEL=") { try model.name(text, line) }
      if name.hasSuffix("FEATURES=") {
        for flag in text.split(separator: ",") { model.add(flag, line) }
      }
    }
    return true
  }

  /// `guest.cpu.model=EPYC`, `guest.cpu.features=avx -mmx`, with blanks between features.
  static func cloudStack(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    guard let (key, value) = TextLine.pair(line.text, "=") else { return false }
    switch key {
    case "guest.cpu.model": try model.name(value, line)
    case "guest.cpu.features": for flag in value.split(separator: " ") { model.add(flag, line) }
    default: return false
    }
    return true
  }

  /// `LEVEL:NAME:HOSTFLAGS:MODEL,+f,-f:x86_64;`, a row of ServerCPUList.
  static func oVirt(_ line: TextLine, _ model: inout ModelSetting) throws(PlatformTextError) -> Bool
  {
    let parts = line.text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 5, Int(TextLine.trimmed(parts[0])) != nil, parts[4].hasPrefix("x86_64")
    else { return false }
    let words = parts[3].split(separator: ",")
    guard let name = words.first else { throw line.wrong("a CPU model", found: parts[3]) }
    try model.name(name, line)
    for flag in words.dropFirst() { model.add(flag, line) }
    return true
  }

  private static func unquoted(_ text: Substring) -> Substring {
    let marks: Set<Character> = ["\"", "'"]
    guard let first = text.first, marks.contains(first), text.last == first, text.count > 1 else {
      return text
    }
    return text.dropFirst().dropLast()
  }
}
