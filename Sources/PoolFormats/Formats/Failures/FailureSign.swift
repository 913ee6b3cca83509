internal import CPUIDKit
internal import PoolKit

/// A part of an error message by which poolcpu knows who complains of what, and where the features' names stand.
///
/// Source: docs/sources.md, "Error messages".
struct FailureSign: Sendable {
  /// Where the names stand.
  enum Names: Sendable {
    /// Nowhere.
    case none
    /// Behind it, with commas between them, in a product's words.
    case list(Vocabulary)
    /// Behind it, one, as QEMU names places.
    case place
    /// Behind it, one, and QEMU's words for a property that is not there.
    case property
    /// Behind it, in a product's words, one.
    case name(Vocabulary)
    /// Before it, in quotes, one of VMware's.
    case quoted
    /// Behind it, as one row of Xen's words.
    case words
    /// Behind it, as two rows of Xen's words: what the guest has, and what the host has.
    case difference
    /// Behind it, as a mask of XCR0.
    case components
    /// Behind it, as names of Linux's with 1 for what is missing.
    case flags
    /// Anywhere in the text, as labels of nodes.
    case labels
    /// Behind it, one, of a model.
    case model
    /// Behind it, one, of a mode, and that it is not supported.
    case mode
    /// Behind it, the address of an MSR.
    case msr
    /// Behind it, the number of a level of the psABI.
    case level
    /// Behind it, a register of CPUID and perhaps its bits.
    case register
    /// Behind it, what libvirt's comparison returned.
    case comparison
  }

  let program: Failure.Program
  let problem: Failure.Problem
  /// The part in small letters.
  let phrase: [UInt8]
  let names: Names

  private init(
    _ program: Failure.Program, _ problem: Failure.Problem, _ phrase: String,
    _ names: Names = .none
  ) {
    self.program = program
    self.problem = problem
    self.phrase = Array(phrase.utf8)
    self.names = names
  }

  /// Every sign; of two at one place the first counts.
  static let all: [FailureSign] =
    libvirt + qemu + kubernetes + xen + vmware + others

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
  ]

  private static let xen: [FailureSign] = [
    .init(.xapi, .lacking, "missing these cpu features required by the vm:", .words),
    .init(.xapi, .lacking, "vm cpu features (", .difference),
    .init(.xapi, .lacking, "vm last booted on cpu with features", .difference),
    .init(.xapi, .vendor, "had a cpu from a different vendor"),
    .init(.xapi, .unnamed, "vm_incompatible_with_this_host"),
    .init(.xapi, .unnamed, "on a cpu with features this host's cpu does not have"),
    .init(.xapi, .unnamed, "vm is incompatible with the cpu features of this host"),
  ]

  private static let vmware: [FailureSign] = [
    .init(.vmware, .lacking, "was 0, but must be 1", .quoted),
    .init(.vmware, .lacking, "was absent, but must be present", .quoted),
    .init(.vmware, .forbidden, "was 1, but must be 0", .quoted),
    .init(.vmware, .forbidden, "was present, but must be absent", .quoted),
    .init(.vmware, .lacking, "vim.vmfeature.cpuid.", .name(.vmware)),
    .init(.vmware, .unnamed, "requires hardware features that are unsupported or disabled"),
    .init(.vmware, .unnamed, "support the virtual machine's current hardware requirements"),
    .init(.vmware, .unnamed, "incompatible with the cpu feature requirements of virtual machine"),
    .init(.vmware, .lacking, "at cpuid level", .register),
    .init(.vmware, .unnamed, "current enhanced vmotion compatibility mode"),
  ]

  private static let others: [FailureSign] = [
    .init(.glibc, .hidden, "cpu does not support x86-64-v", .level),
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
