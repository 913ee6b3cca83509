internal import ArgumentParser
internal import CPUIDKit
internal import HostProbe
internal import PoolKit

/// Where a command finds the machine.
///
/// The hidden options let tests stand files in for devices; they never replace CPUID, which is
/// always the CPU's own.
struct HostFolders: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with CPU/msr for each CPU.", valueName: "dir", visibility: .hidden))
  var deviceFolder = "/dev/cpu"

  @Option(
    help: ArgumentHelp(
      "How far two MSRs lie apart in a device, in bytes.", valueName: "bytes",
      visibility: .hidden))
  var registerSpacing = 1

  @Option(help: ArgumentHelp("The root of sysfs.", valueName: "dir", visibility: .hidden))
  var systemFolder = "/sys"

  @Option(help: ArgumentHelp("The root of procfs.", valueName: "dir", visibility: .hidden))
  var processFolder = "/proc"

  func validate() throws {
    guard (1...4096).contains(registerSpacing) else {
      throw ValidationError("--register-spacing wants 1 to 4096 bytes")
    }
  }

  /// The commands' work on this machine, with its state in `state`.
  func session(
    state: String
  ) throws(ProbeError) -> OverrideSession<PinnedCPUID<LibCPUIDSource>, MSRControl> {
    let machine = Machine(systemFolder: systemFolder, processFolder: processFolder)
    let (folder, spacing) = (deviceFolder, registerSpacing)
    return OverrideSession(
      machine: machine, folder: StateFolder(state), lockPath: "\(folder)/0/msr",
      cpus: PinnedCPUID(try LibCPUIDSource()),
      registers: { access in
        MSRControl(MSRDevice(folder: folder, access: access, spacing: spacing), of: machine)
      },
      tell: { StandardError.write($0) })
  }
}
