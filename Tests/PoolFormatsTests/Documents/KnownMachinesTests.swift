import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct KnownMachinesTests {
  private func machine(at text: [UInt8], in machines: inout KnownMachines) -> MachineCPUs? {
    text.withUnsafeBufferPointer { machines.machine(at: $0)?.machine }
  }

  @Test(arguments: 10...26)
  func `a text that differs in any byte is not known`(length: Int) throws {
    let cpus = try MachineSketch("n1", ["avx2"]).record().machine
    let text = (0..<length).map { UInt8($0) }
    var machines = KnownMachines()
    machines.keep(cpus, text: text)
    #expect(machine(at: text, in: &machines) == cpus)
    #expect(machine(at: text + [1, 2, 3], in: &machines) == cpus)
    #expect(machine(at: Array(text.dropLast()), in: &machines) == nil)
    for place in text.indices {
      var other = text
      other[place] ^= 1
      #expect(machine(at: other + text, in: &machines) == nil, "\(place)")
    }
  }

  @Test
  func `the machines used last are kept, and no more than there is room for`() throws {
    let cpus = try MachineSketch("n1", ["avx2"]).record().machine
    var machines = KnownMachines()
    let count = KnownTexts<MachineCPUs>.capacity
    let texts = (0...count).map { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    for text in texts.dropLast() { machines.keep(cpus, text: text) }
    #expect(machine(at: texts[0], in: &machines) != nil)
    machines.keep(cpus, text: texts[count])
    #expect(
      texts.dropLast().count { machine(at: $0, in: &machines) != nil } == count - 1)
    #expect(machine(at: texts[0], in: &machines) != nil)
    #expect(machine(at: texts[count], in: &machines) != nil)
  }

  @Test
  func `a record of another machine has its own class`() throws {
    let first = try MachineSketch("n1", ["avx2"]).record()
    let second = try MachineSketch("n2", ["aes"]).record()
    var machines = KnownMachines()
    machines.keep(first.machine, text: [1])
    for record in [second, first, second] {
      #expect(try machines.hostClass(of: record, as: .hardware) == HostClass(of: record))
    }
  }

  @Test
  func `equal CPUs under another kernel or KVM, or in another view, are not confused`() throws {
    let cpu = try MachineSketch("n1", ["avx", "avx2", "aes"]).record()
    let fewer = try MachineSketch("n1", ["avx"]).table()
    let flags = [["avx", "avx2", "aes"], ["avx"], ["avx2"]].map {
      [KernelFlags(cpus: CPUSet(cpu.cpus.map(\.number)), flags: $0)]
    }
    let kvm = [nil, HypervisorAnswer(leaves: fewer), HypervisorAnswer(leaves: cpu.cpus[0].leaves)]
    var machines = KnownMachines()
    machines.keep(cpu.machine, text: [1])
    for (number, (flags, kvm)) in (flags + flags).flatMap({ f in kvm.map { (f, $0) } }).enumerated()
    {
      var record = cpu
      record.host = "n\(number)"
      record.kernelFlags = flags
      record.kvm = kvm
      if number % 4 == 1 { record.notedSigns = [.told("sign \(number)")] }
      for view in record.views {
        let expected = try HostClass(of: record, as: view)
        #expect(try machines.hostClass(of: record, as: view) == expected, "\(number) \(view)")
        #expect(try machines.hostClass(of: record, as: view) == expected, "\(number) \(view)")
      }
      if kvm == nil {
        #expect(throws: PerspectiveError.missing(.kvm, host: record.host)) {
          try machines.hostClass(of: record, as: .kvm)
        }
      }
    }
  }

  @Test
  func `hosts with the same CPUs keep their own surroundings`() throws {
    var sketch = MachineSketch("n1", ["avx2"])
    sketch.msrs[0xc001_1004] = .absent
    var records = try (0..<4).map { _ in try sketch.record() }
    records[1].environment = ["microcode": "0xa10", "kernel": "6.1"]
    records[2].environment = ["microcode": "0xa11", "kernel": "6.1"]
    records[3].environment = ["microcode": "0xa11", "kernel": "6.1"]
    records[3].clock = TSCClock(kHz: 2_400_000, canScale: true)
    records[3].mxcsrMask = 0x2ffff
    var machines = KnownMachines()
    machines.keep(records[0].machine, text: [1])
    for record in records + records.reversed() {
      #expect(try machines.hostClass(of: record, as: .hardware) == HostClass(of: record))
    }
    #expect(HostClass(of: records[3]).facts.absentMSRs == [0xc001_1004])
  }
}
