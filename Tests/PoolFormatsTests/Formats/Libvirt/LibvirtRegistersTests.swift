import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct LibvirtRegistersTests {
  private static func content(_ text: String) throws -> PlatformContent {
    try LibvirtReader.content(of: [UInt8](text.utf8), host: "n1", models: .newest)
  }

  @Test func `registers make the record that they came from`() throws {
    let cpu = try #require(try FixtureHost.zen2a.record().cpus.first)
    let text = RegisterTexts(table: cpu.leaves).libvirtData.replacing(
      "</cpudata>", with: "<msr index='0x10a' edx='0x1' eax='0xeb'/></cpudata>")
    guard case .record(let record) = try Self.content(text) else {
      Issue.record("no record")
      return
    }
    #expect(record.host == "n1" && record.source.how == "libvirt-cpudata")
    #expect(record.cpus.map(\.leaves) == [cpu.leaves])
    #expect(record.cpus.first?.msrs == [0x10a: .value(0x1_0000_00eb)])
  }

  @Test(
    arguments: [
      (
        "<cpudata arch='arm'/>", "line 1: expected <cpudata arch='x86'>, found arm"
      ),
      (
        "<cpudata arch='x86'>\n<cpuid eax_in='0x1' ecx_in='0x0' eax='1' ebx='0x0' ecx='0x0' "
          + "edx='0x0'/></cpudata>", "line 2"
      ),
      ("<cpudata arch='x86'><msr index='0x10a' edx='0x0' eax='0x0'/></cpudata>", "line 1"),
      (
        "<cpudata arch='x86'>\n\n<cpuid eax_in='0x0' ecx_in='0x0' eax='0xd' ebx='0x0' ecx='0x0' "
          + "edx='0x0'/></cpudata>", "CPU 0 has no leaf 00000001"
      ),
    ])
  func `registers that are not whole are refused`(text: String, message: String) {
    let error = #expect(throws: PlatformTextError.self) { try Self.content(text) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }
}
