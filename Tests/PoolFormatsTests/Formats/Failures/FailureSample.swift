import CPUIDKit
import PoolKit
import Testing

/// Error messages in the wording of each program, with what they say.
struct FailureSample: CustomTestStringConvertible {
  let program: Failure.Program?
  let problem: Failure.Problem
  let features: [FeatureBit]
  /// The names that are no feature's of CPUID, known or not.
  var names: [String] = []
  var models: [String] = []
  let text: String

  var testDescription: String { String(text.prefix(60)) }

  init(
    _ program: Failure.Program?, _ problem: Failure.Problem, names: [String] = [],
    models: [String] = [], _ text: String
  ) {
    self.init(program, problem, [], names: names, models: models, text)
  }

  init(
    _ program: Failure.Program?, _ problem: Failure.Problem, _ features: [FeatureBit],
    names: [String] = [], models: [String] = [], _ text: String
  ) {
    (self.program, self.problem, self.features) = (program, problem, features)
    (self.names, self.models, self.text) = (names, models, text)
  }

  static let all = libvirt + qemu + clouds + vmware + others + programs

  static let libvirt = [
    FailureSample(
      .libvirt, .lacking, [.erms, .vaes],
      "error: operation failed: guest CPU doesn't match specification: missing features: erms,vaes"),
    FailureSample(
      .libvirt, .lacking, [.avx, .xsave, .tsc_deadline_timer, .pclmulqdq],
      """
      2026-01-02 10:00:00.000+0000: 77: error : virCPUx86Compare:1785 : the CPU is incompatible with \
      host CPU: Host CPU does not provide required features: avx, xsave, tsc-deadline, pclmuldq
      """),
    FailureSample(
      .libvirt, .lacking, [.spec_ctrl],
      "the cpu is incompatible with host cpu: 主机不提供所需功能：spec-ctrl ."),
    FailureSample(
      .libvirt, .lacking, names: ["vmx-vmfunc", "new-thing"],
      "guest CPU doesn't match specification: missing features: vmx-vmfunc,new-thing"),
    FailureSample(
      .libvirt, .extra, [.ht],
      "operation failed: guest CPU doesn't match specification: extra features: ht"),
    FailureSample(
      .libvirt, .forbidden, [.smap], "Host CPU provides forbidden features: smap"),
    FailureSample(
      .libvirt, .forbidden, [.smap],
      "Host CPU does not strictly match guest CPU: Extra features: smap"),
    FailureSample(
      .libvirt, .unknownName, [.intel_ssbd], "unsupported configuration: unknown CPU feature: ssbd"),
    FailureSample(
      .libvirt, .unknownName, names: ["arch-facilities"],
      "internal error: Unknown CPU feature arch-facilities"),
    FailureSample(
      .libvirt, .unknownModel, models: ["EPYC-Turin"],
      "internal error: Unknown CPU model EPYC-Turin"),
    FailureSample(
      .libvirt, .vendor, "host CPU vendor does not match required CPU vendor Intel"),
    FailureSample(
      .libvirt, .tscRate,
      """
      unsupported configuration: Requested TSC frequency 4567890000 Hz is outside tolerance range \
      ([2711321562, 2712677222] Hz) around host frequency 2712000000 Hz and TSC scaling is not supported \
      by the host CPU
      """),
    FailureSample(
      .libvirt, .noKVM,
      """
      unsupported configuration: CPU mode 'host-passthrough' for x86_64 kvm domain on x86_64 host is not \
      supported by hypervisor
      """),
    FailureSample(.libvirt, .unnamed, "CPU described in host.xml is incompatible with host CPU"),
    FailureSample(
      .libvirt, .unnamed, "operation failed: guest CPU doesn't match specification"),
  ]

