internal import CPUIDKit
internal import PoolKit

extension FailureSign {
  /// Every sign; of two at one place the first counts.
  static let all: [FailureSign] =
    qemu + libvirt + kubernetes + xen + vmware + others

  private static let libvirt: [FailureSign] = [
    .init(.libvirt, .lacking, "missing features:", .list(.libvirt)),
    .init(.libvirt, .lacking, "does not provide required features", .list(.libvirt)),
    .init(.libvirt, .lacking, "不提供所需功能", .list(.libvirt)),
    .init(.libvirt, .extra, "extra features:", .list(.libvirt)),
    .init(.libvirt, .forbidden, "host cpu provides forbidden features", .list(.libvirt)),
    .init(.libvirt, .forbidden, "not strictly match guest cpu: extra features", .list(.libvirt)),
    .init(.libvirt, .unknownName, "unknown cpu feature", .list(.libvirt)),
    .init(.libvirt, .unknownModel, "unknown cpu model", .model),
    .init(.libvirt, .vendor, "does not match required cpu vendor"),
    .init(.libvirt, .tscRate, "tsc scaling is not supported by the host cpu"),
    .init(.libvirt, .noKVM, "cpu mode '", .mode),
    .init(.libvirt, .noKVM, "could not find capabilities for arch="),
    .init(.libvirt, .unusableModel, "cpu model ", .modelOfHypervisor),
    .init(.libvirt, .unnamed, "is incompatible with host cpu"),
    .init(.libvirt, .unnamed, "is incompatible with the cpu provided by hypervisor"),
    .init(.libvirt, .unnamed, "guest and host cpu are not compatible"),
    .init(.libvirt, .unnamed, "guest cpu doesn't match specification"),
  ]

  private static let qemu: [FailureSign] = [
    .init(.qemu, .notEmulated, "tcg doesn't support requested feature:", .place),
    .init(.qemu, .lacking, "support requested feature:", .place),
    .init(.qemu, .unnamed, "host doesn't support requested features"),
    .init(.qemu, .dependent, "depends on other features that were not requested:", .place),
    .init(.qemu, .withoutCounters, "not available due to pmu being disabled:", .place),
    .init(.qemu, .unknownName, "-x86_64-cpu.", .property),
    .init(.qemu, .unknownModel, "unable to find cpu model", .model),
    .init(.qemu, .msr, "failed to set msr", .msr),
    .init(.qemu, .msr, "failed to get msr", .msr),
    .init(.qemu, .msr, "kvm_msr_buf->nmsrs"),
    .init(.qemu, .tscRate, "tsc frequency mismatch between vm"),
    .init(.qemu, .state, "load of migration failed"),
    .init(.qemu, .noKVM, "cpu model 'host' requires kvm"),
    .init(.qemu, .noKVM, "could not access kvm kernel module"),
    .init(.qemu, .noKVM, "failed to initialize kvm"),
    .init(.qemu, .addressWidth, "does not match phys-bits property"),
    .init(.cloudHypervisor, .lacking, "detected incompatible cpuid entry:", .entry),
  ]

  private static let kubernetes: [FailureSign] = [
    .init(.kubevirt, .noNode, "no node is suitable to run the required cpu model", .labels),
    .init(.kubevirt, .noNode, "didn't match pod's node affinity/selector", .labels),
    .init(.kubevirt, .noNode, "didn't match node selector", .labels),
    .init(.nova, .unnamed, "unacceptable cpu info"),
    .init(.nova, .unnamed, "cpu doesn't have compatibility"),
    .init(.nova, .unnamed, "comparecpu", .comparison),
    .init(.ovirt, .unnamed, "host cpu type is not supported in this cluster compatibility version"),
    .init(.ovirt, .lacking, "missing cpu features :", .list(.linux)),
    .init(.ovirt, .lacking, "missing the following cpu flags:", .list(.linux)),
    .init(.ovirt, .lacking, "missing some of the vm's required cpu flags:", .list(.linux)),
    .init(.ovirt, .lacking, "is missing the following cpu flags:", .list(.linux)),
    .init(.ovirt, .lacking, "is missing the", .flag),
    .init(.ovirt, .unnamed, "lower cpu level than the vm was run with"),
  ]

