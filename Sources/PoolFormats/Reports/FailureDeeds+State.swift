internal import CPUIDKit
internal import PoolKit

/// What messages ask for that are of a guest's state, of KVM and of programs rather than of a feature.
extension FailureDeeds {
  /// What to do where KVM refuses an MSR.
  static func msr(_ complaint: Failure.Complaint) -> [(String, Phrase)] {
    var texts: [(String, Phrase)] = []
    if complaint.subjects.contains(.feature(.vmx)) {
      texts.append(
        (
          "Nested guests",
          """
          the host must offer all VMX capabilities that the guest was given (kernel, and nested and ept of \
          kvm_intel alike); a guest without guests of its own needs no vmx
          """
        ))
    }
    if complaint.subjects.contains(where: {
      if case .other(_, .counters) = $0 { true } else { false }
    }) {
      texts.append(
        (
          "Counters",
          """
          performance counters differ between CPUs: switch the guest's PMU off (<pmu state='off'/> in \
          libvirt's <features>, QEMU's pmu=off)
          """
        ))
    }
    return texts + [
      (
        "A model",
        """
        a named CPU model that both hosts can run, instead of the host's CPU, has no such difference: \
        poolcpu models HOSTS... --usable
        """
      ),
      ("Software", "the same kernel, microcode and QEMU on both hosts: poolcpu diff SRC DST"),
    ]
  }

  /// What to do where a model cannot be the guest's.
  static let unusableModel: [(String, Phrase)] = [
    (
      "Which features",
      "poolcpu models HOST --usable says which of the model's features the host lacks"
    ),
    (
      "Or",
      "a model that starts on all hosts (poolcpu models HOSTS...), or fallback='allow' in the definition"
    ),
  ]

  /// What to do where a host does not fit its cluster's mode.
  static let hostBelowMode: [(String, Phrase)] = [
    (
      "Firmware",
      "switch on XD or NX, VT-x or AMD-V, AES and PCLMULQDQ, then power the host off and on"
    ),
    ("ESXi", "the patch level and microcode of the cluster's other hosts"),
    (
      "Or",
      "an older mode for the cluster: poolcpu levels lists the modes, poolcpu baseline HOSTS... the level"
    ),
  ]

  /// What to do where guests use more than the cluster's mode has.
  static let guestsAboveMode: [(String, Phrase)] = [
    (
      "Now",
      "power off the host's VMs, or move them away, then add the host; they get the mode when they start"
    ),
    ("Suspended", "VMs count as well: resume them and power them off"),
  ]

  /// What to do where widths of physical addresses differ.
  static let addressWidth: [(String, Phrase)] = [
    (
      "Definition",
      """
      the pool's smallest width for every guest: <maxphysaddr mode='emulate' bits='N'/> in <cpu>, \
      QEMU's phys-bits=N; poolcpu baseline HOSTS... says it
      """
    ),
    ("A running guest", "keeps its width: move it to a host with the same, or start it anew"),
  ]

  /// What to do where the TSC's frequencies differ.
  static let tscRate: [(String, Phrase)] = [
    (
      "Now",
      """
      move the guest to a host with the same frequency (journalctl -k | grep "tsc:"), or to one whose \
      CPU scales the TSC; a second hypervisor in between may not let it
      """
    ),
    (
      "Definition",
      """
      invtsc, or a frequency for the timer tsc, binds a guest to hosts of that frequency: without them \
      it moves, with kvm-clock as its clock and not tsc
      """
    ),
    ("KubeVirt", "nodes tell it in the labels scheduling.node.kubevirt.io/tsc-frequency-..."),
  ]

  /// What to do where a state was refused.
  static let state: [(String, Phrase)] = [
    (
      "The reason",
      """
      stands before this line, on the destination (/var/log/libvirt/qemu/GUEST.log): give that to \
      poolcpu explain
      """
    ),
    (
      "The CPU",
      "poolcpu check GUEST DST says whether it can be the CPU; XSAVE's layout and MSRs are part of it"
    ),
    (
      "Or",
      "another QEMU or machine type there, a device that differs; the guest runs on where it was"
    ),
  ]

  /// What to do without KVM.
  static let noKVM: [(String, Phrase)] = [
    (
      "KVM",
      """
      virt-host-validate qemu says what is missing: the firmware's switch (VT-x, SVM), modprobe kvm_intel \
      or kvm_amd; then restart libvirtd (virtqemud)
      """
    ),
    (
      "In a guest",
      "a host that is a guest itself needs vmx or svm from its own host (nested virtualisation)"
    ),
    ("Definition", "<domain type='kvm'>, and an arch that is the host's"),
  ]

  /// What to do where a program does not start.
  static let hidden: [(String, Phrase)] = [
    (
      "A guest",
      """
      needs a newer CPU model, instead of qemu64 or kvm64: poolcpu models HOSTS... ranks those that start \
      on all hosts; Proxmox has x86-64-v2-AES, x86-64-v3 and x86-64-v4
      """
    ),
    ("A host", "poolcpu show HOST says its level; an older CPU needs an older distribution"),
  ]

  /// What to do after an instruction that is not there.
  static let instruction: [(String, Phrase)] = [
    (
      "Compare",
      """
      /proc/cpuinfo of where the program was built or runs well with that of here: poolcpu check GOOD \
      HERE --guest container names what is missing
      """
    ),
    (
      "After a move",
      """
      programs keep what they found when they started: start them anew, and keep the pool's guests to \
      its baseline (poolcpu baseline HOSTS...)
      """
    ),
    (
      "A guest",
      "models such as qemu64 and kvm64 hide most instructions: poolcpu models HOSTS... ranks newer ones"
    ),
  ]
}
