import CPUIDKit
import Testing

struct HypervisorSignatureTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var isGuest = true
    var answer: CPUIDRegisters?
    var signature: String?
  }

  static let rows = [
    Row(
      testDescription: "KVM", answer: CPUIDRegisters(0x4000_0001, 0x4b4d_564b, 0x564b_4d56, 0x4d),
      signature: "KVMKVMKVM"),
    Row(
      testDescription: "KVM that says 0",
      answer: CPUIDRegisters([], 0x4b4d_564b, 0x564b_4d56, 0x4d), signature: "KVMKVMKVM"),
    Row(
      testDescription: "Hyper-V",
      answer: CPUIDRegisters(0x4000_000b, 0x7263_694d, 0x666f_736f, 0x7648_2074),
      signature: "Microsoft Hv"),
    Row(testDescription: "hidden", answer: .zero, signature: nil),
    Row(
      testDescription: "the highest basic leaf's data", answer: CPUIDRegisters(0xd_0001, 1, 2, 3),
      signature: nil),
    Row(testDescription: "no answer", answer: nil, signature: nil),
    Row(
      testDescription: "not announced", isGuest: false,
      answer: CPUIDRegisters(0x4000_0001, 0x4b4d_564b, 0x564b_4d56, 0x4d), signature: nil),
  ]

  @Test(arguments: rows)
  func `a hypervisor has the name that it presents`(row: Row) {
    var table = CPUIDTable()
    table[1] = CPUIDRegisters(0xf48, [], row.isGuest ? .bit(31) : [], [])
    table[0x4000_0000] = row.answer
    #expect(table.hypervisorSignature == row.signature)
  }
}
