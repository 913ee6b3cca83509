import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import HostProbe

/// What is there and cannot be read is no absence.
struct UnreadPlaceTests {
  private let folder: TemporaryFolder
  private let machine: Machine
  private let cpus: CPUSet

  init() throws {
    folder = try TemporaryFolder()
    machine = Machine(
      systemFolder: folder.path, processFolder: folder.path + "/proc",
      kvmDevice: folder.path + "/kvm", stateFolder: folder.path + "/state",
      idFile: folder.path + "/id")
    cpus = try AllowedCPUs.read()
    try folder.write("\(cpus)\n", to: "devices/system/cpu/online")
  }

  /// Folders can be opened, not read.
  private func makeUnreadable(_ place: String) throws { try folder.write("", to: "\(place)/x") }

  private func scan(_ cpus: CPUSet? = nil) throws -> HostScan {
    let cpu = FakeCPU([
      CPUIDQuery(0): CPUIDRegisters(1, 0x6874_7541, 0x444d_4163, 0x6974_6e65),
      CPUIDQuery(1): CPUIDRegisters(0x0083_0f10, [], [], []),
    ])
    return try HostScan(of: machine, cpus: cpus, source: cpu, msrReader: FakeMSRReader([:]))
  }

  @Test
  func `a scan tells what it could not read, and the record says so`() throws {
    try folder.write("\(cpus)\n", to: "devices/system/cpu/present")
    let places = ["class/dmi/id/bios_version", "proc/cmdline", "state/state.json"]
    for place in places { try makeUnreadable(place) }
    try folder.write("Maker\n", to: "class/dmi/id/bios_vendor")
    let scan = try scan()
    let paths = places.map { "\(folder.path)/\($0)" }
    #expect(scan.environment["unread"] == paths.joined(separator: ", "))
    #expect(scan.environment["firmware"] == nil && scan.environment["commandLine"] == nil)
    #expect(
      scan.notes.map(\.description)
        == paths.map {
          "cannot read \($0) (Is a directory), so the record lacks what it says; scan again"
        })
  }

  @Test(arguments: [true, false])
  func `lists of CPUs that cannot be read end a scan of named CPUs as well`(isNamed: Bool) throws {
    try makeUnreadable("devices/system/cpu/present")
    #expect(
      throws: ProbeError.unreadableSystemFile(path: "\(machine.cpuFolder)/present")
    ) { try scan(isNamed ? cpus : nil) }
  }

  @Test(arguments: ["class/dmi/id/product_uuid", "class/dmi/id/board_serial", "id"])
  func `a part of what a machine is called is not what it is called`(place: String) throws {
    if place.hasPrefix("class") {
      for name in ["product_uuid", "board_serial"] where !place.hasSuffix(name) {
        try folder.write("\(name)\n", to: "class/dmi/id/\(name)")
      }
    }
    try makeUnreadable(place)
    let error = #expect(throws: UnreadPlace.self) { try machine.identity() }
    #expect(error?.path == "\(folder.path)/\(place)")
  }
}
