internal import CLibCPUID
internal import CPUIDKit
internal import PoolKit

/// What KVM and the CPU that runs this say beside CPUID and MSRs.
struct VirtualScan {
  private(set) var kvm: HypervisorAnswer?
  private(set) var clock: TSCClock?
  private(set) var mxcsrMask: RegisterValue?
  /// Why KVM was not asked.
  private(set) var refusal: KVMRefusal?

  /// The device, when KVM was asked and failed to say all of it.
  private(set) var unread: UnreadPlace?

  /// What the user should know: a machine without KVM is nothing new to him, a missing right is.
  var note: ScanNote? { refusal.flatMap { $0.isAbsence ? nil : .noKVM($0) } }

  /// Nothing was asked.
  init() {}

  /// Asks KVM on `machine`, and the CPU that answered `leaves` and runs this.
  ///
  /// Under QEMU's user-mode emulation KVM and the clock are those of the machine below, and the
  /// emulation has one MXCSR_MASK for every CPU: nothing is asked.
  init(of machine: Machine, _ leaves: CPUIDTable) {
    guard !leaves.isEmulatedByQEMU else { return }
    // Intel SDM volume 1, 11.6.6: a mask of 0 stands for the default FFBFh.
    let mask = RegisterValue(rawValue: poolcpu_mxcsr_mask())
    mxcsrMask = mask == [] ? 0xffbf : mask
    var (frequency, canScale): (Int?, Bool?) = (nil, nil)
    do throws(KVMRefusal) {
      let device = try KVMDevice(path: machine.kvmDevice)
      do throws(UnreadPlace) {
        canScale = try device.scalesTSC()
        frequency = try device.tscKHz()
      } catch {
        unread = error
      }
      kvm = try device.support()
    } catch {
      refusal = error
    }
    if let kHz = frequency ?? leaves.tscKHz { clock = TSCClock(kHz: kHz, canScale: canScale) }
  }
}
