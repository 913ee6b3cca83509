import CPUIDKit
import PoolKit
import Testing

struct BaselineWarningTests {
  private static func bit(_ name: String) throws -> FeatureBit {
    try #require(Catalogue.bit(named: name))
  }

  @Test(arguments: [
    (
      ["n1"], [0],
      "lwp (80000001.0.ecx[15]) is shown by CPU 0 of n1 but not by CPUs 1-3, so the host counts as "
        + "not showing it"
    ),
    (
      ["n1", "n2"], [0, 2],
      "lwp (80000001.0.ecx[15]) is shown by CPUs 0,2 of n1, n2 but not by CPUs 1-3, so these hosts "
        + "count as not showing it"
    ),
  ])
  func `a difference of CPUs is told of one host and of many`(
    hosts: [String], cpus: [Int], text: String
  ) throws {
    let divergence = CPUDivergence(
      bit: try Self.bit("lwp"), shownBy: CPUSet(cpus), hiddenBy: CPUSet(1...3))
    #expect(BaselineWarning.divergence(divergence, hosts: SortedNames(hosts)).description == text)
  }

  @Test
  func `records are told of one host and of many`() {
    let words = [WordID(7, 0, .ebx), WordID(7, 0, .ecx)]
    #expect(
      BaselineWarning.unread([words[0]], hosts: ["n1"]).description
        == "the record of n1 lacks 00000007.0.ebx, so the bits of that word count as not shown")
    #expect(
      BaselineWarning.unread(words, hosts: ["n1", "n2"]).description
        == "the records of n1, n2 lack 00000007.0.ebx, 00000007.0.ecx, so the bits of those words "
        + "count as not shown")
    #expect(
      BaselineWarning.guests(["n1"]).description
        == "the record of n1 was made inside a guest, so it shows what a hypervisor lets through, "
        + "and override MSRs are normally absent there")
    #expect(
      BaselineWarning.guests(["n1", "n2"]).description
        == "the records of n1, n2 were made inside guests, so they show what hypervisors let "
        + "through, and override MSRs are normally absent there")
  }

  @Test
  func `behaviour that cannot be hidden is told of one class and of many`() throws {
    let bit = try Self.bit("zero_fcs_fds")
    #expect(
      BaselineWarning.fixed(bit, shownBy: [2]).description
        == "\(bit.label) is behaviour that nothing can hide, and only class 2 has it; it is shown, "
        + "which is the safe side (inferred)")
    #expect(
      BaselineWarning.fixed(bit, shownBy: [1, 3]).description
        == "\(bit.label) is behaviour that nothing can hide, and only classes 1, 3 have it; it is "
        + "shown, which is the safe side (inferred)")
  }
}
