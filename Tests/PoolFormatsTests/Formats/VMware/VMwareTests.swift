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
      "featMask.vm.cpuid.AMD = \"Min:1\"\nfeatMask.vm.cpuid.AVX2 = \"Val:0\"")
    #expect(statement.hidden.names == ["avx2"] && statement.capabilities == ["amd": true])
    #expect(
      statement.notes == [
        "AMD is no feature that poolcpu knows of VMware; it is kept as a name, on"
      ])
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
      "line 1: expected Val:0 or Val:1, found 'Max:2'"
    ),
    (
      "featMask.vm.cpuid.AVX2 = \"Val:0\"\nfeatMask.vm.cpuid.AVX2 = \"Val:1\"\n",
      "line 2: expected each mask once, found 'featMask.vm.cpuid.AVX2'"
    ),
  ])
  func `what is no mask is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .vmware) == sentence)
  }
}
