internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct CoreinfoTests {
  static let text = """
    Coreinfo v3.31 - Dump information on system CPU and memory topology

    Intel(R) Xeon(R) CPU E3-1240 v5 @ 3.50GHz
    Intel64 Family 6 Model 94 Stepping 3, GenuineIntel
    Sysinternals - www.sysinternals.com
    Microcode signature: 000000D6
    HTT             *\tHyperthreading enabled
    HYPERVISOR      -\tHypervisor is present
    VMX             *\tSupports Intel hardware-assisted virtualization
    SVM             -\tSupports AMD hardware-assisted virtualization
    X64             *\tSupports 64-bit mode
    LAHF-SAHF       *\tSupports LAHF/SAHF instructions in 64-bit mode
    RTM             -\tSupports Restricted Transactional Memory instructions
    ODD             *\tSupports something new

    Maximum implemented CPUID leaves: 00000016 (Basic), 80000008 (Extended).

    """

  @Test func `a star is a feature, a dash is none, and of all others nothing is known`() throws {
    let statement = try PlatformSample.statement(Self.text)
    #expect(statement.view == .hardware && statement.subject == .host)
    #expect(statement.vendor == .intel && statement.highestBasicLeaf == 0x16)
    #expect(statement.signature == CPUSignature(family: 6, model: 94, stepping: 3))
    #expect(statement.brand == "Intel(R) Xeon(R) CPU E3-1240 v5 @ 3.50GHz")
    #expect(statement.shown.names == ["lahf_lm", "lm", "vmx"])
    #expect(statement.hidden.names == ["hypervisor", "rtm", "svm"])
    #expect(statement.known == statement.shown.union(statement.hidden))
    #expect(statement.capabilities == ["odd": true])
    #expect(
      statement.notes == [
        "h1: coreinfo names 6 features that poolcpu knows; all else is unread",
        "no feature that poolcpu knows of coreinfo: odd",
      ])
  }

  @Test func `what Coreinfo names since 3.5 are features as well`() throws {
    let text =
      Self.text + "AVX2            *\tx\nAVX-512-F       *\tx\nAVX-512-VL      -\tx\nUMIP\t*\tx\n"
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown.isSuperset(of: [.avx2, .avx512f, .umip]))
    #expect(statement.hidden.contains(.avx512vl) && statement.capabilities == ["odd": true])
  }

  @Test func `a hypervisor is told`() throws {
    let text = Self.text.replacing("HYPERVISOR      -", with: "HYPERVISOR      *")
    let notes = try PlatformSample.statement(text).notes
    #expect(notes.contains { $0.contains("Windows runs on a hypervisor") })
  }

  @Test(arguments: [
    (
      "Coreinfo v3.31\n",
      "expected features as in 'RTM * Supports ...', found none; give coreinfo -f"
    ),
    (text + "RTM\t* again\n", "expected each feature once, found 'RTM"),
    (
      text + "Intel64 Family 6 Model 85 Stepping 3, GenuineIntel\n",
      "expected one kind of CPU, found 'Intel64 Family 6 Model 85 Stepping 3, GenuineIntel'"
    ),
    (
      "Maximum implemented CPUID leaves: x\n",
      "line 1: expected the highest leaf in hexadecimal, found 'Maximum implemented CPUID leaves: x'"
    ),
  ])
  func `what is not whole is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .coreinfo).contains(sentence))
  }
}
