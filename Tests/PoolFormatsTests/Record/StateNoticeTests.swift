import PoolFormats
import Testing

struct StateNoticeTests {
  private static let state = """
    {"schema":"poolcpu.state/1","boot":"b1","host":"n1","vendor":"AuthenticAMD","signature":"25/1/1",
    "phase":"applied","cpus":[
    {"cpu":0,"leaves":{},"msrs":{"0xc0011004":{"original":"0x1","intended":"0x0"}}},
    {"cpu":1,"leaves":{},"msrs":{"0xc0011004":{},"0xc0011005":{}}}]}
    """

  @Test
  func `the state of this boot is a ground, that of another is none`() {
    let bytes = Array(Self.state.utf8)
    let ground = """
      poolcpu wrote MSRs 0xc0011004, 0xc0011005 of 2 CPUs since the machine started \
      (its state file says applied; certain)
      """
    #expect(StateNotice.ground(in: bytes, bootID: "b1") == ground)
    #expect(StateNotice.ground(in: bytes, bootID: nil) == ground)
    #expect(StateNotice.ground(in: bytes, bootID: "b2") == nil)
  }

  @Test(arguments: [
    "", "{}", "{\"schema\":\"poolcpu.state/2\"}", state.replacing("\"boot\"", with: "\"b\""),
    state.replacing("0xc0011005", with: "x"),
  ])
  func `a file that cannot be understood is told`(text: String) {
    let ground = StateNotice.ground(in: Array(text.utf8), bootID: "b1")
    #expect(ground?.hasPrefix("poolcpu's state file cannot be understood (") == true)
    #expect(ground?.hasSuffix("), so MSRs may be written") == true)
  }
}
