internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// What Xen's forms say of leaves that guests do not have on every host: xl creates no guest with a line for one.
struct XenGuestLeavesTests {
  private func baseline(_ features: [[String]]) throws -> Baseline {
    let records = try features.enumerated().map {
      try MachineSketch("n\($0.offset)", leaf1EAX: 0x00a0_0f11, $0.element).record()
    }
    return Baseline(of: try Pool(of: records))
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  @Test func `a leaf that guests have nowhere has no line`() throws {
    let text = XendForm().text(for: try baseline([["fsgsbase"], ["fsgsbase", "avx2"]]))
    #expect(text.contains("\"0x7,0:ebx="))
    for leaf in ["0x7,1:", "0x7,2:", "0xd,1:", "0x80000021:", "0x0:", "0x80000000:"] {
      #expect(!text.contains("\"\(leaf)"), "\(leaf)")
    }
  }

  @Test func `a subleaf that they have somewhere is beyond the last`() throws {
    let pool = try baseline([["fsgsbase", "avx512_bf16"], ["fsgsbase"]])
    let text = XendForm().text(for: pool)
    #expect(text.contains("\"0x7,0:eax=\(String(repeating: "0", count: 32)),ebx="))
    #expect(!text.contains("\"0x7,1:"))
    let named = XLForm().text(for: pool)
    #expect(lines(named) == ["cpuid=\"host,avx512-bf16=0\""])
    #expect(named.contains("xl of Xen 4.17 creates no guest with it"))
  }

  @Test func `leaf 7 itself is beyond the last where some have none`() throws {
    let pool = try baseline([["fpu", "avx2"], ["fpu"]])
    let text = XendForm().text(for: pool)
    #expect(text.contains("\"0x0:eax=\(String(repeating: "0", count: 29))"))
    #expect(!text.contains("\"0x7,0:"))
    #expect(lines(XLForm().text(for: pool)).first?.contains("maxleaf=") == true)
    #expect(lines(XLForm().text(for: pool)).first?.contains("avx2") == false)
  }
}
