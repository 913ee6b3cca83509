import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

/// The forms that take features away from what a platform gives.
struct MaskFormTests {
  private func baseline(_ features: [[String]], vendor: CPUVendor = .amd) throws -> Baseline {
    let records = try features.enumerated().map {
      try MachineSketch("n\($0.offset)", vendor: vendor, $0.element).record()
    }
    return Baseline(of: try Pool(of: records))
  }

  /// The lines of `text` that are no comment.
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  @Test func `xl names what some host shows and the pool lacks, in Xen's names`() throws {
    let text = XLForm().text(
      for: try baseline([
        ["fsgsbase", "sha_ni", "avx2"], ["fsgsbase", "avx2"], ["fsgsbase"],
      ]))
    #expect(lines(text) == ["cpuid=\"host,avx2=0,sha=0\""])
  }

  @Test func `a pool of equal hosts takes nothing away`() throws {
    let baseline = try baseline([["fpu", "avx2"], ["fpu", "avx2"]])
    #expect(lines(XLForm().text(for: baseline)) == ["cpuid=\"host\""])
    #expect(XenBootForm().text(for: baseline).contains("# nothing to hide"))
    #expect(GlibcForm().text(for: baseline).contains("# nothing to take away"))
  }

  @Test func `xl does not speak of what the platform presents or makes up itself`() throws {
    let text = XLForm().text(
      for: try baseline([["ht", "cmp_legacy", "x2apic", "hypervisor"], []]))
    #expect(lines(text) == ["cpuid=\"host\""])
  }

  @Test func `xl does not take clflush away, whose name is that of a number`() throws {
    let text = XLForm().text(for: try baseline([["fpu", "clflush"], ["fpu"]]))
    #expect(lines(text) == ["cpuid=\"host\""])
    #expect(text.contains("cannot name them: clflush"))
  }

  @Test func `xend hides by position, the highest bit first`() throws {
    let text = XendForm().text(for: try baseline([["fsgsbase", "avx2"], ["fsgsbase"]]))
    #expect(text.contains("\"0x7,0:ebx=0000000000000000000000000000000x,"))
  }

  @Test func `each register of xend's form has 32 characters`() throws {
    for line in lines(XendForm().text(for: try baseline([["avx"], []]))) where line.contains(":") {
      for register in line.split(separator: ":")[1].split(separator: ",") {
        let bits = register.split(separator: "=")[1].filter { "0x".contains($0) }
        #expect(bits.count == 32, "\(register)")
      }
    }
  }

  @Test func `VMware's masks are eight groups of four`() throws {
    let found = lines(VMwareForm().text(for: try baseline([["avx2"], []])))
    #expect(found.contains { $0.hasPrefix("cpuid.7.ebx = \"0000:") })
    for line in found {
      let value = line.split(separator: "\"")[1]
      #expect(value.split(separator: ":").map(\.count) == Array(repeating: 4, count: 8))
      #expect(value.allSatisfy { "01-:".contains($0) })
    }
  }

