internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct NovaReaderTests {
  static let info =
    #"{"vendor": "Intel", "model": "SandyBridge", "arch": "x86_64", "#
    + #""features": ["aes", "sse4.1", "tsc-deadline", "avx", "brand-new"], "topology": {"cores": 10}}"#
  static let show = #"{"hypervisor_hostname": "cn1", "id": 1, "cpu_info": \#(info)}"#
  static let detail =
    #"{"hypervisors": [{"hypervisor_hostname": "cn1", "cpu_info": "\#(escaped)"}, "#
    + #"{"cpu_info": \#(info), "hypervisor_hostname": "cn2"}]}"#
  private static let escaped = info.replacing("\"", with: "\\\"")

  @Test(arguments: [(info, ["h1"]), (show, ["cn1"]), (detail, ["cn1", "cn2"])])
  func `it says all that libvirt names`(text: String, names: [String]) throws {
    let statements = try PlatformSample.statements(text)
    #expect(statements.map(\.name) == names)
    for statement in statements {
      #expect(statement.vendor == .intel)
      #expect(statement.platform == .kvm)
      #expect(statement.brand == "SandyBridge")
      #expect(Set(statement.shown.names) == ["aes", "sse4_1", "tsc_deadline_timer", "avx"])
      #expect(statement.known.shows("avx2") && !statement.shown.shows("avx2"))
      #expect(statement.notes.count == 1)
      #expect(statement.notes.first?.contains("brand-new") == true)
    }
  }

  @Test(arguments: [
    (info.replacing("x86_64", with: "aarch64"), "arch: expected \"x86_64\""),
    (info.replacing("Intel", with: "Bogus"), "vendor: expected a vendor that libvirt names"),
    (#"{"hypervisors": []}"#, "at least one hypervisor"),
    (#"{"hypervisor_hostname": "a"}"#, "expected cpu_info, which the API has up to 2.87"),
    (#"{"cpu_info": "{"}"#, "line 1"),
  ])
  func `what is wrong is named`(text: String, message: String) {
    #expect(PlatformSample.refusal(text, .novaHost).contains(message))
  }
}