  static let qemu = [
    FailureSample(
      .qemu, .lacking, [.hle, .rtm],
      """
      qemu-system-x86_64: warning: host doesn't support requested feature: CPUID.07H:EBX.hle [bit 4]
      qemu-system-x86_64: warning: host doesn't support requested feature: \
      CPUID[eax=07h,ecx=00h].EBX.rtm [bit 11]
      """),
    FailureSample(
      .qemu, .lacking, [.sse4_1, .rdctl_no], names: ["vmx-rdseed-exit", "kvm-asyncpf-int"],
      """
      warning: host doesn't support requested feature: MSR(48BH).vmx-rdseed-exit [bit 16]
      warning: host doesn't support requested feature: CPUID.01H:ECX.sse4.1 [bit 19]
      warning: host doesn't support requested feature: MSR(10AH).rdctl-no [bit 0]
      warning: host doesn't support requested feature: CPUID.40000001H:EAX.kvm-asyncpf-int [bit 14]
      """),
    FailureSample(
      .qemu, .notEmulated, [.invtsc],
      "warning: TCG doesn't support requested feature: CPUID[eax=80000007h].EDX.invtsc [bit 8]"),
    FailureSample(
      .qemu, .dependent, [.avx512vl],
      """
      warning: This feature depends on other features that were not requested: \
      CPUID.07H:EBX.avx512vl [bit 31]
      """),
    FailureSample(
      .qemu, .withoutCounters, [.pdcm],
      """
      warning: This feature is not available due to PMU being disabled: CPUID[eax=01h].ECX.pdcm [bit 15]
      """),
    FailureSample(
      .qemu, .unknownName, [.avx_ifma],
      """
      can't apply global EPYC-x86_64-cpu.avx-ifma=on: Property 'EPYC-x86_64-cpu.avx-ifma' not found
      """),
    FailureSample(
      .qemu, .unknownModel, models: ["EPYC-Genoa"], "qemu: unable to find CPU model 'EPYC-Genoa'"),
    FailureSample(
      .qemu, .msr, [.vmx],
      """
      qemu-system-x86_64: error: failed to set MSR 0x48d to 0x7f00000016
      qemu-system-x86_64: ../target/i386/kvm/kvm.c:3180: kvm_buf_set_msrs: Assertion `ret == \
      cpu->kvm_msr_buf->nmsrs' failed.
      """),
    FailureSample(
      .qemu, .msr, [.arch_capabilities], names: ["pmu", "MSR 0x00000777"],
      """
      error: failed to set MSR 0x10a to 0x2b
      error: failed to set MSR 0x38d to 0x0
      error: failed to get MSR 0x777
      """),
    FailureSample(
      .qemu, .tscRate,
      """
      qemu-kvm: warning: TSC frequency mismatch between VM (2593905 kHz) and host (2893202 kHz), and TSC \
      scaling unavailable
      qemu-kvm: load of migration failed: Invalid argument
      """),
    FailureSample(.qemu, .state, "qemu-kvm: load of migration failed: Invalid argument"),
    FailureSample(.qemu, .unnamed, "qemu-kvm: Host doesn't support requested features"),
  ]

  static let clouds = [
    FailureSample(
      .kubevirt, .noNode, [.vaes, .amd_ssbd], models: ["EPYC-Rome"],
      """
      Migration cannot proceed since no node is suitable to run the required CPU model / required \
      features: map[cpu-feature.node.kubevirt.io/vaes:true cpu-feature.node.kubevirt.io/amd-ssbd:true \
      host-model-cpu.node.kubevirt.io/EPYC-Rome:true]
      """),
    FailureSample(
      .kubevirt, .noNode, [.aes], models: ["Haswell-noTSX"],
      """
      Node-Selectors:  cpu-feature.node.kubevirt.io/aes=true
                       cpu-model.node.kubevirt.io/Haswell-noTSX=true
      Warning  FailedScheduling  0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector.
      """),
    FailureSample(
      .kubevirt, .noNode, "0/3 nodes are available: 3 node(s) didn't match node selector."),
    FailureSample(
      .nova, .unnamed,
      """
      InvalidCPUInfo: Unacceptable CPU info: CPU doesn't have compatibility.

      0

      Refer to http://libvirt.org/html/libvirt-libvirt-host.html#virCPUCompareResult
      """),
    FailureSample(.nova, .unnamed, "libvirt said {'ret': 'incompatible', 'compareCPU': 0}"),
    FailureSample(
      .ovirt, .unnamed,
      """
      Host n1 moved to Non-Operational state as host CPU type is not supported in this cluster \
      compatibility version or is not supported at all
      """),
    FailureSample(
      .ovirt, .lacking, [.spec_ctrl], models: ["Cascadelake-Server"],
      """
      Host n1 moved to Non-Operational state as host does not meet the cluster's minimum CPU level. \
      Missing CPU features : model_Cascadelake-Server, spec_ctrl
      """),
  ]

