import CPUIDKit
import Glibc
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

struct MSRControlTests {
  private let root: TemporaryFolder
  private let control: MSRControl
  private var path: String { root.path + "/dev/0/msr" }

  init() throws {
    root = try TemporaryFolder()
    control = MSRControl(
      MSRDevice(folder: root.path + "/dev"), of: Machine(systemFolder: root.path + "/sys"))
  }

  @Test
  func `a value is written where it is read`() throws {
    try root.write("", to: "dev/0/msr")
    try control.prepare(cpu: 0)
    try control.write(0x7ed8_320b_178b_fbff, to: 0xc001_1004, cpu: 0)
    #expect(try control.read(0xc001_1004, cpu: 0) == 0x7ed8_320b_178b_fbff)
  }

  @Test(
    arguments: [
      ("on", "[none] integrity confidentiality", nil), ("default", nil, nil),
      ("off", nil, MSRObstacle.writesOff),
      ("on", "none [integrity] confidentiality", .lockdown("integrity")),
      ("on", "none integrity [confidentiality]", .lockdown("confidentiality")),
    ] as [(String, String?, MSRObstacle?)])
  func `what the kernel forbids is named before anything is written`(
    writes: String, lockdown: String?, obstacle: MSRObstacle?
  ) throws {
    try root.write("", to: "dev/0/msr")
    try root.write(writes + "\n", to: "sys/module/msr/parameters/allow_writes")
    if let lockdown { try root.write(lockdown + "\n", to: "sys/kernel/security/lockdown") }
    guard let obstacle else { return try control.prepare(cpu: 0) }
    #expect(throws: MSRWriteError.device(path: path, reason: obstacle)) {
      try control.prepare(cpu: 0)
    }
  }

  @Test
  func `a missing device is a missing module, or a missing CPU`() throws {
    #expect(throws: MSRWriteError.device(path: path, reason: .noModule)) {
      try control.prepare(cpu: 0)
    }
    try root.write("", to: "dev/0/msr")
    #expect(throws: MSRWriteError.device(path: root.path + "/dev/7/msr", reason: .noDevice)) {
      try control.prepare(cpu: 7)
    }
  }

  @Test
  func `every obstacle comes with its cure`() {
    let path = "/dev/cpu/0/msr"
    let sentences = [MSRObstacle.noModule, .notRoot, .readOnly, .writesOff].map {
      MSRWriteError.device(path: path, reason: $0).description
    }
    #expect(
      sentences == [
        "cannot write to /dev/cpu/0/msr: the msr module is not loaded; run modprobe msr",
        "cannot write to /dev/cpu/0/msr: only root may; run poolcpu as root",
        "cannot write to /dev/cpu/0/msr: it is read-only; mount it for writing",
        "cannot write to /dev/cpu/0/msr: the msr module refuses writes; boot without "
          + "msr.allow_writes=off, or write on to /sys/module/msr/parameters/allow_writes",
      ])
  }

  @Test
  func `the password goes through a call that only the device has`() throws {
    try root.write("", to: "dev/0/msr")
    let device = MSRDevice(folder: root.path + "/dev", access: .password)
    #expect(throws: ProbeError.unreadableMSR(0xc001_1004, cpu: 0, errno: ENOTTY)) {
      try device.read(0xc001_1004, cpu: 0)
    }
    #expect(throws: MSRWriteError.self) {
      try MSRControl(device).write(1, to: 0xc001_1004, cpu: 0)
    }
    #expect(
      MSRCall(0xc001_1004, value: 0x7ed8_320b_178b_fbff).registers
        == [0x178b_fbff, 0xc001_1004, 0x7ed8_320b, 0, 0, 0, 0, 0x9c5a_203a])
  }
}
