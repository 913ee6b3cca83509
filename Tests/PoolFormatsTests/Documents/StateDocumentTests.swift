import CPUIDKit
import PoolFormats
import PoolKit
import Testing

struct StateDocumentTests {
  static let state: OverrideState = {
    var leaves = CPUIDTable()
    leaves[1] = CPUIDRegisters(0x0083_0f10, 0x0010_0800, 0x7ed8_320b, 0x178b_fbff)
    func cpu(_ number: Int, _ remainder: TakenMSR.Remainder?) -> TakenCPU {
      TakenCPU(
        number: number, leaves: leaves,
        registers: [
          TakenMSR(
            address: 0xc001_1004, original: 0x7ed8_320b_178b_fbff,
            intended: 0x7ed8_320b_178b_fbfe, before: number == 0 ? nil : 1,
            remainder: remainder)
        ])
    }
    return OverrideState(
      bootID: "b", host: "n\u{1b}1", vendor: .amd,
      signature: CPUSignature(family: 23, model: 49, stepping: 0), phase: .failed,
      cpus: [cpu(0, nil), cpu(1, .value(5)), cpu(2, .foreign(6)), cpu(3, .unreadable)])
  }()

  @Test
  func `a state comes back as it was, in the same bytes`() throws {
    let bytes = StateDocument.bytes(for: Self.state)
    #expect(try StateDocument.state(from: bytes) == Self.state)
    #expect(StateDocument.bytes(for: try StateDocument.state(from: bytes)) == bytes)
  }

  @Test(arguments: [
    ("{", "line 1"), ("{}", "it names no schema, expected poolcpu.state/1"),
    (#"{"schema":"poolcpu.state/1"}"#, #"it has no "cpus""#),
    (#"{"schema":"poolcpu.state/1","cpus":[{}]}"#, #"cpus[0] has no "leaves""#),
    (
      #"{"schema":"poolcpu.state/1","boot":"b","host":"h","vendor":"v","signature":"1/2/3","#
        + #""phase":"lost","cpus":[]}"#,
      "phase: expected applying, applied, restoring or failed, found \"lost\""
    ),
    (
      #"{"schema":"poolcpu.state/1","cpus":[{"cpu":0,"leaves":{},"msrs":{"0xc0011004":"#
        + #"{"original":"0x1"}}}]}"#,
      "expected 0x and sixteen hexadecimal digits"
    ),
  ])
  func `what is wrong is named with its place`(text: String, message: String) throws {
    let error = try #require(throws: DocumentError.self) {
      try StateDocument.state(from: Array(text.utf8))
    }
    #expect(error.description.contains(message), "\(error)")
  }
}