  private static let xen: [FailureSign] = [
    .init(.xapi, .lacking, "missing these cpu features required by the vm:", .words),
    .init(.xapi, .lacking, "vm cpu features (", .difference),
    .init(.xapi, .lacking, "vm last booted on cpu with features", .difference),
    .init(.xapi, .vendor, "had a cpu from a different vendor"),
    .init(.xapi, .unnamed, "vm_incompatible_with_this_host"),
    .init(.xapi, .unnamed, "on a cpu with features this host's cpu does not have"),
    .init(.xapi, .unnamed, "vm is incompatible with the cpu features of this host"),
    .init(.xapi, .unnamed, "some of the cpu features that the vm is currently using"),
    .init(.xen, .unnamed, "failed to set cpuid policy: leaf"),
    .init(.xen, .unnamed, "failed to apply cpuid policy"),
    .init(.xen, .unnamed, "cpuid policy incompatible"),
    .init(.xen, .unnamed, "restore: bad cr4"),
  ]

  private static let vmware: [FailureSign] = [
    .init(.vmware, .lacking, "was 0, but must be 1", .quoted),
    .init(.vmware, .lacking, "was absent, but must be present", .quoted),
    .init(.vmware, .forbidden, "was 1, but must be 0", .quoted),
    .init(.vmware, .forbidden, "was present, but must be absent", .quoted),
    .init(.vmware, .lacking, "but must be at least", .quotedValue),
    .init(.vmware, .lacking, "are unsupported", .bracketed),
    .init(.vmware, .lacking, "vim.vmfeature.cpuid.", .name(.vmware)),
    .init(.vmware, .unnamed, "requires hardware features that are unsupported or disabled"),
    .init(.vmware, .unnamed, "support the virtual machine's current hardware requirements"),
    .init(.vmware, .unnamed, "incompatible with the cpu feature requirements of virtual machine"),
    .init(.vmware, .lacking, "at cpuid level", .register),
    .init(
      .vmware, .hostBelowMode,
      "should support the cluster's current enhanced vmotion compatibility mode"),
    .init(
      .vmware, .guestsAboveMode,
      "be admitted to the cluster's current enhanced vmotion compatibility mode"),
    .init(.vmware, .unnamed, "current enhanced vmotion compatibility mode"),
  ]

  private static let others: [FailureSign] = [
    .init(.glibc, .hidden, "cpu does not support x86-64-v", .level),
    .init(.glibc, .hidden, "cpu isa level is lower than required"),
    .init(.program, .hidden, "was built with baseline optimizations:", .baseline),
    .init(.program, .hidden, "requires a cpu with", .flag),
    .init(.program, .hidden, "cpu lacks", .flag),
    .init(.program, .hidden, "amd64 processors with v", .level),
    .init(
      .linux, .hidden, "requires the following features not present on the cpu:", .baseline),
    .init(.linux, .noKVM, "kvm: disabled by bios"),
    .init(.linux, .noKVM, "svm disabled (by bios)"),
    .init(.linux, .noKVM, "vmx not supported by cpu"),
    .init(.linux, .noKVM, "vmx (outside txt) disabled by bios"),
    .init(.linux, .instruction, "trap invalid opcode"),
    .init(.linux, .instruction, "illegal instruction"),
    .init(.criu, .unnamed, "cpu instruction capabilities do not match run time"),
    .init(.criu, .unnamed, "cpu capabilities do not match run time"),
    .init(.criu, .lacking, "cpu xfeatures has unsupported bits (", .components),
    .init(.criu, .lacking, "fpu feature required by image is not supported on host (", .flags),
    .init(.criu, .areaSize, "cpu xsave size mismatch"),
    .init(.criu, .areaSize, "cpu xsave max size mismatch"),
  ]
}
