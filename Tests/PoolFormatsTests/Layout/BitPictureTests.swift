import CPUIDKit
import PoolKit
import Testing

@testable import PoolFormats

struct BitPictureTests {
  @Test
  func `a caret stands under each bit that differs`() {
    #expect(
      BitPicture.lines((0x8000_0001, 0x0000_0003), labels: ("A", "B"), indent: 2) == [
        "  A  0x80000001  1000 0000 0000 0000 0000 0000 0000 0001",
        "  B  0x00000003  0000 0000 0000 0000 0000 0000 0000 0011",
        "                 ^                                    ^",
      ])
  }

  @Test
  func `bits that were not read are question marks, and nothing is compared`() {
    #expect(
      BitPicture.lines((nil, 0xf), labels: ("A", "B"), indent: 0) == [
        "A  not read    ???? ???? ???? ???? ???? ???? ???? ????",
        "B  0x0000000f  0000 0000 0000 0000 0000 0000 0000 1111",
      ])
  }

  @Test(arguments: 0..<32)
  func `the caret of a bit stands where its digit does`(position: Int) {
    let lines = BitPicture.lines(
      ([], RegisterValue.bit(position)), labels: ("A", "B"), indent: 4)
    let caret = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let digits = Array(lines[1])
    let ones = digits.indices.filter { $0 > 18 && digits[$0] == "1" }
    #expect(ones == [caret])
  }
}
