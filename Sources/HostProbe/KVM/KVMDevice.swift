internal import CLibCPUID
internal import CPUIDKit
internal import Glibc
internal import PoolKit
internal import SystemPackage

/// KVM on this machine, open for questions.
struct KVMDevice: ~Copyable {
  /// The version of its interface that every kernel since 2.6.22 has.
  private static let version: Int32 = 12
  /// How many entries a list may have before something must be wrong.
  private static let mostEntries = 1 << 14

  private let descriptor: Int32

  /// Opens KVM's device.
  ///
  /// - Parameter path: the device, `/dev/kvm`.
  /// - Throws: ``KVMRefusal`` with the kernel's reason.
  init(path: String) throws(KVMRefusal) {
    let device: FileDescriptor
    do throws(Errno) {
      device = try .opened(path, .readWrite)
    } catch {
      throw KVMRefusal(path: path, errno: error.rawValue)
    }
    guard poolcpu_kvm_version(device.rawValue) == KVMDevice.version else {
      try? device.close()
      throw KVMRefusal(path: path, errno: ENODEV)
    }
    descriptor = device.rawValue
  }

  deinit { close(descriptor) }

  /// What KVM can give a guest; `nil` when it does not say.
  ///
  /// Some answers are those of the CPU that runs this: pin the thread first.
  func support() -> KVMSupport? {
    guard let leaves = supportedLeaves() else { return nil }
    return KVMSupport(leaves: leaves, msrs: featureMSRs())
  }

  /// Whether a guest's time stamp counter can run at another frequency; `nil` when KVM fails.
  var scalesTSC: Bool? {
    let answer = poolcpu_kvm_scales_tsc(descriptor)
    return answer < 0 ? nil : answer > 0
  }

  /// The host's frequency in kHz, which is a new guest's; `nil` when KVM does not say.
  ///
  /// Kernels before 5.16 answer for a virtual CPU only, so that one is made there.
  func tscKHz() -> Int? {
    let machine = poolcpu_kvm_create_machine(descriptor)
    guard machine >= 0 else { return nil }
    defer { close(machine) }
    let frequency = poolcpu_kvm_tsc_khz(machine)
    if frequency > 0 { return Int(frequency) }
    let cpu = poolcpu_kvm_create_cpu(machine)
    guard cpu >= 0 else { return nil }
    defer { close(cpu) }
    let answer = poolcpu_kvm_tsc_khz(cpu)
    return answer > 0 ? Int(answer) : nil
  }

  /// struct kvm_cpuid2: the number of entries, padding, then ten words an entry.
  private func supportedLeaves() -> CPUIDTable? {
    var count = 128
    while count <= KVMDevice.mostEntries {
      var words = [UInt32](repeating: 0, count: 2 + count * 10)
      words[0] = UInt32(count)
      if poolcpu_kvm_supported_cpuid(descriptor, &words) == 0 { return CPUIDTable(kvm: words) }
      // The kernel answers E2BIG as long as there is no room for all.
      guard errno == E2BIG else { return nil }
      count *= 2
    }
    return nil
  }

  /// The values of the feature MSRs that KVM lists; one that it does not give is left out.
  private func featureMSRs() -> [MSRAddress: MSRValue] {
    var list: [UInt32] = [0]
    // The first answer is E2BIG, with the number of MSRs.
    if poolcpu_kvm_feature_msrs(descriptor, &list) != 0 {
      guard errno == E2BIG, list[0] <= KVMDevice.mostEntries else { return [:] }
      list += [UInt32](repeating: 0, count: Int(list[0]))
      guard poolcpu_kvm_feature_msrs(descriptor, &list) == 0 else { return [:] }
    }
    var values: [MSRAddress: MSRValue] = [:]
    for address in list.dropFirst().prefix(Int(list[0])) {
      // struct kvm_msrs: the number of entries, padding; address, reserved, low and high half.
      var words: [UInt32] = [1, 0, address, 0, 0, 0]
      guard poolcpu_kvm_read_msrs(descriptor, &words) == 1 else { continue }
      values[MSRAddress(rawValue: address)] = MSRValue(
        high: RegisterValue(rawValue: words[5]), low: RegisterValue(rawValue: words[4]))
    }
    return values
  }
}

/// Why KVM could not be asked.
public struct KVMRefusal: Error, Hashable {
  /// The device.
  public let path: String
  /// The kernel's reason.
  public let errno: Int32

  /// Whether the kernel has KVM but keeps this process from it.
  var isRight: Bool { errno == EACCES || errno == EPERM }

  /// The word that a record keeps of it.
  var fact: String { isRight ? "not allowed" : "none" }
}

extension KVMRefusal: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    "cannot open \(Printable.path(path)) (\(isRight ? "permission denied" : "no such device")); "
      + "run as root or as a member of its group"
  }
}

extension CPUIDTable {
  /// The table in `words`, which are a struct kvm_cpuid2.
  ///
  /// That is the number of entries and padding; then for each entry the leaf, the subleaf, flags,
  /// EAX, EBX, ECX, EDX and three words of padding. The subleaf counts only with flag bit 0
  /// (KVM_CPUID_FLAG_SIGNIFCANT_INDEX). Source: linux/kvm.h.
  init(kvm words: [UInt32]) {
    self.init()
    let count = min(Int(words.first ?? 0), (words.count - 2) / 10)
    for entry in stride(from: 2, to: 2 + max(count, 0) * 10, by: 10) {
      let isIndexed = words[entry + 2] & 1 != 0
      let query = CPUIDQuery(
        CPUIDLeaf(rawValue: words[entry]),
        CPUIDSubleaf(rawValue: isIndexed ? words[entry + 1] : 0))
      let registers = words[(entry + 3)..<(entry + 7)].map { RegisterValue(rawValue: $0) }
      self[query] = CPUIDRegisters(registers[0], registers[1], registers[2], registers[3])
    }
  }
}
