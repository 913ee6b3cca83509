internal import CPUIDKit
internal import PoolKit

extension FailureDeeds {
  /// What a complaint of its kind asks for, beside other hosts and definitions.
  static func special(_ complaint: Failure.Complaint, _ rows: Int) -> [Page.Entry] {
    let texts: [(String, Phrase)] =
      switch complaint.problem {
      case .lacking, .listed: lacking(complaint)
      case .notEmulated:
        [("KVM", "run the guest with KVM (-accel kvm; is there a /dev/kvm?), not under emulation")]
      case .extra:
        [
          ("Now", "move the guest to a host with the same QEMU and libvirt, or update both hosts")
        ]
      case .forbidden:
        [("Definition", "take out what forbids it (policy='forbid', match='strict', a mask)")]
      case .noNode: noNode(complaint)
      case .unknownName:
        unknownName(complaint) + [("Or", "take the lines with these names out of the definition")]
      case .dependent: dependent(complaint)
      case .withoutCounters:
        counters(complaint)
      case .unknownModel:
        [
          (
            "Since when",
            "poolcpu name MODEL says which releases know it; update the software there"
          ),
          ("Or", "take an older model: poolcpu models HOSTS... ranks those that start on all"),
        ]
      case .unusableModel: unusableModel
      case .hostBelowMode: hostBelowMode
      case .guestsAboveMode: guestsAboveMode
      case .addressWidth: addressWidth
      case .vendor:
        [
          (
            "Vendor",
            "no running guest moves between vendors: shut it down there and start it here"
          )
        ]
      case .areaSize:
        [("Compare", "poolcpu diff SRC DST tells which state components only one of the CPUs has")]
      case .unnamed: unnamed(complaint.program)
      case .msr: msr(complaint)
      case .tscRate: tscRate
      case .state: state
      case .noKVM: noKVM
      case .hidden: hidden
      case .instruction: instruction
      }
    return texts.map { Page.Entry($0.0, rows: rows, $0.1) }
  }

  private static func lacking(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    switch complaint.program {
    case .xapi:
      [
        (
          "Restart",
          """
          the pool levels itself: with all hosts in it, shut the VM down and start it (xe vm-shutdown, \
          xe vm-start; a reboot inside it is not enough)
          """
        )
      ]
    case .vmware where complaint.subjects.contains(where: \.isOfGuestsOfGuests):
      [
        (
          "Nested",
          """
          the VM may have guests of its own (vhv.enable): switch VT-x or AMD-V on in the firmware, on \
          Windows switch Hyper-V and memory integrity off; or untick "Expose hardware assisted virtualization"
          """
        )
      ]
    case .vmware:
      [
        (
          "EVC",
          """
          set the cluster's EVC mode, or the VM's own, to one that all hosts have, then power the VM off \
          and on; poolcpu levels lists the modes
          """
        )
      ]
    case .criu:
      [
        (
          "Hide them",
          """
          where the program starts: poolcpu baseline HOSTS... --format glibc-tunables; then dump it anew, \
          and restore with --cpu-cap=none: the image names its host's CPU, whatever the program uses. \
          Without the first, the program may crash
          """
        )
      ]
    case .ovirt:
      [
        (
          "Cluster",
          """
          take the next older CPU type for it (or put the host into another); VMs get it when they are \
          shut down and started
          """
        )
      ]
    default:
      nested(complaint) + counters(complaint) + [
        (
          "A running guest",
          "keeps what it was given: poolcpu check GUEST HOSTS... says where it may go"
        )
      ]
    }
  }

  /// That guests have some features with performance counters only.
  private static func counters(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    let names = complaint.subjects.filter {
      if case .feature(let bit) = $0 { GuestCounters.features.contains(bit) } else { false }
    }.map { FailureTitles.title($0, complaint.program) }
    if names.isEmpty { return [] }
    return [
      (
        "Counters",
        """
        \(list: names): give the guest a PMU (<pmu state='on'/> in libvirt's <features>, QEMU's pmu=on), \
        or switch it off
        """
      )
    ]
  }

  /// That nested virtualisation is one switch, where its parts are missing.
  private static func nested(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    guard
      complaint.subjects.contains(where: {
        if case .other(_, .vmxCapability) = $0 { true } else { false }
      }), let product = DefinitionLine.of(complaint.program).first,
      let name = product.vocabulary.name(of: .vmx)
    else { return [] }
    return [
      (
        "No guests in it",
        """
        switch vmx off instead, with all its parts: \(product.lines(name, isOn: false).joined()) in the \
        guest's definition
        """
      )
    ]
  }

  private static func noNode(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    let first: (String, Phrase) =
      complaint.subjects.isEmpty
      ? (
        "The selector",
        "kubectl get pod POD -o yaml, of the virt-launcher: its nodeSelector names the features"
      )
      : (
        "Which node",
        """
        lacks what: kubectl get nodes -o json >nodes.json; then poolcpu check GUEST nodes.json, with the \
        guest's XML from virsh dumpxml
        """
      )
    return [
      first,
      (
        "One model",
        "for all nodes instead of host-model: poolcpu baseline nodes.json --format kubevirt"
      ),
    ]
  }
}
