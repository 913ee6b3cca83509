internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import Testing

/// Options of Xen's command line.
struct XenBootTests {
  @Test(arguments: ["0", "0x0", "0X0", "00"])
  func `a mask of zero hides its register`(number: String) throws {
    let statement = try PlatformSample.statement("kernel /xen.gz cpuid_mask_xsave_eax=\(number)")
    #expect(statement.hidden[WordID(0xd, 1, .eax)] == .all)
    #expect(statement.subject == .difference)
  }

  @Test(arguments: ["0x10", "16", "020"])
  func `numbers are hexadecimal, decimal or octal`(number: String) throws {
    let statement = try PlatformSample.statement("cpuid_mask_ecx=\(number)")
    #expect(statement.hidden[WordID(1, 0, .ecx)] == 0xffff_ffef)
  }

  @Test func `options stand in quotes and among others`() throws {
    let statement = try PlatformSample.statement(
      "GRUB_CMDLINE_XEN=\"dom0_mem=2G cpuid=no-avx2,rdrand=0,sse3=1\"\n")
    #expect(statement.hidden.names == ["avx2", "rdrand"])
    #expect(statement.shown.names == ["pni"])
  }

  /// `no-bmi2` ends at the byte `length` of its option.
  @Test(arguments: [(127, true), (128, false), (150, false)])
  func `of an option what Xen reads counts, and what it drops is told`(
    length: Int, isRead: Bool
  ) throws {
    let start = "cpuid=no-avx2,"
    let commas = String(repeating: ",", count: length - start.utf8.count - "no-bmi2".utf8.count)
    let statement = try PlatformSample.statement(start + commas + "no-bmi2 cpuid=no-aesni")
    #expect(statement.hidden == (isRead ? [.avx2, .bmi2, .aes] : [.avx2, .aes]))
    #expect(statement.notes.contains { $0.contains("Xen reads 127 bytes of an option") } != isRead)
  }

  /// The option is cut behind `no-avx`, then behind `no-avx51`.
  @Test(arguments: [(0, ["avx", "avx2"]), (2, ["avx2"])])
  func `a name that is cut off counts where the piece is one`(more: Int, hidden: [String]) throws {
    let start = "cpuid=no-avx2,"
    let commas = String(repeating: ",", count: 127 - start.utf8.count - "no-avx".utf8.count - more)
    let statement = try PlatformSample.statement(start + commas + "no-avx512f,no-aesni")
    #expect(statement.hidden.names == hidden)
    #expect(statement.capabilities.isEmpty && statement.notes.count == 1)
  }

  @Test func `a name that nobody knows is kept and told`() throws {
    let statement = try PlatformSample.statement("cpuid=no-avx2,no-future-thing,other")
    #expect(statement.hidden.names == ["avx2"])
    #expect(statement.capabilities == ["future-thing": false, "other": true])
    #expect(
      statement.notes == [
        "future-thing is no feature that poolcpu knows of Xen; it is kept as a name, off",
        "other is no feature that poolcpu knows of Xen; it is kept as a name, on",
      ])
  }

  @Test(arguments: [
    (
      "cpuid_mask_ecx=0x123456789",
      "line 1: expected a number of 32 bits such as 0x7ed83203 or 0, found '0x123456789'"
    ),
    (
      "cpuid_mask_ecx=08",
      "line 1: expected a number of 32 bits such as 0x7ed83203 or 0, found '08'"
    ),
    (
      "cpuid_mask_eex=1",
      "line 1: expected a register of cpuid_mask_, as in cpuid_mask_ecx, found 'eex'"
    ),
    (
      "cpuid_mask_ecx=1\ncpuid_mask_ecx=2",
      "line 2: expected cpuid_mask_ecx with one value (give one command line), found '2'"
    ),
    (
      "cpuid=no-avx2,avx2",
      "expected each feature on or off (give one command line), found 'avx2' both"
    ),
    (
      "cpuid=avx2=maybe",
      "line 1: expected a truth value such as 0 or 1 for avx2, found 'maybe'"
    ),
    ("console=vga", "expected an option cpuid= or cpuid_mask_...=, found none"),
  ])
  func `what is no option of Xen's is refused`(text: String, sentence: String) {
    #expect(PlatformSample.refusal(text, .xenBoot) == sentence)
  }
}
