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

extension DefinitionLine {
  /// What users call the product.
  var title: String {
    switch self {
    case .libvirt: "libvirt"
    case .qemu: "QEMU"
    case .proxmox: "Proxmox"
    case .kubevirt: "KubeVirt"
    case .nova: "Nova"
    case .incus: "Incus"
    case .xl: "Xen xl"
    case .ovirt: "oVirt"
    case .cloudstack: "CloudStack"
    }
  }

  /// Where the lines go.
  var place: String {
    switch self {
    case .libvirt: "in <cpu> (virsh edit)"
    case .qemu: "behind the model of -cpu"
    case .proxmox: "flags of a model in cpu-models.conf"
    case .kubevirt: "under spec.template.spec.domain.cpu.features"
    case .nova: "cpu_model_extra_flags in nova.conf"
    case .incus: "instances.vm.cpu.x86_64.flags of the cluster group"
    case .xl: "cpuid=\"host,...\" in xl.cfg"
    case .ovirt: "behind the model of the VM's custom CPU type"
    case .cloudstack: "guest.cpu.features in agent.properties"
    }
  }

  /// When guests have it.
  var effect: String {
    switch self {
    case .libvirt, .xl: "then shut the guest down and start it; a reboot inside it is not enough"
    case .qemu: "then end QEMU and start it"
    case .proxmox: "then stop and start the VM"
    case .kubevirt: "then virtctl restart"
    case .nova: "then restart nova-compute and hard-reboot the server"
    case .incus: "then incus restart"
    case .ovirt: "then shut the VM down and start it"
    case .cloudstack: "then restart cloudstack-agent; stop and start the VM"
    }
  }

  /// What the product calls what `subjects` name; what it has no name for is left out.
  func names(of subjects: [Failure.Subject]) -> [String] { subjects.compactMap(name) }

  private func name(of subject: Failure.Subject) -> String? {
    switch subject {
    case .feature(let bit): vocabulary.name(of: bit)
    case .other(let name, .vmxCapability), .other(let name, .kvmOffer):
      vocabulary == .xen || name.hasPrefix("MSR ") ? nil : name
    case .renamed, .other, .unknown: nil
    }
  }

  /// The products whose definitions matter to those who read a message of `program`, the likeliest first.
  static func of(_ program: Failure.Program?) -> [DefinitionLine] {
    switch program {
    case .libvirt, nil: [.libvirt, .kubevirt, .nova, .qemu, .proxmox, .incus, .cloudstack, .ovirt]
    case .qemu: [.qemu, .libvirt, .proxmox, .kubevirt, .nova, .incus, .cloudstack, .ovirt]
    case .kubevirt: [.kubevirt]
    case .nova: [.nova, .libvirt]
    case .ovirt: [.ovirt]
    case .glibc, .program:
      [.libvirt, .qemu, .proxmox, .kubevirt, .nova, .incus, .cloudstack, .ovirt]
    case .xen: [.xl]
    case .cloudHypervisor, .xapi, .vmware, .criu, .linux: []
    }
  }
}

extension Failure.Problem {
  /// Whether a definition mends it by switching the features on or off; `nil` where none does.
  var switchesOn: Bool? {
    switch self {
    case .lacking, .listed, .dependent, .withoutCounters, .notEmulated, .msr: false
    case .extra, .hidden: true
    case .noNode, .forbidden, .unknownName, .unknownModel, .unusableModel, .hostBelowMode,
      .guestsAboveMode, .addressWidth, .vendor, .unnamed, .areaSize, .tscRate, .state, .noKVM,
      .instruction:
      nil
    }
  }
}
