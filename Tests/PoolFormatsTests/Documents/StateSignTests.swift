import PoolFormats
import PoolKit
import Testing

struct StateSignTests {
  private static let state = """
    {"schema":"poolcpu.state/1","boot":"b1","host":"n1","vendor":"AuthenticAMD","signature":"25/1/1",
    "phase":"applied","cpus":[
    {"cpu":0,"leaves":{},"msrs":{"0xc0011004":{"original":"0x0000000000000001","intended":"0x0000000000000000"}}},
    {"cpu":1,"leaves":{},"msrs":{"0xc0011004":{"original":"0x0000000000000001","intended":"0x0000000000000000"},
    "0xc0011005":{"original":"0x0000000000000001","intended":"0x0000000000000000"}}}]}
    """

  @Test
  func `the state of this boot is a ground, that of another is none`() {
    let bytes = Array(Self.state.utf8)
    let ground = """
      poolcpu wrote MSRs 0xc0011004, 0xc0011005 of 2 CPUs since the machine started \
      (its state file says applied; certain)
      """
    #expect(StateDocument.sign(in: bytes, boot: "b1")?.description == ground)
    #expect(StateDocument.sign(in: bytes, boot: nil)?.description == ground)
    #expect(StateDocument.sign(in: bytes, boot: "b2") == nil)
  }

  @Test(arguments: [
    "", "{}", "{\"schema\":\"poolcpu.state/2\"}", state.replacing("\"boot\"", with: "\"b\""),
    state.replacing("0xc0011005", with: "x"),
  ])
  func `a file that cannot be understood is told`(text: String) {
    let ground = StateDocument.sign(in: Array(text.utf8), boot: "b1")?.description
    #expect(ground?.hasPrefix("poolcpu's state file cannot be understood (") == true)
    #expect(ground?.hasSuffix("), so MSRs may be written") == true)
  }
}
