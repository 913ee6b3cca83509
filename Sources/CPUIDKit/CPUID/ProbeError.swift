/// Why a machine could not be read.
public enum ProbeError: Error, Hashable {
  /// The processor has no CPUID instruction, or what runs here is no x86 program.
  case noCPUID
  /// The kernel would not run the program on `cpu`; `errno` is its reason.
  case cannotRunOn(cpu: Int, errno: Int32)
  /// These CPUs are online, but the kernel lets the process run on none of them.
  case notAllowed(CPUSet)
  /// The user named CPUs that are not online, or that the machine does not have.
  case notOnline(CPUSet)
  /// The kernel would not tell or take back the CPUs that the thread runs on.
  case unknownAffinity(errno: Int32)
  /// A system file that says which CPUs there are could not be read or understood.
  case unreadableSystemFile(path: String)
  /// The device at `path`, through which MSRs are read, could not be opened.
  case unreadableMSRDevice(path: String, errno: Int32)
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
      "cannot run on CPU \(cpu) (\(Self.reason(errno))); "
        + "give the process that CPU, or name the CPUs to read with --cpus"
    case .notAllowed(let cpus):
      "\(cpus.phrase) \(cpus.isOne ? "is" : "are") online, but this process may not run there; "
        + "lift the limit (cpuset or container), or name the CPUs to read with --cpus"
    case .notOnline(let cpus):
      "\(cpus.phrase), named by --cpus, \(cpus.isOne ? "is" : "are") not online; "
        + "name CPUs that are, or bring \(cpus.isOne ? "it" : "them") online"
    case .unknownAffinity(let errno):
      "the kernel does not tell which CPUs this process may run on (\(Self.reason(errno))); "
        + "run poolcpu outside the sandbox that denies sched_setaffinity"
    case .unreadableSystemFile(let path):
      "cannot read \(Printable.path(path)), which says which CPUs are online; "
        + "mount /sys, or name the CPUs to read with --cpus"
    case .unreadableMSRDevice(let path, let errno):
      "cannot open \(Printable.path(path)) (\(Self.reason(errno))); "
        + "load the msr module and run as root"
    case .unreadableMSR(let address, let cpu, let errno):
      "cannot read MSR \(address) on CPU \(cpu) (\(Self.reason(errno))); "
        + "load the msr module and run as root"
    }
  }

  /// The meaning of the error numbers that the calls above return on Linux.
  private static func reason(_ errno: Int32) -> String {
    switch errno {
    case 1: "operation not permitted"
    case 2: "no such file"
    case 5: "input/output error"
    case 6, 19: "no such device"
    case 13: "permission denied"
    case 22: "invalid argument"
    case 38: "the kernel does not have the call"
    default: "errno \(errno)"
    }
  }
}
