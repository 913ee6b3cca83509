/// Why a machine could not be read.
public enum ProbeError: Error, Hashable {
  /// The processor has no CPUID instruction, or what runs here is no x86 program.
  case noCPUID
  /// The kernel would not run the program on `cpu`; `errno` is its reason.
  case cannotRunOn(cpu: Int, errno: Int32)
  /// A system file that says which CPUs there are could not be read or understood.
  case unreadableSystemFile(path: String)
  /// The MSR `address` of `cpu` could not be read; `errno` is the kernel's reason.
  case unreadableMSR(MSRAddress, cpu: Int, errno: Int32)
}

extension ProbeError: CustomStringConvertible {
  /// One sentence for the user: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .noCPUID:
      "this processor does not answer CPUID; scan an x86 machine"
    case .cannotRunOn(let cpu, let errno):
      "cannot run on CPU \(cpu) (errno \(errno)); "
        + "give the process that CPU, or leave it out with --cpus"
    case .unreadableSystemFile(let path):
      "cannot read \(path), which says which CPUs are online; "
        + "mount /sys, or name the CPUs with --cpus"
    case .unreadableMSR(let address, let cpu, let errno):
      "cannot read MSR \(address) on CPU \(cpu) (errno \(errno)); "
        + "load the msr module and run as root"
    }
  }
}
