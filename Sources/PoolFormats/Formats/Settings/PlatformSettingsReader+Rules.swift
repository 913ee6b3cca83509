internal import CPUIDKit
internal import PoolKit

extension PlatformSettingsReader {
  /// `reported-model EPYC-Rome`, `flags +aes;-pku`, `phys-bits 43`, a blank after the key.
  static func proxmox(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    let words = line.text.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return false }
    let value = TextLine.trimmed(words[1])
    switch words[0] {
    case "reported-model": try model.name(value, line: line.number)
    case "flags" where value.hasPrefix("+") || value.hasPrefix("-"):
      for flag in value.split(separator: ";") { model.add(flag) }
    case "phys-bits": try takePhysicalBits(value, line, &model)
    default: return false
    }
    return true
  }

  /// Takes the width of physical addresses, or the word `host`.
  static func takePhysicalBits(
    _ value: Substring, _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) {
    if value == "host" {
      model.hasHostWidth = true
      return
    }
    model.physicalAddressBits = try line.decimal(value, of: "phys-bits", in: AddressBits.physical)
  }

  /// `cpu_mode = host-model`, `cpu_models = EPYC-Rome`, `cpu_model_extra_flags = +ssbd, -pku`; of several models
  /// the first counts, which is the plainest.
  static func nova(_ line: TextLine, _ model: inout ModelSetting) throws(PlatformTextError) -> Bool
  {
    guard let (key, value) = TextLine.pair(line.text, "=") else { return false }
    let parts = value.split(separator: ",").map(TextLine.trimmed)
    switch key {
    case "cpu_mode" where HostCPU.isNamed(value): model.follow(value)
    // Nobody chooses, and QEMU has a default.
    case "cpu_mode" where value == "none": model.setDefault(ModelTable.unchosen)
    case "cpu_models", "cpu_model":
      if let first = parts.first { try model.name(first, line: line.number) }
    case "cpu_model_extra_flags": for flag in parts { model.add(flag.lowercased()) }
    default: return false
    }
    if let mode = model.hostMode, let name = model.model?.name {
      throw line.wrong("cpu_models with cpu_mode = custom only", found: "\(mode) with \(name)")
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
    case "baseline": try model.name(value, line: line.number)
    case "flags":
      for flag in value.split(separator: ",") {
        // They go to QEMU's -cpu as they are.
        if flag.hasPrefix("phys-bits=") {
          try takePhysicalBits(flag.dropFirst("phys-bits=".count), line, &model)
        } else {
          model.add(flag)
        }
      }
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
    for (label, text) in zip(parts, parts.dropFirst()) {
      let name = label.filter { $0 != " " && $0 != "\t" }
      if name.hasSuffix("MODEL=") { try model.name(text, line: line.number) }
      if name.hasSuffix("FEATURES=") {
        for flag in text.split(separator: ",") { model.add(flag) }
      }
    }
    return true
  }

  /// `guest.cpu.mode=custom`, `guest.cpu.model=EPYC`, `guest.cpu.features=avx -mmx`, with blanks between features; the
  /// model counts in the mode custom only.
  static func cloudStack(
    _ line: TextLine, _ model: inout ModelSetting
  ) throws(PlatformTextError) -> Bool {
    guard let (key, value) = TextLine.pair(line.text, "=") else { return false }
    switch key {
    case "guest.cpu.mode" where HostCPU.isNamed(value): model.follow(value)
    case "guest.cpu.model": if !value.isEmpty { try model.name(value, line: line.number) }
    case "guest.cpu.features": for flag in value.split(separator: " ") { model.add(flag) }
    default: return false
    }
    return true
  }
}
