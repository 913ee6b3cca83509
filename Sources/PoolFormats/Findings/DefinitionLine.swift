internal import CPUIDKit
internal import PoolKit

/// How products' definitions of a guest's CPU say that features are on or off.
enum DefinitionLine: String, CaseIterable, Hashable, Sendable {
  case libvirt, qemu, proxmox, kubevirt, nova, incus, xl, ovirt, cloudstack

  /// Whose names of features it takes.
  var vocabulary: Vocabulary {
    switch self {
    case .libvirt, .kubevirt, .nova, .ovirt, .cloudstack: .libvirt
    case .qemu, .proxmox, .incus: .qemu
    case .xl: .xen
    }
  }

  /// What parts the features of one line; `nil` where each has lines of its own.
  var separator: String? {
    switch self {
    case .libvirt, .kubevirt: nil
    case .qemu, .incus, .xl, .ovirt: ","
    case .cloudstack: " "
    case .nova: ", "
    case .proxmox: ";"
    }
  }

  /// What it says of the feature called `name`: its lines, or its part of a line.
  func lines(_ name: String, isOn: Bool) -> [String] {
    switch self {
    case .libvirt:
      ["<feature policy='\(policy(isOn))' name='\(XMLText.escaped(name))'/>"]
    case .kubevirt: ["- name: \(QuotedText.yaml(name))", "  policy: \(policy(isOn))"]
    case .qemu: ["\(name)=\(isOn ? "on" : "off")"]
    case .proxmox, .nova: ["\(isOn ? "+" : "-")\(QuotedText.bare(name))"]
    case .ovirt: ["\(isOn ? "+" : "-")\(QuotedText.bare(name))"]
    case .incus, .cloudstack: [isOn ? name : "-\(name)"]
    case .xl: ["\(name)=\(isOn ? "1" : "0")"]
    }
  }

  /// The same as one line, for those who read it: YAML has a form for that.
  func line(_ name: String, isOn: Bool) -> String {
    guard self == .kubevirt else { return lines(name, isOn: isOn).joined(separator: " ") }
    return "- {name: \(QuotedText.yaml(name)), policy: \(policy(isOn))}"
  }

  /// What it says of all features called `names`, as it stands in the definition.
  func text(_ names: [String], isOn: Bool) -> [String] {
    let lines = names.flatMap { self.lines($0, isOn: isOn) }
    return separator.map { [lines.joined(separator: $0)] } ?? lines
  }

  /// What libvirt calls it.
  private func policy(_ isOn: Bool) -> String { isOn ? "require" : "disable" }
}
