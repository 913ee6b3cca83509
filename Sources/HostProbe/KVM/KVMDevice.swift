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

  private let path: String
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
    let version = poolcpu_kvm_version(device.rawValue)
    guard version == KVMDevice.version else {
      let reason = version < 0 && Errno.last != .inappropriateIOCTLForDevice ? errno : ENODEV
      try? device.close()
      throw KVMRefusal(path: path, errno: reason)
    }
    self.path = path
    descriptor = device.rawValue
  }

  deinit { close(descriptor) }

  /// What KVM can give a guest: all of it.
  ///
  /// Some answers are those of the CPU that runs this: pin the thread first.
  ///
  /// - Throws: ``KVMRefusal`` when KVM fails on the way.
  func support() throws(KVMRefusal) -> HypervisorAnswer {
    HypervisorAnswer(leaves: try supportedLeaves(), msrs: try featureMSRs())
  }

  /// Whether a guest's time stamp counter can run at another frequency.
  ///
  /// - Throws: ``UnreadPlace`` when KVM fails.
  func scalesTSC() throws(UnreadPlace) -> Bool {
    let answer = poolcpu_kvm_scales_tsc(descriptor)
    guard answer >= 0 else { throw UnreadPlace(path, .last) }
    return answer > 0
  }

  /// The host's frequency in kHz, which is a new guest's; `nil` when KVM does not state it.
  ///
  /// Kernels before 5.16 answer for a virtual CPU only, so that one is made there.
  ///
  /// - Throws: ``UnreadPlace`` when no guest can be made.
  func tscKHz() throws(UnreadPlace) -> Int? {
    let machine = poolcpu_kvm_create_machine(descriptor)
    guard machine >= 0 else { throw UnreadPlace(path, .last) }
    defer { close(machine) }
    if let frequency = try frequency(of: machine) { return frequency }
    let cpu = poolcpu_kvm_create_cpu(machine)
    guard cpu >= 0 else { throw UnreadPlace(path, .last) }
    defer { close(cpu) }
    return try frequency(of: cpu)
  }

  /// What KVM answers for a machine or a virtual CPU.
  ///
  /// It says EIO of a counter that does not run evenly, and older ones do not know the question.
  private func frequency(of guest: Int32) throws(UnreadPlace) -> Int? {
    let answer = poolcpu_kvm_tsc_khz(guest)
    guard answer < 0 else { return answer > 0 ? Int(answer) : nil }
    guard Errno.last == .ioError || isUnknownCall else { throw UnreadPlace(path, .last) }
    return nil
  }

  /// Whether the last call failed because this kernel does not know it.
  private var isUnknownCall: Bool {
    [.invalidArgument, .inappropriateIOCTLForDevice].contains(Errno.last)
  }

  /// struct kvm_cpuid2: the number of entries, padding, then ten words an entry.
  private func supportedLeaves() throws(KVMRefusal) -> CPUIDTable {
    var count = 128
    while true {
      var words = [UInt32](repeating: 0, count: 2 + count * 10)
      words[0] = UInt32(count)
      if poolcpu_kvm_supported_cpuid(descriptor, &words) == 0 { return CPUIDTable(kvm: words) }
      // The kernel answers E2BIG as long as there is no room for all.
      guard errno == E2BIG, count < KVMDevice.mostEntries else {
        throw KVMRefusal(path: path, errno: errno)
      }
      count *= 2
    }
  }

  /// The values of the feature MSRs that KVM lists; one that it does not give is left out.
  private func featureMSRs() throws(KVMRefusal) -> [MSRAddress: MSRValue] {
    var list: [UInt32] = [0]
    // The first answer is E2BIG, with the number of MSRs. Kernels before 4.17 list none.
    if poolcpu_kvm_feature_msrs(descriptor, &list) != 0 {
      if isUnknownCall { return [:] }
      guard errno == E2BIG, list[0] <= KVMDevice.mostEntries else {
        throw KVMRefusal(path: path, errno: errno)
      }
      list += [UInt32](repeating: 0, count: Int(list[0]))
      guard poolcpu_kvm_feature_msrs(descriptor, &list) == 0 else {
        throw KVMRefusal(path: path, errno: errno)
      }
    }
    var values: [MSRAddress: MSRValue] = [:]
    for address in list.dropFirst().prefix(Int(list[0])) {
      // struct kvm_msrs: the number of entries, padding; address, reserved, low and high half.
      var words: [UInt32] = [1, 0, address, 0, 0, 0]
      let count = poolcpu_kvm_read_msrs(descriptor, &words)
      guard count >= 0 else { throw KVMRefusal(path: path, errno: errno) }
      guard count == 1 else { continue }
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

  /// Whether the machine has no KVM.
  var isAbsence: Bool { [ENOENT, ENOTDIR, ENODEV, ENXIO].contains(errno) }

  /// The word that a record keeps of it.
  var fact: String { isRight ? "not allowed" : isAbsence ? "none" : "failed" }
}

extension KVMRefusal: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    if isRight {
      "cannot open \(Printable.path(path)) (permission denied); run as root or as a member of its group"
    } else {
      "cannot ask \(Printable.path(path)) (\(KernelReason(rawValue: errno))); scan again"
    }
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
