internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

struct VMwareTests {
  static let masks = """
    .encoding = "UTF-8"
    displayName = "web"
    cpuid.coresPerSocket = "2"
    cpuid.7.ebx = "----:----:----:---0:----:----:----:----"
    cpuid.1.ecx = "R---:----:----:----:----:----:--FT:HHxx"
    cpuid.2.eax = "----:----:----:----:----:----:----:---0"
    featMask.vm.cpuid.RDSEED = "Val:0"
    featMask.vm.cpuid.AES = "Val:1"
    """

  @Test func `masks say what differs from the host`() throws {
    let statement = try PlatformSample.statement(Self.masks)
    #expect(statement.name == "web")
    #expect(statement.subject == .difference)
    #expect(statement.hidden.names == ["avx512f", "hypervisor", "rdseed", "vmx"])
    #expect(statement.shown.names == ["aes", "ds_cpl"])
    #expect(statement.notes == ["00000002.0.eax holds no features and is not taken over"])
  }

  @Test(arguments: ["featMask", "FeatMask", "FEATMASK"])
  func `a key may be written in any case`(key: String) throws {
    let statement = try PlatformSample.statement("\(key).vm.cpuid.SSE41 = \"Val:0\"")
    #expect(statement.hidden.names == ["sse4_1"])
  }

  @Test func `a name that nobody knows is kept and told`() throws {
    let statement = try PlatformSample.statement(
      "featMask.vm.cpuid.SMM = \"Min:1\"\nfeatMask.vm.cpuid.AVX2 = \"Val:0\"\n"
        + "featMask.vm.cpuid.NUMPMCS = \"Val:0\"")
    #expect(statement.hidden.names == ["avx2"])
    #expect(statement.capabilities == ["smm": true, "numpmcs": false])
    #expect(
      statement.notes == [
        "numpmcs (off), smm are no features that poolcpu knows of VMware; they are kept as names"
      ])
  }

  @Test(arguments: [
    ("featMask.vm.hv.capable = \"Min:1\"", "no mask of a feature"),
    ("featMask.evc.cpuid.AVX = \"Val:1\"", "no mask of a feature"),
    ("featMask.vm.cpuid.FAMILY = \"Val:6\"", "is a number"),
    ("featMask.vm.cpuid.Numlevels = \"Val:0xd\"", "is a number"),
    ("featMask.vm.cpuid.Vendor = \"Val:Intel\"", "is a number"),
  ])
  func `a key that is no feature's refuses nothing, and is told`(
    line: String, note: String
  ) throws {
    let statement = try PlatformSample.statement(line + "\nfeatMask.vm.cpuid.AVX2 = \"Val:0\"")
    #expect(statement.hidden.names == ["avx2"] && statement.shown.isEmpty)
    #expect(statement.capabilities.isEmpty && statement.vendor == nil)
    #expect(statement.notes.count == 1 && statement.notes[0].contains(note), "\(statement.notes)")
  }

  @Test func `a vendor among the names is one`() throws {
    let statement = try PlatformSample.statement("featMask.vm.cpuid.AMD = \"Min:1\"")
    #expect(statement.vendor == .amd && statement.capabilities.isEmpty)
    #expect(statement.notes == ["it asks for a host of AuthenticAMD"])
    #expect(
      PlatformSample.refusal(
        "featMask.vm.cpuid.AMD = \"Min:1\"\nfeatMask.vm.cpuid.Intel = \"Val:1\"", .vmware)
        == "line 2: expected one vendor, found 'Intel Val:1'")
  }

  @Test(arguments: ["Val:0", "Max:0", "Bool:Val:0", "0"])
  func `what may be 0 at most is hidden`(value: String) throws {
    let statement = try PlatformSample.statement("featMask.vm.cpuid.IBRS = \"\(value)\"")
    #expect(statement.hidden.names == ["spec_ctrl"] && statement.shown.isEmpty)
  }

  @Test(arguments: ["Val:1", "Min:1", "Bool:Min:1", "1"])
  func `what must be 1 is shown`(value: String) throws {
    let statement = try PlatformSample.statement("featMask.vm.cpuid.LAHF64 = \"\(value)\"")
    #expect(statement.shown.names == ["lahf_lm"] && statement.hidden.isEmpty)
  }

  @Test func `what may be 1 at most says nothing`() throws {
    let statement = try PlatformSample.statement("featMask.vm.cpuid.PSFD = \"Max:1\"")
    #expect(statement.shown.isEmpty && statement.hidden.isEmpty)
  }

  @Test func `a mask may name a subleaf`() throws {
    let statement = try PlatformSample.statement(
      "cpuid.d.eax.0 = \"----:----:----:----:----:----:----:-0--\"\n"
        + "cpuid.d.eax.1 = \"----:----:----:----:----:----:----:---0\"")
    #expect(statement.hidden.names == ["xcr0_avx", "xsaveopt"])
  }

  @Test(arguments: [
    (
      "displayName = \"web\"\n",
      "expected a mask as in cpuid.7.ebx = \"...\" or featMask.vm.cpuid.AVX2, found none"
    ),
    (
      "cpuid.7.ebx\n",
      "line 1: expected a key and a value as in cpuid.7.ebx = \"...\", found 'cpuid.7.ebx'"
    ),
    (
      "cpuid.7.ebx = \"----\"\n",
      "line 1: expected 32 of -, 0, 1, R, H, x, T and F in groups of four, found '----'"
    ),
    (
      "cpuid.7.1.eax = \"----\"\n",
      "line 1: expected a leaf and a register as in cpuid.7.ebx, found 'cpuid.7.1.eax'"
    ),
    (
      "featMask.vm.cpuid.AVX2 = \"Max:2\"\n",
      "line 1: expected 0 or 1 for a feature, found 'AVX2 Max:2'"
    ),
    (
      "featMask.vm.cpuid.AVX2 = \"Some:1\"\n",
      "line 1: expected a value such as Val:0, Val:1, Min:1 or Max:0, found 'Some:1'"
    ),
    (
      "cpuid.7.ebx.10 = \"----\"\n",
      "line 1: expected a leaf and a register as in cpuid.7.ebx, found 'cpuid.7.ebx.10'"
    ),
    (
      "featMask.vm.cpuid.AVX2 = \"Val:0\"\nfeatMask.vm.cpuid.AVX2 = \"Val:1\"\n",
      "line 2: expected each feature on or off, found 'AVX2 Val:1'"
    ),
    (
      "featMask.vm.cpuid.AVX2 = \"Val:0\"\nfeatMask.vm.cpuid.AVX2 = \"Val:0\"\n",
      "line 2: expected each mask once, found 'featMask.vm.cpuid.AVX2'"
    ),
  ])
  func `what is no mask is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .vmware) == sentence)
  }
}
