/// A model and what differs from it, as a form's text says it, read without poolcpu's own readers.
public struct StatedCPU: Hashable, Sendable {
  /// The model's name.
  public private(set) var model = ""
  /// The features that are switched on, in the text's names and order.
  public private(set) var on: [String] = []
  /// The features that are switched off.
  public private(set) var off: [String] = []
  /// The width of physical addresses, where the text says it.
  public private(set) var physicalAddressBits: Int?

  /// What `text` says; `nil` for a form without a model.
  public init?(_ text: String, in form: GuestForm) {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("<!--") }
    for line in lines { read(line, form) }
    if model.isEmpty { return nil }
  }

  private mutating func read(_ line: Substring, _ form: GuestForm) {
    switch form {
    case .libvirt: readXML(line)
    case .nova:
      if let value = value(of: "cpu_models = ", in: line) { model = value }
      if let value = value(of: "cpu_model_extra_flags = ", in: line) { add(value, between: ", ") }
    case .kubevirt:
      let quoted = line.split(separator: "\"").dropFirst().first.map(String.init)
      if line.contains(" model: ") { model = quoted ?? "" }
      if line.contains("- name: "), let quoted { on.append(quoted) }
      if line.contains("policy: disable"), let last = on.popLast() { off.append(last) }
    case .ovirt:
      let parts = line.split(separator: ":")
      if parts.count == 5 { takeAll(parts[3].split(separator: ",")) }
    case .opennebula:
      guard line.hasPrefix("CPU_MODEL=") else { return }
      let quoted = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
      model = quoted.first.map { String($0.element) } ?? ""
      for list in quoted.dropFirst() { add(String(list.element), between: ",") }
    case .cloudstack:
      if let value = value(of: "guest.cpu.model=", in: line) { model = value }
      if let value = value(of: "guest.cpu.features=", in: line) { add(value, between: " ") }
    case .qemu: takeAll(line.split(separator: ",").filter { $0 != "enforce" })
    case .proxmox:
      if let value = value(of: "    reported-model ", in: line) { model = value }
      if let value = value(of: "    flags ", in: line) { add(value, between: ";") }
      if let value = value(of: "    phys-bits ", in: line) { physicalAddressBits = Int(value) }
    case .incus:
      let setting = line.split(separator: "'").dropFirst().first ?? ""
      if let value = value(of: "instances.vm.cpu.x86_64.baseline=", in: setting) { model = value }
      if let value = value(of: "instances.vm.cpu.x86_64.flags=", in: setting) {
        add(value, between: ",")
      }
    }
  }

  private mutating func readXML(_ line: Substring) {
    if line.contains("<model ") {
      model = line.split { $0 == ">" || $0 == "<" }.dropFirst(2).first.map(String.init) ?? ""
    }
    let quoted = line.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
    if line.contains("<maxphysaddr "), quoted.count == 2 { physicalAddressBits = Int(quoted[1]) }
    if line.contains("<feature "), quoted.count == 2 {
      if quoted[0] == "require" { on.append(quoted[1]) } else { off.append(quoted[1]) }
    }
  }

  /// The rest of a line that begins with `key`.
  private func value(of key: String, in line: Substring) -> String? {
    line.hasPrefix(key) ? String(line.dropFirst(key.count)) : nil
  }

  /// Takes the model, then what differs from it.
  private mutating func takeAll(_ words: [Substring]) {
    model = words.first.map(String.init) ?? ""
    for word in words.dropFirst() { add(String(word), between: ",") }
  }

  /// Takes features: `+f`, `f` and `f=on` are on, `-f` and `f=off` off.
  private mutating func add(_ text: String, between mark: String) {
    for word in text.split(separator: mark) {
      if word.hasPrefix("phys-bits=") {
        physicalAddressBits = Int(word.dropFirst("phys-bits=".count))
      } else if word.hasPrefix("-") {
        off.append(String(word.dropFirst()))
      } else if word.hasSuffix("=off") {
        off.append(String(word.dropLast("=off".count)))
      } else {
        on.append(
          String(word.hasSuffix("=on") ? word.dropLast("=on".count) : word.drop { $0 == "+" }))
      }
    }
  }
}
