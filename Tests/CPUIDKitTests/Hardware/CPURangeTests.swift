import CPUIDKit
import Testing

struct CPURangeTests {
  @Test(arguments: [
    ([CPURange(0x19, 0x00...0x0f), CPURange(0x19, 0x20...0x5f)], "19h 00h-0Fh, 20h-5Fh"),
    ([CPURange(6, 0x55, steppings: 5...7)], "06h 55h steppings 5-7"),
    ([CPURange(0x10, 4...10), CPURange(0x12, 0...255)], "10h 04h-0Ah, 12h any model"),
    ([CPURange(6, 0x4e), CPURange(6, 0x5e, steppings: 3...3)], "06h 4Eh, 5Eh stepping 3"),
  ])
  func `ranges say their family once`(ranges: [CPURange], phrase: String) {
    #expect(ranges.phrase == phrase)
  }

  @Test func `a range holds its ends and nothing beyond`() {
    let range = CPURange(6, 0x55, steppings: 5...7)
    for (model, stepping, isIn) in [
      (0x55, 5, true), (0x55, 7, true), (0x55, 4, false), (0x55, 8, false), (0x56, 5, false),
    ] {
      let signature = CPUSignature(family: 6, model: model, stepping: stepping)
      #expect(range.contains(signature) == isIn, "\(signature)")
    }
    #expect(!range.contains(CPUSignature(family: 15, model: 0x55, stepping: 5)))
  }

  @Test(
    arguments: [
      (0x0003_07b2, "7/59/2"), (0x0005_07b3, "7/91/3"), (0x0006_07b1, "7/107/1"),
      (0x0005_0657, "6/85/7"), (0x00a2_0f12, "25/33/2"), (0x0001_0586, "5/8/6"),
    ] as [(RegisterValue, String)])
  func `the extended model counts from family 6 on, as Linux counts`(
    eax: RegisterValue, text: String
  ) {
    #expect(CPUSignature(leaf1EAX: eax).description == text)
  }
}