  @Test func `the masks of Xen's boot are those of the override plan`() throws {
    let baseline = try baseline([["sse4_2", "aes", "avx2"], ["sse4_2"]])
    let text = XenBootForm().text(for: baseline)
    #expect(text.contains("Only Xen 4.21 and older"))
    #expect(text.contains("cpuid=no-aesni,no-avx2\n") || text.contains("cpuid=no-aes"))
    let value = try #require(
      PoolPlan(for: baseline).plans.first?.values.first { $0.register.address == 0xc001_1004 })
    #expect(text.contains("cpuid_mask_ecx=0x\(baseline.words[WordID(1, 0, .ecx)])"))
    #expect(value.value.high == baseline.words[WordID(1, 0, .ecx)])
  }

  @Test func `no option of Xen's boot is longer than any Xen reads`() throws {
    let names = [
      "bmi1", "bmi2", "adx", "rdrand", "rdseed", "smep", "smap", "fsgsbase", "clflushopt", "clwb",
      "movbe", "popcnt",
    ]
    let text = XenBootForm().text(for: try baseline([["sse4_2"] + names, ["sse4_2"]]))
    let line = try #require(lines(text).first)
    let options = line.split(separator: " ")
    #expect(
      options.count > 1 && options.allSatisfy { $0.hasPrefix("cpuid=no-") && $0.utf8.count <= 99 })
    let hidden = options.flatMap { $0.dropFirst(6).split(separator: ",") }
    #expect(Set(hidden) == Set(names.map { "no-\($0)" }))
  }

  @Test func `xapi's words are the baseline's in Xen's order`() throws {
    let baseline = try baseline([["fpu", "sse4_2", "avx2"], ["fpu", "sse4_2"]])
    let line = try #require(lines(XapiForm().text(for: baseline)).first)
    #expect(line.hasPrefix("vendor: AuthenticAMD; features: "))
    let words = line.split(separator: " ")[3].split(separator: "-").compactMap {
      RegisterValue($0)
    }
    #expect(words.count == WordOrder.xen.count)
    let features = XenFeatureset.features(of: words)
    #expect(features.shows("fpu") && features.shows("sse4_2") && !features.shows("avx2"))
    // What Xen itself presents to every guest.
    #expect(features.shows("hypervisor"))
  }

  @Test func `a template lowers the highest leaf where hosts differ`() throws {
    var older = MachineSketch("n1", ["fpu"])
    older.maxLeaves = (0x10, 0x8000_0020)
    let newer = try MachineSketch("n2", ["fpu", "auto_ibrs"]).record()
    let mixed = FirecrackerForm().text(for: Baseline(of: try Pool(of: [older.record(), newer])))
    #expect(mixed.contains("\"0b\(String(repeating: "0", count: 27))10000\""))
    #expect(mixed.contains("\"0b10000000000000000000000000100000\""))
    #expect(!mixed.contains("\"0x80000021\""))
    let alone = FirecrackerForm().text(for: Baseline(of: try Pool(of: [newer])))
    #expect(!alone.contains("\"0x80000000\"") && alone.contains("\"0x80000021\""))
  }

  @Test func `a form says what it cannot name`() throws {
    let baseline = try baseline([["npt", "svm"], ["svm"]])
    // Xen gives no guest nested virtualisation unless it is asked to, so that there is nothing to take.
    for text in [XLForm().text(for: baseline), XendForm().text(for: baseline)] {
      #expect(!text.contains("npt"))
    }
    #expect(FirecrackerForm().remarks(for: baseline).contains { $0.hasSuffix("them: npt") })
  }

  @Test func `what asks guests for care is told where it cannot be set`() throws {
    let baseline = try baseline([["arch_capabilities", "md_clear"], []], vendor: .intel)
    #expect(XLForm().text(for: baseline).contains("mitigation: md_clear"))
    #expect(VMwareForm().text(for: baseline).contains("cpuid.7.edx = "))
    let template = FirecrackerForm().text(for: baseline)
    #expect(template.contains("\"0b00"))
  }

  @Test func `no remark is longer than 100 columns`() throws {
    let host = try ExampleHost.all.map { try $0.record() }
    for vendor in [CPUVendor.amd, .intel] {
      let records = host.filter { $0.vendor == vendor }
      guard !records.isEmpty else { continue }
      let baseline = Baseline(of: try Pool(of: records))
      let forms: [any BaselineRenderer] = [
        XLForm(), XendForm(), XenBootForm(), XapiForm(), VMwareForm(), GlibcForm(), SystemdForm(),
        ProxmoxForm(), NovaForm(), KubeVirtForm(), IncusForm(), OpenNebulaForm(), CloudStackForm(),
        OVirtForm(), QEMUForm(),
      ]
      for form in forms {
        for line in form.text(for: baseline).split(separator: "\n") where line.hasPrefix("# ") {
          #expect(line.count <= 100, "\(line)")
        }
      }
      #expect(FirecrackerForm().remarks(for: baseline).allSatisfy { $0.count <= 100 })
    }
  }
}