  static let vmware = [
    FailureSample(
      .vmware, .lacking, [.sse4_1, .x2apic],
      """
      Host CPU is incompatible with the virtual machine's requirements at CPUID level 0x1 register 'ecx'.
      host bits: 0000:0000:0000:0000:0010:0010:0000:0001
      required: xxxx:xxxx:xx1x:1xxx:xx10:xxxx:xxxx:xxx1
      """),
    FailureSample(
      .vmware, .forbidden, [.pni],
      """
      incompatible at CPUID level 0x1 register 'ecx'. host bits: 0000:0000:0000:0000:0010:0010:0000:0001 \
      required: 0000:0000:0000:0000:0010:0010:0000:0000
      """),
    FailureSample(
      .vmware, .unnamed,
      """
      The CPU of the host is incompatible with the CPU feature requirements of virtual machine; problem \
      detected at CPUID level 0x80000001 register 'edx'.
      """),
    FailureSample(
      .vmware, .lacking, [.md_clear, .intel_ssbd],
      """
      The CPU hardware of the host should support the cluster's current Enhanced vMotion Compatibility \
      mode, but some features are missing: cpuid.MDCLEAR, cpuid.SSBD
      """),
  ]

  static let others = [
    FailureSample(
      .glibc, .hidden, [.cx16, .lahf_lm, .popcnt, .pni, .sse4_1, .sse4_2, .ssse3],
      "Fatal glibc error: CPU does not support x86-64-v2"),
    FailureSample(.linux, .instruction, "Illegal instruction (core dumped)"),
    FailureSample(
      .linux, .instruction,
      "traps: app[7] trap invalid opcode ip:55d0 sp:7ffe error:0 in app[55d0+1000]"),
    FailureSample(
      nil, .listed, [.md_clear, .intel_ssbd], "host is short of cpuid.MDCLEAR and cpuid.SSBD"),
    FailureSample(
      .xapi, .lacking, [.vmx, .bmi2],
      """
      [debug||cpuid_helpers] Host is missing these CPU features required by the VM: \
      00000000-00000020-00000000-00000000-00000000-00000100
      """),
    FailureSample(
      .xapi, .lacking, [.bmi2],
      """
      VM CPU features (00000001-00000000-00000000-00000000-00000000-00000100) are not compatible with \
      host CPU features (00000001-00000020-00000000-00000000-00000000-00000000)
      """),
    FailureSample(
      .xapi, .unnamed,
      """
      VM_INCOMPATIBLE_WITH_THIS_HOST(a, b, VM last booted on a CPU with features this host's CPU does \
      not have.)
      """),
    FailureSample(
      .xapi, .vendor, "VM last booted on a host which had a CPU from a different vendor."),
    FailureSample(
      .vmware, .lacking, [.avx512f, .monitor, .sse4_1],
      """
      Feature 'cpuid.avx512f' was 0, but must be 1. Feature 'MWAIT' was absent, but must be present.
      Feature 'cpuid.SSE41' was 0, but must be 1. Module FeatureCompatLate power on failed.
      """),
    FailureSample(
      .vmware, .unnamed,
      "The virtual machine requires hardware features that are unsupported or disabled on the target host"
    ),
    FailureSample(
      .criu, .unnamed, "Error (00.1): cpu: CPU instruction capabilities do not match run time"),
    FailureSample(.criu, .lacking, [.avx512f], "cpu: CPU xfeatures has unsupported bits (0xe0)"),
    FailureSample(
      .criu, .lacking, [.avx, .pku], names: ["XSAVE component 63"],
      "cpu: CPU xfeatures has unsupported bits (0x8000000000000204)"),
    FailureSample(
      .criu, .lacking, [.xsaves],
      "cpu: FPU feature required by image is not supported on host (fpu:0 fxsr:0 osxsave:0 xsaves:1)"
    ),
    FailureSample(.criu, .areaSize, "cpu: CPU xsave size mismatch (2696/832)"),
    FailureSample(
      nil, .listed, [.erms, .avx512f], names: ["vmx-ept"], "erms, AVX512F\n vmx-ept\n"),
  ]
}
