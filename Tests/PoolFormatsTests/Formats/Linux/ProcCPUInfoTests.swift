internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct ProcCPUInfoTests {
  /// Two processors of Zen 3, cut down to the lines that matter.
  static let amd = processor(0, flags) + processor(1, flags)

  static let flags =
    "fpu vme tsc msr pae cx8 apic sep fxsr sse sse2 ht syscall nx lm constant_tsc rep_good pni ssse3 "
    + "sse4_1 ibrs ibpb stibp ssbd avx2 clzero xsaveerptr brand_new_flag"

  static func processor(
    _ number: Int, _ flags: String, vendor: String = "AuthenticAMD", family: Int = 25,
    model: Int = 1
  ) -> String {
    """
    processor\t: \(number)
    vendor_id\t: \(vendor)
    cpu family\t: \(family)
    model\t\t: \(model)
    model name\t: AMD EPYC 7313 16-Core Processor
    stepping\t: 1
    cpu MHz\t\t: 1500.000
    flags\t\t: \(flags)
    bugs\t\t: sysret_ss_attrs
    address sizes\t: 48 bits physical, 47 bits virtual
    power management: ts ttp

    """ + "\n"
  }

  @Test func `the kernel's view has its flags, signature and address sizes`() throws {
    let statement = try PlatformSample.statement(Self.amd)
    #expect(statement.name == "h1")
    #expect(statement.view == .kernel)
    #expect(statement.subject != .difference)
    #expect(statement.vendor == .amd)
    #expect(statement.signature == CPUSignature(family: 25, model: 1, stepping: 1))
    #expect(statement.brand == "AMD EPYC 7313 16-Core Processor")
    #expect(statement.limits == [.physicalAddressBits: 48, .linearAddressBits: 47])
    for name in ["fpu", "sse4_1", "avx2", "clzero", "xsaveerptr", "lm", "e1d_fpu"] {
      #expect(statement.shown.shows(name), "\(name)")
    }
    #expect(!statement.shown.shows("avx"))
    #expect(statement.known[.msr(0x10a, .eax)] == [])
    #expect(statement.known[WordID(1, 0, .edx)] != [])
  }

  @Test(arguments: [
    ("AuthenticAMD", 25, ["amd_ibrs", "amd_ibpb", "amd_stibp", "amd_ssbd"]),
    ("AuthenticAMD", 23, ["amd_ibrs", "amd_ibpb", "amd_stibp"]),
    ("HygonGenuine", 24, ["amd_ibrs", "amd_ibpb", "amd_stibp"]),
    ("GenuineIntel", 6, ["intel_ssbd", "intel_stibp", "spec_ctrl"]),
    ("CentaurHauls", 6, []),
  ])
  func `flags of many vendors stand for the bit of the CPU's own`(
    vendor: String, family: Int, features: [String]
  ) throws {
    let text = Self.processor(0, "ibrs ibpb stibp ssbd", vendor: vendor, family: family)
    let statement = try PlatformSample.statement(text)
    #expect(Set(statement.shown.names) == Set(features))
  }

  @Test(arguments: [
    ("AuthenticAMD", 25, ["vnmi"]), ("GenuineIntel", 6, []),
  ])
  func `vnmi is a bit of AMD's and a control of Intel's VMX`(
    vendor: String, family: Int, features: [String]
  ) throws {
    let text = Self.processor(0, "vnmi", vendor: vendor, family: family)
    let statement = try PlatformSample.statement(text)
    #expect(statement.shown.names == features)
    #expect(statement.notes.contains { $0.contains("the kernel's own") } == features.isEmpty)
  }

  @Test func `flags that are no bit and flags that are unknown are told`() throws {
    #expect(
      try PlatformSample.statement(Self.amd).notes == [
        "2 flags are the kernel's own and no single bit of CPUID: constant_tsc, rep_good",
        "1 flag is not known to poolcpu and not taken over: brand_new_flag",
      ])
  }

  @Test func `CPUs that differ show what all of them show, and it is told`() throws {
    let statement = try PlatformSample.statement(
      Self.processor(0, "fpu sse avx2") + Self.processor(1, "fpu sse", model: 2))
    #expect(statement.shown.shows("sse"))
    #expect(!statement.shown.shows("avx2"))
    #expect(
      statement.notes == [
        "its CPUs differ; not all of them show avx2 (00000007.0.ebx[5])",
        "CPU 1 has another family, model or stepping than CPU 0",
      ])
  }

  @Test(arguments: ["...", "…", "[...]", "<snip>", "(…)", "sse2..."])
  func `of flags with some left out nobody knows the rest`(mark: String) throws {
    let text = "vendor_id : AuthenticAMD\ncpu family : 25\nflags : fpu de pse \(mark) aes\n"
    let statement = try PlatformSample.statement(text, .procCPUInfo)
    #expect(statement.shown.shows("fpu") && statement.shown.shows("aes"))
    #expect(statement.known == statement.shown)
    #expect(statement.notes.contains { $0.hasPrefix("the text leaves words out") })
  }

  @Test func `flags that an editor or a terminal folded are whole`() throws {
    let flags = Array(ProcCPUInfoTests.flags)
    let whole = try PlatformSample.statement("flags : \(ProcCPUInfoTests.flags)\n", .procCPUInfo)
    for width in 40..<120 {
      let lines = stride(from: 0, to: flags.count, by: width).map {
        String(flags[$0..<min($0 + width, flags.count)])
      }
      let text = "flags : " + lines.joined(separator: "\n") + "\n"
      let broken = try PlatformSample.statement(text, .procCPUInfo)
      #expect(broken.shown == whole.shown && broken.known == whole.known, "\(width)")
    }
  }

  @Test(arguments: [
    ("processor : x\n", "line 1: expected a decimal number as processor, found 'x'"),
    (
      "flags : fpu\nprocessor : 0\n",
      "line 1: expected a line 'processor : 0' first, found 'flags : fpu'"
    ),
    (
      "flags : fpu\ncolour : 1\n",
      "line 2: expected lines of /proc/cpuinfo, and nothing else, found 'colour : 1'"
    ),
    (
      "flags : fpu\nflags : fpu sse\n",
      "line 2: expected the flags of one machine, found 'flags : fpu sse'"
    ),
    ("", "expected a line 'processor : 0', found none"),
    (
      "processor : 0\nvendor_id : AuthenticAMD\n",
      "line 1: expected a line 'flags' of processor 0, found none; the text is cut off"
    ),
    (
      amd + "processor : 1\n", "line 25: expected each processor once, found 'processor : 1'"
    ),
    (
      processor(0, "fpu") + "processor : 1\nvendor_id : AuthenticAMD\nflags : fpu\n"
        + processor(2, "fpu"),
      "line 13: expected all lines that processor 0 has for processor 1, found none; the text is "
        + "cut off"
    ),
    (
      processor(0, "fpu") + processor(1, "fpu", vendor: "GenuineIntel"),
      "line 13: expected one vendor for all processors, AuthenticAMD, found 'GenuineIntel'"
    ),
    (
      "processor : 0\naddress sizes : many\n",
      "line 2: expected address sizes as in '48 bits physical, 48 bits virtual', found 'many'"
    ),
    (
      "processor : 0\naddress sizes : 96 bits physical, 48 bits virtual\n",
      "line 2: expected address sizes of 32 to 52 bits, found '96'"
    ),
    (
      "processor : 0\nmodel : 300000\n",
      "line 2: expected a decimal number as model, found '300000'"
    ),
  ])
  func `what is no whole /proc/cpuinfo is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .procCPUInfo) == sentence)
  }

  @Test(arguments: [
    "processor\t: 2\n", "processor\t: 2\nvendor_id\t: AuthenticAMD\nflags\t\t: fpu ss",
    "processor\t: 2\nvendor_id\t: Auth",
    "processor\t: 2\nvendor_id\t: AuthenticAMD\nflags\t\t: fpu\n",
    "processor\t: 2\naddress sizes\t: 48 bi", "proces",
  ])
  func `of a text that is cut off the last CPU is left out, and it is told`(end: String) throws {
    let whole = try PlatformSample.statement(Self.amd)
    let cut = try PlatformSample.statement(Self.amd + end)
    #expect(cut.shown == whole.shown)
    #expect(cut.known == whole.known)
    let note = "the text ends within processor 2, which is left out"
    #expect(cut.notes == (end == "proces" ? [] : [note]) + whole.notes)
  }

  @Test func `flags that are cut off say nothing of what follows`() throws {
    let text = "processor : 0\nvendor_id : AuthenticAMD\ncpu family : 25\nflags : fpu sse avx51"
    let statement = try PlatformSample.statement(text)
    #expect(Set(statement.shown.names) == ["fpu", "sse", "e1d_fpu"])
    #expect(statement.known == statement.shown)
    #expect(
      statement.notes == [
        "the text ends within the flags of processor 0; what may follow is not known"
      ])
  }

  @Test func `flags are cut off where a line end was put behind them`() throws {
    let statement = try PlatformSample.statement(
      "processor : 0\nvendor_id : AuthenticAMD\ncpu family : 25\nwp : yes\nflags : fpu sse avx\n")
    #expect(Set(statement.shown.names) == ["fpu", "sse", "e1d_fpu"])
    #expect(statement.known == statement.shown)
  }

  @Test func `who picked out lines has the flags whole`() throws {
    let statement = try PlatformSample.statement(
      "processor : 0\nvendor_id : AuthenticAMD\ncpu family : 25\nflags : fpu sse avx\n")
    #expect(statement.shown.shows("avx") && statement.known != statement.shown)
  }

  @Test(arguments: [
    "flags\t\t: \(flags)\n", "Flags:  \(flags)\n", flags,
    "\(flags.replacing("sse ", with: "sse\n"))\n",
  ])
  func `flags alone are read, of no vendor`(text: String) throws {
    let statement = try PlatformSample.statement(text)
    #expect(statement.vendor == nil)
    #expect(statement.signature == nil)
    let named = try PlatformSample.statement(Self.amd)
    #expect(statement.shown.isSubset(of: named.shown))
    for name in ["fpu", "sse4_1", "avx2", "clzero"] { #expect(statement.shown.shows(name)) }
    #expect(!statement.shown.shows("amd_ibrs"))
    #expect(statement.notes.first?.hasPrefix("these are flags without a vendor") == true)
  }

  @Test(arguments: ["avx2 -svm", "fpu aes\n", "a list of words that is no list of flags fpu cx8"])
  func `words that are no list of a kernel's flags are not taken for one`(text: String) {
    #expect(throws: DumpError.self) { try Format.recognise(Array(text.utf8)) }
  }

  @Test func `kernels of 2018 called bits by their own names`() throws {
    let text = Self.processor(
      0, "fpu spec_ctrl intel_stibp eagerfpu", vendor: "GenuineIntel", family: 6)
    let statement = try PlatformSample.statement(text)
    #expect(Set(statement.shown.names) == ["fpu", "spec_ctrl", "intel_stibp"])
  }

  @Test(.corpus("cpuid-r"))
  func `a guest's cpuinfo and its raw dump agree`() throws {
    let file = try #require(Corpus.files(in: "cpuid-r", suffix: "proc-cpuinfo.txt").first)
    let bytes = try Corpus.bytes(of: file)
    let text = String(decoding: bytes, as: UTF8.self)
    let statement = try PlatformSample.statement(text)
    let raw = try #require(Corpus.files(in: "cpuid-r", suffix: "sapphire-rapids-guest.txt").first)
    let record = try Dump.record(from: Corpus.bytes(of: raw), host: "h1", format: .cpuidR)
    let shown = HostProfile(of: record).words
    #expect(statement.shown.subtracting(shown).names == [])
    #expect(statement.shown.bits.count > 80)
    #expect(statement.signature == record.signature)
    #expect(statement.notes.count == 1)
  }
}
