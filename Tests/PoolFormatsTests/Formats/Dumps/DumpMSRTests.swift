internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct DumpMSRTests {
  static let two =
    "------[ Logical CPU #0 ]------\n" + PlainDump.cpu() + "------[ Logical CPU #1 ]------\n"
    + PlainDump.cpu()

  @Test(
    arguments: [
      ("MSR C0010015: 0000-0001-C900-6011 [note]", .value(0x0000_0001_c900_6011)),
      ("MSR C0010015: 0000-0001-C900-6011", .value(0x0000_0001_c900_6011)),
      ("MSR C0010015  \t0000-0001-c900-6011  ", .value(0x0000_0001_c900_6011)),
      ("MSR C0010015: < FAILED >", .unreadable),
    ] as [(String, MSRReading)])
  func `an MSR is four groups of digits or a failure`(line: String, reading: MSRReading) throws {
    let record = try PlainDump.record(PlainDump.cpu(line))
    #expect(record.cpus.map(\.msrs) == [[0xc001_0015: reading]])
  }

  @Test func `a section of MSRs belongs to the CPU that it names`() throws {
    let text =
      Self.two + """
        ------[ MSR Registers / Logical CPU #1 ]------
        MSR 0000001B: 0000-0000-FEE0-0800
        ------[ MSR Registers / Logical CPU #0 ]------
        MSR 0000001B: 0000-0000-FEE0-0900
        """
    let record = try PlainDump.record(text)
    #expect(record.cpus.map { $0.msrs[0x1b] } == [.value(0xfee0_0900), .value(0xfee0_0800)])
  }

  @Test func `a lone section without a number is the first CPU's`() throws {
    let text = Self.two + "------[ MSR Registers ]------\nMSR 0000001B: 0000-0000-FEE0-0900\n"
    let record = try PlainDump.record(text)
    #expect(record.cpus.map { $0.msrs[0x1b] } == [.value(0xfee0_0900), nil])
  }

  @Test func `sections with broken titles belong to the CPUs in order`() throws {
    let text =
      Self.two + """
        ------[ MSR Registers / Logical CPU # Clock (Normal),3594 MHz ]------
        ------[ MSR Registers / Logical CPU # Multiplier,36.0x ]------
        MSR 0000001B: 0000-0000-FEE0-0900
        ------[ MSR Registers / Logical CPU # Multiplier,36.0x ]------
        MSR 0000001B: 0000-0000-FEE0-0800
        """
    let record = try PlainDump.record(text)
    #expect(record.cpus.map { $0.msrs[0x1b] } == [.value(0xfee0_0900), .value(0xfee0_0800)])
  }

  @Test func `of a counter that is sampled twice the last value stays`() throws {
    let record = try PlainDump.record(
      PlainDump.cpu("MSR 000000E7: 0000-0000-0000-0001", "MSR 000000E7: 0000-0000-0000-0002"))
    #expect(record.cpus.map(\.msrs) == [[0xe7: .value(2)]])
  }
}
