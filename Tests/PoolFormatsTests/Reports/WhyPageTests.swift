import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// The page on who lacks a feature.
struct WhyPageTests {
  private static func page(kernel: String) throws -> String {
    var record = try MachineSketch("h", vendor: .intel, leaf1EAX: 0x0008_06f8, ["fzrm"]).record()
    record.environment["kernel"] = kernel
    record.kvm = HypervisorAnswer(
      leaves: try MachineSketch("h", vendor: .intel, leaf1EAX: 0x0008_06f8, []).table())
    let bit = try #require(Catalogue.bit(named: "fzrm"))
    let answer = FeatureWhy(bit, in: try Pool(of: [record]))
    return WhyPage.text(for: [answer], asked: "fzrm", on: Screen.standard, isFull: true)
  }

  @Test func `a kernel that is too old is named with the one that brings the feature`() throws {
    let text = try Self.page(kernel: "6.1.0-13-amd64").split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(text.contains("its kernel is 6.1.0-13-amd64"), "\(text)")
    #expect(text.contains("update to Linux 6.12 or newer on h"), "\(text)")
  }

  @Test func `a kernel's name does not reach the terminal as it is`() throws {
    #expect(try !Self.page(kernel: "6.1.0\u{1b}[31m").unicodeScalars.contains("\u{1b}"))
  }
}
