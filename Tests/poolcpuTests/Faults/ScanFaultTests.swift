import CFaults
import CPUIDKit
import Glibc
import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// A scan's own calls on files that stand for all that a machine can have, also where this one lacks it.
struct ScanFaultTests {
  private let folder: TemporaryFolder
  private let cpus: CPUSet

  init() throws {
    folder = try TemporaryFolder()
    cpus = try AllowedCPUs.read()
    for list in ["online", "present"] {
      try folder.write("\(cpus)\n", to: "sys/devices/system/cpu/\(list)")
    }
    var info = ""
    for cpu in cpus.numbers {
      try folder.write("0xa1\n", to: "sys/devices/system/cpu/cpu\(cpu)/microcode/version")
      try folder.write(
        [UInt8](repeating: 0x5a, count: 4096), to: "dev/\(cpu)/msr")
      info += "processor\t: \(cpu)\nmicrocode\t: 0xa1\nflags\t\t: fpu avx2\n\n"
    }
    try folder.write(info, to: "proc/cpuinfo")
    for name in ["vendor", "version", "date"] {
      try folder.write("\(name)\n", to: "sys/class/dmi/id/bios_\(name)")
    }
    try folder.write("nosmap\n", to: "proc/cmdline")
    try folder.write("boot-1\n", to: "proc/sys/kernel/random/boot_id")
    try folder.write("{}", to: "state/state.json")
  }

  private static let intel = FakeCPU([
    CPUIDQuery(0): CPUIDRegisters(1, 0x756e_6547, 0x6c65_746e, 0x4965_6e69),
    CPUIDQuery(1): CPUIDRegisters(0x0001_067a, [], [], []),
  ])

  /// What `scan` writes, and its notes.
  private func answer() throws -> (record: [UInt8], notes: String) {
    let machine = Machine(
      systemFolder: "\(folder.path)/sys", processFolder: "\(folder.path)/proc",
      kvmDevice: "\(folder.path)/kvm", stateFolder: "\(folder.path)/state")
    // Registers lie in the file as far as 4 KiB go: 478h, the one that this CPU has, does.
    let scan = try HostScan(
      of: machine, cpus: cpus, source: Self.intel,
      msrReader: MSRDevice(folder: "\(folder.path)/dev", spacing: 1))
    var record = try scan.record(host: "n1", source: RecordSource(how: "scan"))
    if let state = scan.state, let sign = StateDocument.sign(in: state, boot: scan.bootID) {
      record.notedSigns.append(sign)
    }
    return (
      JSONWriter.document(RecordDocument.json(for: record)),
      scan.notes.map(\.description).joined(separator: "\n")
    )
  }

  @Test(arguments: [EMFILE, ENOMEM, EACCES])
  func `a scan with a call that fails lacks what it says to lack, and nothing else`(
    reason: Int32
  ) throws {
    let whole = try answer()
    #expect(whole.notes == "")
    let text = String(decoding: whole.record, as: UTF8.self)
    for fact in ["0xa1", "vendor version date", "nosmap", "avx2", "0x5a5a", "unreadableState"] {
      #expect(text.contains(fact), "\(fact)")
    }
    var (calls, refused, told) = (0, 0, 0)
    for index in 0... {
      poolcpu_faults_begin(Int32(index), 1, reason)
      let found = Result { try answer() }
      calls = Int(poolcpu_faults_end())
      if calls <= index { break }
      switch found {
      case .failure: refused += 1
      case .success(let found):
        if found.record != whole.record { told += 1 }
        let damage = ScannedFacts.damage(
          of: found.record, notes: found.notes, whole: whole.record)
        #expect(damage == nil, "call \(index): \(found.notes)")
      }
    }
    print(
      "faults of a scan's own calls, \(KernelReason(rawValue: reason)): \(calls) calls, "
        + "\(refused) refused, \(told) told")
    #expect(calls > 30 && refused >= 4 && told > 10)
  }
}
