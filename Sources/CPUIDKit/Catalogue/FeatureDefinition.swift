/// One row of the catalogue: a feature bit and what the field calls it.
public struct FeatureDefinition: Hashable, Sendable {
  /// The position in its 32-bit word, 0 to 31.
  public let bit: UInt8
  /// The canonical name, unique in the catalogue.
  public let name: String
  /// The name in Linux's `/proc/cpuinfo`, where the kernel shows one.
  public let linux: String?
  /// The name in Xen's feature tables.
  public let xen: String?
  /// The name in libvirt's `cpu_map`.
  public let libvirt: String?
  /// The name of QEMU's CPU property.
  public let qemu: String?
  /// Who defines the bit.
  public let vendors: VendorSet
  /// How hosts are combined.
  public let rule: PoolingRule
  /// What Linux KVM gives its guests of it.
  public let kvm: KVMRule
  /// What Xen gives its guests of it.
  public let xenPolicy: XenPolicy
  /// What the bit means, in one line.
  public let meaning: String
  /// The attack or leak against which the bit protects; `nil` when it is no mitigation.
  ///
  /// A bit that says that the CPU is not affected protects as well: a guest that saw it does
  /// without the mitigation.
  public let protects: String?

  /// A row.
  ///
  /// A product name that is left out means that the product has no name for the bit; a platform that is left
  /// out gives it to no guest.
  public init(
    _ bit: UInt8, _ name: String, linux: String? = nil, xen: String? = nil,
    libvirt: String? = nil, qemu: String? = nil, _ vendors: VendorSet,
    _ rule: PoolingRule, kvm: KVMRule = .never, xenPolicy: XenPolicy = .never, _ meaning: String,
    protects: String? = nil
  ) {
    self.bit = bit
    self.name = name
    self.linux = linux
    self.xen = xen
    self.libvirt = libvirt
    self.qemu = qemu
    self.vendors = vendors
    self.rule = rule
    self.kvm = kvm
    self.xenPolicy = xenPolicy
    self.meaning = meaning
    self.protects = protects
  }
}

/// How well a fact about hardware is known; anything below ``confirmed`` is told to the user.
public enum Confidence: String, Hashable, Sendable {
  /// Two independent sources or more.
  case confirmed
  /// One source only.
  case oneSource = "one source"
  /// Concluded from data, stated nowhere.
  case inferred
  /// From memory: verify before relying on it.
  case memory
}

/// When a baseline shows a live bit, so that hardware passes its live state on.
public enum LiveState: Hashable, Sendable {
  case always
  /// When the baseline shows the named feature.
  case with(FeatureBit)
  /// When every host showed it.
  case intersected
  /// When every host showed it, and also when the baseline shows the named feature, which implies
  /// it: the program that read the CPU need not have run in the mode that shows the bit.
  case intersectedOrWith(FeatureBit)
}
